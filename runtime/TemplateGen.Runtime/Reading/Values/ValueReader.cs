using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Values;

/// <summary>Reads the text of a cell as a value of its kind.</summary>
internal static class ValueReader
{
    private static readonly string[] _dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "M/d/yyyy", "yyyyMMdd"];
    /// <summary>Reads the text of a cell.</summary>
    /// <param name="found">The text as found.</param>
    /// <param name="kind">The kind of the cell.</param>
    /// <param name="printed">The unit of the table's amounts, or null.</param>
    /// <param name="unit">The unit that the document's own column heading states, where it differs from the form's; otherwise null.</param>
    internal static CellOutcome Read(string found, CellKind kind, MoneyUnit? unit, MeasureUnit? printed = null)
    {
        string text = Residue.Remove(found).Trim();
        if (text.Length == 0)
        {
            return CellOutcome.Blank;
        }

        string folded = LabelFolding.FoldText(text);
        if (kind.Marks.FirstOrDefault(mark => LabelFolding.FoldText(mark.Text) == folded) is { } mark)
        {
            return new CellOutcome(CellState.Value, mark.Value, null, mark, null);
        }

        Figure? figure = FigureText.Parse(found);
        if (figure is { Number: null } && kind.Storage != CellStorage.Text)
        {
            return new CellOutcome(CellState.NotApplicable, null, text, null, figure);
        }

        return kind.Type switch
        {
            CellType.Text or CellType.Link => CellOutcome.OfText(text),
            CellType.Digits => Digits(text, folded, kind),
            CellType.Date => Date(text, folded),
            CellType.Flag => Flag(text, folded),
            CellType.Choice => Choice(text, folded, kind),
            CellType.Choices => Choices(text, kind),
            CellType.Amount => Amount(text, figure, kind, unit, printed),
            _ => Number(text, figure, kind),
        };
    }

    private static CellOutcome Number(string text, Figure? figure, CellKind kind) =>
        figure is { Number: { } number } read && Suits(read.Unit, kind) && (kind.Storage != CellStorage.Integer || number == decimal.Truncate(number))
            ? CellOutcome.OfNumber(number, read)
            : CellOutcome.Unreadable(text);

    /// <summary>An amount. What is kept is in the printed unit: a figure that states another one is converted exactly.</summary>
    private static CellOutcome Amount(string text, Figure? figure, CellKind kind, MoneyUnit? unit, MeasureUnit? printed)
    {
        string? name = kind.Unit ?? printed?.Name;
        decimal scale = printed is not null && printed.Name == name ? printed.Scale : 1;
        if (figure is null && name is not null && WithoutName(text, name) is { Number: { } whole } named)
        {
            // "298,000 USD" where thousands of USD are printed: the name alone means single ones.
            return CellOutcome.OfNumber(whole / scale, named with { Unit = name });
        }

        if (figure is not { Number: { } number } read || (read.Unit.Length > 0 && MoneyUnit.Find(read.Unit) is null))
        {
            return CellOutcome.Unreadable(text);
        }

        if ((MoneyUnit.Find(read.Unit) ?? unit) is not { } stated || (stated.Name == name && scale == 1))
        {
            return CellOutcome.OfNumber(number, read);
        }

        if (name is null || MoneyUnit.Find(name) is not { } own || !stated.Suits(own))
        {
            return CellOutcome.Unreadable(text);
        }

        // A dollar sign says which money it is, not in what amounts the table counts it.
        return CellOutcome.OfNumber(stated.IsSign ? number : number * stated.Factor / (own.Factor * scale), read);
    }

    /// <summary>The figure beside the name of a unit, as in <c>298,000 USD</c> or <c>USD 298,000</c>; null where it is not there.</summary>
    private static Figure? WithoutName(string text, string name)
    {
        string rest = text.Trim();
        rest = rest.EndsWith(name, StringComparison.OrdinalIgnoreCase) ? rest[..^name.Length]
            : rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? rest[name.Length..]
            : "";
        return rest.Length == 0 ? null : FigureText.Parse(rest.Trim()) is { Unit.Length: 0 } figure ? figure : null;
    }

    private static bool Suits(string unit, CellKind kind) => unit.Length == 0 || kind.Type switch
    {
        CellType.Percent => unit == "%",
        CellType.Count or CellType.Integer => FigureText.IsCountWord(unit),
        _ => false,
    };

    private static CellOutcome Digits(string text, string folded, CellKind kind) =>
        folded.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && (kind.Length is null || folded.Length == kind.Length)
            ? CellOutcome.OfText(folded)
            : CellOutcome.Unreadable(text);

    private static CellOutcome Date(string text, string folded) =>
        DateOnly.TryParseExact(folded, _dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? CellOutcome.OfNumber(date.DayNumber)
            : CellOutcome.Unreadable(text);

    private static CellOutcome Flag(string text, string folded) =>
        FlagWords.Find(folded) is { } flag ? CellOutcome.OfNumber(flag ? 1 : 0) : CellOutcome.Unreadable(text);

    private static CellOutcome Choice(string text, string folded, CellKind kind)
    {
        int option = Option(folded, kind);
        return option >= 0 ? CellOutcome.OfNumber(option) : CellOutcome.Unreadable(text);
    }

    private static CellOutcome Choices(string text, CellKind kind)
    {
        int[] options = [.. text.Split(['、', ',', '，', ';', '；', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => Option(LabelFolding.FoldText(part), kind))];
        return Array.TrueForAll(options, static option => option >= 0)
            ? CellOutcome.OfText(string.Join(", ", options.Distinct().Order().Select(option => kind.Options[option].Name)))
            : CellOutcome.Unreadable(text);
    }

    private static int Option(string folded, CellKind kind)
    {
        for (int i = 0; i < kind.Options.Count; i++)
        {
            ChoiceOption option = kind.Options[i];
            if (option.Labels.Append(option.Name).Any(label => LabelFolding.FoldText(label) == folded))
            {
                return i;
            }
        }

        return -1;
    }
}
