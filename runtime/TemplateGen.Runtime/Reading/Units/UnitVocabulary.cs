using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TemplateGen.Layout;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Units;

/// <summary>The units that a document on a form may state: those of the general table and those that the form names itself, with the words that multiply them.</summary>
internal sealed class UnitVocabulary
{
    private const int Longest = 48;

    private static readonly UnitWord _percent = new("%", 1, UnitWord.Percent);
    private static readonly UnitWord _number = new("", 1, UnitWord.Number);
    private static readonly UnitWord _things = new("", 1, UnitWord.Things);
    private static readonly ConditionalWeakTable<Template, UnitVocabulary> _made = [];

    private static readonly Dictionary<string, decimal> _scales = new(StringComparer.Ordinal)
    {
        ["HUNDRED"] = 100m,
        ["HUNDREDS"] = 100m,
        ["THOUSAND"] = 1_000m,
        ["THOUSANDS"] = 1_000m,
        ["000"] = 1_000m,
        ["000S"] = 1_000m,
        ["'000"] = 1_000m,
        ["'000S"] = 1_000m,
        ["MILLION"] = 1_000_000m,
        ["MILLIONS"] = 1_000_000m,
        ["MN"] = 1_000_000m,
        ["BILLION"] = 1_000_000_000m,
        ["BILLIONS"] = 1_000_000_000m,
        ["BN"] = 1_000_000_000m,
        ["TAUSEND"] = 1_000m,
        ["TSD"] = 1_000m,
        ["TSD."] = 1_000m,
        ["1.000"] = 1_000m,
        ["1000"] = 1_000m,
        ["MILLIONEN"] = 1_000_000m,
        ["MIO"] = 1_000_000m,
        ["MIO."] = 1_000_000m,
        ["MILLIARDEN"] = 1_000_000_000m,
        ["MRD"] = 1_000_000_000m,
        ["MRD."] = 1_000_000_000m,
    };

    // Behind a sign of money only, as in £m.
    private static readonly Dictionary<string, decimal> _letters = new(StringComparer.Ordinal) { ["K"] = 1_000m, ["M"] = 1_000_000m };

    private static readonly Dictionary<string, UnitWord> _plurals = new(StringComparer.Ordinal)
    {
        ["DOLLAR"] = new("dollars", 1m, UnitWord.Dollar),
        ["DOLLARS"] = new("dollars", 1m, UnitWord.Dollar),
        ["EUROS"] = new("euro", 1m, "EUR"),
        ["POUNDS"] = new("pounds", 1m, "GBP"),
        ["CENTS"] = new("cents", 0.01m, UnitWord.Dollar),
    };

    private readonly Dictionary<string, UnitWord> _own = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, UnitStatement?> _printed = new(StringComparer.Ordinal);

    private UnitVocabulary(Template template)
    {
        foreach (TableLayout table in template.Tables)
        {
            foreach (AxisNode row in table.Rows.Lines)
            {
                foreach (AxisNode column in table.Columns.Lines)
                {
                    CellSpecification cell = table[row.Line, column.Line];
                    Add(cell.Kind.Unit);
                    Add(cell.Unit?.Name);
                }
            }
        }
    }

    /// <summary>The vocabulary of a form.</summary>
    internal static UnitVocabulary Of(Template template) => _made.GetValue(template, static template => new UnitVocabulary(template));

    /// <summary>What a label of the form says about units: each is asked for again with every document that prints it.</summary>
    internal UnitStatement? Printed(string label) => _printed.GetOrAdd(label, static (label, vocabulary) => UnitStatement.Of(label, vocabulary), this);

    /// <summary>The unit of a wording such as 万元, 人民币万元, USD or thousands of dollars; null where it is none.</summary>
    /// <param name="text">The wording, narrow and in capitals.</param>
    internal UnitWord? Find(ReadOnlySpan<char> text)
    {
        string wording = text.Trim().ToString();
        if (wording.Length is 0 or > Longest)
        {
            return null;
        }

        return UnitWords.Find(wording) ?? _own.GetValueOrDefault(wording)
            ?? (wording.StartsWith("人民币", StringComparison.Ordinal) && Find(wording.AsSpan(3).Trim("():， ")) is { IsMoney: true } money ? money : null)
            ?? (char.IsAscii(wording[^1]) || wording[^1] is '€' or '£' ? InWords(wording) : null);
    }

    /// <summary>The unit in which the values of a cell are kept: how much a 1 in it stands for.</summary>
    internal static UnitWord Own(CellKind kind, MeasureUnit? printed)
    {
        string? name = NameOf(kind, printed);
        if (kind.Type == CellType.Percent)
        {
            return _percent;
        }

        if (name is null)
        {
            return kind.Type == CellType.Decimal ? _number : _things;
        }

        decimal scale = kind.Type == CellType.Amount && printed is not null && printed.Name == name ? printed.Scale : 1;
        UnitWord known = UnitWords.Find(name) ?? new UnitWord(name, 1, Sort(name));
        return new UnitWord(name, known.Factor * scale, known.Sort);
    }

    /// <summary>The name of that unit, or null where it has none.</summary>
    internal static string? NameOf(CellKind kind, MeasureUnit? printed) => kind.Unit ?? (kind.Type == CellType.Amount ? printed?.Name : null);

    /// <summary>Such as in thousands of dollars, EUR million, $000.</summary>
    private UnitWord? InWords(string wording)
    {
        decimal factor = 1;
        UnitWord? unit = null;
        string sign = UnitWords.Leading(wording);
        foreach (string word in $"{sign} {wording[sign.Length..]}".Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "IN" or "OF" or "OTHER" or "US" or "U.S." or "AND" or "TOTAL")
            {
                continue;
            }

            if (factor == 1 && (_scales.TryGetValue(word, out decimal scale) || (sign.Length > 0 && _letters.TryGetValue(word, out scale))))
            {
                factor = scale;
            }
            else if (unit is null && (UnitWords.Find(word) ?? _own.GetValueOrDefault(word) ?? _plurals.GetValueOrDefault(word)) is { } found && found.Sort.Length > 0)
            {
                unit = found;
            }
            else
            {
                return null;
            }
        }

        return unit is null && factor == 1 ? null
            : factor == 1 ? unit
            : new UnitWord(wording.ToLowerInvariant(), factor * (unit?.Factor ?? 1), unit?.Sort ?? "");
    }

    private void Add(string? name)
    {
        if (name is null || UnitWords.Find(name) is not null || !_own.TryAdd(name, new UnitWord(name, 1, Sort(name))))
        {
            return;
        }

        foreach (UnitWord scale in UnitWords.Scales)
        {
            _own.TryAdd(scale.Name + name, new UnitWord(scale.Name + name, scale.Factor, Sort(name)));
        }
    }

    // No currency has such a name.
    private static string Sort(string name) => UnitWord.FormOnly + name;
}
