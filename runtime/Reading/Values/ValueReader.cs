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
    /// <param name="unit">The unit that the document's own column heading states, where it differs from the form's; otherwise null.</param>
    internal static CellOutcome Read(string found, CellKind kind, MoneyUnit? unit)
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
            _ => Number(text, figure, kind, unit),
        };
    }

    private static CellOutcome Number(string text, Figure? figure, CellKind kind, MoneyUnit? unit)
    {
        if (figure is not { Number: { } number } read || !Suits(read.Unit, kind))
        {
            return CellOutcome.Unreadable(text);
        }

        if (kind.Type == CellType.Amount && (MoneyUnit.Find(read.Unit) ?? unit) is { } stated && stated.Name != kind.Unit)
        {
            if (kind.Unit is null || MoneyUnit.Find(kind.Unit) is not { } own || !stated.Suits(own))
            {
                return CellOutcome.Unreadable(text);
            }

            number = number * stated.Factor / own.Factor;
        }

        return kind.Storage == CellStorage.Integer && number != decimal.Truncate(number)
            ? CellOutcome.Unreadable(text)
            : CellOutcome.OfNumber(number, read);
    }

    private static bool Suits(string unit, CellKind kind) => unit.Length == 0 || kind.Type switch
    {
        CellType.Percent => unit == "%",
        CellType.Amount => MoneyUnit.Find(unit) is not null,
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
