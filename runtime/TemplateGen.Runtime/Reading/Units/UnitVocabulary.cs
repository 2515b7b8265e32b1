using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TemplateGen.Layout;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Units;

/// <summary>The units that a document on a form may state: those of the general table and those that the form names itself, with the words that multiply them.</summary>
internal sealed class UnitVocabulary
{
    private const int Longest = 48;
    private const char FirstIdeograph = '\u2E80';

    private static readonly UnitWord _percent = new("%", 1, UnitWord.Percent);
    private static readonly UnitWord _number = new("", 1, UnitWord.Number);
    private static readonly UnitWord _things = new("", 1, UnitWord.Things);
    private static readonly ConditionalWeakTable<Template, UnitVocabulary> _made = [];

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
            ?? (UnitWords.LeadingYuan(wording) is { Length: > 0 } name ? UnitWords.Find(name + wording.AsSpan(name.Length).Trim("():， ").ToString()) : null)
            ?? (wording[^1] < FirstIdeograph ? InWords(wording) : null);
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
        // Bare yuan are those of the first field; a form that counts in others names them.
        UnitWord known = UnitWords.Find(name) ?? new UnitWord(name, 1, Sort(name));
        return new UnitWord(name, known.Factor * scale, known.Sort == UnitWord.Yuan ? "CNY" : known.Sort);
    }

    /// <summary>The name of that unit, or null where it has none.</summary>
    internal static string? NameOf(CellKind kind, MeasureUnit? printed) => kind.Unit ?? (kind.Type == CellType.Amount ? printed?.Name : null);

    /// <summary>The unit of a wording that does nothing but state one: with a word that is not understood beside the name of money, it says amounts that are not known.</summary>
    /// <param name="text">The wording, narrow and in capitals.</param>
    internal UnitWord? OfStatement(string text) => Find(text) ?? (text.Length <= Longest ? InWords(text, mayBeOther: true) : null);

    /// <summary>Such as in thousands of dollars, EUR million, $000.</summary>
    private UnitWord? InWords(string wording, bool mayBeOther = false)
    {
        decimal factor = 1;
        int others = 0;
        UnitWord? unit = null;
        string sign = UnitWords.Leading(wording);
        foreach (string word in $"{sign} {wording[sign.Length..]}".Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ScaleWords.IsJoining(word))
            {
                continue;
            }

            if (factor == 1 && (ScaleWords.Find(word) ?? (sign.Length > 0 && _letters.TryGetValue(word, out decimal letter) ? letter : null)) is { } scale)
            {
                factor = scale;
            }
            else if (unit is null && Named(word) is { } found)
            {
                unit = found;
            }
            else if (others++ > 0)
            {
                return null;
            }
        }

        return others > 0 ? (mayBeOther && unit is { IsMoney: true } ? new UnitWord(wording.ToLowerInvariant(), 1, UnitWord.Unknown) : null)
            : unit is null && factor == 1 ? null
            : factor == 1 ? unit
            : new UnitWord(wording.ToLowerInvariant(), factor * (unit?.Factor ?? 1), unit?.Sort ?? "");
    }

    /// <summary>The unit that a word names, as with the article of some languages before it.</summary>
    private UnitWord? Named(string word)
    {
        string name = word.StartsWith("D'", StringComparison.Ordinal) || word.StartsWith("D’", StringComparison.Ordinal) ? word[2..] : word;
        return (UnitWords.Find(name) ?? _own.GetValueOrDefault(name) ?? _plurals.GetValueOrDefault(name)) is { Sort.Length: > 0 } found ? found : null;
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
