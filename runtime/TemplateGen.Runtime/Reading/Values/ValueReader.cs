using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Units;

namespace TemplateGen.Reading.Values;

/// <summary>Reads the text of a cell as a value of its kind.</summary>
internal static class ValueReader
{
    /// <summary>Reads the text of a cell.</summary>
    /// <param name="found">The text as found.</param>
    /// <param name="kind">The kind of the cell.</param>
    /// <param name="unit">What is said about the unit of the cell; null where nothing is but by the form.</param>
    /// <param name="printed">The unit of the table's amounts, or null.</param>
    /// <param name="dates">What the document says about dates such as 03/04/2024.</param>
    internal static CellOutcome Read(string found, CellKind kind, CellUnit? unit, MeasureUnit? printed = null, DateOrder dates = DateOrder.Unknown)
    {
        string text = Residue.Remove(found).Trim();
        if (text.Length == 0)
        {
            return CellOutcome.Blank;
        }

        (string said, CellState? state) = StateSigns.Take(text);
        switch (state)
        {
            case CellState.Missing:
                return CellOutcome.Missing;
            case CellState.Unreadable:
                return CellOutcome.Unreadable(said);
            case CellState.NotApplicable:
                return CellOutcome.NotApplicable(said);
            case CellState.Value when kind.Storage == CellStorage.Text:
                return CellOutcome.OfText(said);
        }

        if (said.Length == 0)
        {
            return CellOutcome.Blank;
        }

        if (said.Length < text.Length)
        {
            (found, text) = (said, said);
        }

        string folded = LabelFolding.FoldText(text);
        if (kind.Marks.Count > 0 && MarkOf(folded, kind) is { } mark)
        {
            return new CellOutcome(CellState.Value, mark.Value, null, mark, null);
        }

        if (kind.Type is CellType.Flag or CellType.Choice or CellType.Choices && TickedBoxes.Of(text) is { } boxes)
        {
            return Ticked(text, boxes, kind);
        }

        if (kind.Storage != CellStorage.Text && FigureText.IsNotApplicable(text))
        {
            return new CellOutcome(CellState.NotApplicable, null, text, null, Figure.NotApplicable);
        }

        return kind.Type switch
        {
            CellType.Text or CellType.Link => CellOutcome.OfText(text),
            CellType.Digits => Digits(text, folded, kind),
            CellType.Date => Date(text, dates),
            CellType.Flag => Flag(text, folded),
            CellType.Choice => Choice(text, folded, kind),
            CellType.Choices => Choices(text, kind),
            _ => NumberReader.Read(found, text, kind, unit ?? CellUnit.Printed, printed),
        };
    }

    private static Mark? MarkOf(string folded, CellKind kind) => kind.Marks.FirstOrDefault(mark => LabelFolding.FoldText(mark.Text) == folded);

    private static CellOutcome Digits(string text, string folded, CellKind kind) =>
        folded.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && (kind.Length is null || folded.Length == kind.Length)
            ? CellOutcome.OfText(folded)
            : CellOutcome.Unreadable(text);

    private static CellOutcome Date(string text, DateOrder order)
    {
        IReadOnlyList<DateOnly> days = DateText.Parse(text, order);
        if (days.Count != 1)
        {
            return CellOutcome.Unreadable(text, string.Join(", ", days.Select(static day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        }

        // Which of the two numbers is the day was found out, not read.
        bool isPlain = order == DateOrder.Unknown || DateText.Parse(text, DateOrder.Unknown).Count == 1;
        return isPlain ? CellOutcome.OfNumber(days[0].DayNumber) : CellOutcome.Converted(days[0].DayNumber);
    }

    private static CellOutcome Flag(string text, string folded) =>
        folded is not ("0" or "1") && FlagWords.Find(folded) is { } flag ? CellOutcome.OfNumber(flag ? 1 : 0) : CellOutcome.Unreadable(text);

    /// <summary>The answers that are ticked: none of them is no answer, several are one only where several may be.</summary>
    private static CellOutcome Ticked(string text, IReadOnlyList<(string Answer, bool IsTicked)> boxes, CellKind kind)
    {
        string[] ticked = [.. boxes.Where(static box => box.IsTicked).Select(static box => box.Answer)];
        bool areKnown = boxes.All(box => IsAnswer(box.Answer, kind));
        return !areKnown || (ticked.Length > 1 && kind.Type != CellType.Choices) ? CellOutcome.Unreadable(text)
            : ticked.Length == 0 ? CellOutcome.Blank
            : kind.Type == CellType.Flag ? Flag(ticked[0], LabelFolding.FoldText(ticked[0]))
            : kind.Type == CellType.Choice ? Choice(text, LabelFolding.FoldText(ticked[0]), kind)
            : Options(text, ticked, kind);
    }

    private static bool IsAnswer(string text, CellKind kind) =>
        LabelFolding.FoldText(text) is var folded && (kind.Type == CellType.Flag ? folded is not ("0" or "1") && FlagWords.Find(folded) is not null : Option(folded, kind) >= 0);

    private static CellOutcome Choice(string text, string folded, CellKind kind)
    {
        int option = Option(folded, kind);
        return option >= 0 ? CellOutcome.OfNumber(option) : CellOutcome.Unreadable(text);
    }

    private static CellOutcome Choices(string text, CellKind kind) =>
        Options(text, text.Split(['、', ',', '，', ';', '；', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), kind);

    private static CellOutcome Options(string text, string[] chosen, CellKind kind)
    {
        int[] options = [.. chosen.Select(part => Option(LabelFolding.FoldText(part), kind))];
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
