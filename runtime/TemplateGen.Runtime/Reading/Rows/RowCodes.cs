using System.Globalization;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Takes printed row codes, such as 01, 02, 03, from between the labels and the figures of a table, so that they are not taken for figures.</summary>
/// <remarks>A code is known by the form, or by its rows: one number more than there are columns in each of them, counting up.</remarks>
internal static class RowCodes
{
    private const int FewestRows = 3;

    /// <summary>Takes the codes away.</summary>
    /// <param name="steps">The steps of a document, aligned.</param>
    internal static void Take(IReadOnlyList<AlignedStep> steps)
    {
        foreach (AlignedStep step in steps.Where(static step => step is { Row.Node.Codes.Count: > 0, IsUnlabelled: false }))
        {
            // Such as RIAD4010: a code that is no figure is known by the form alone, before the figures and between them.
            Record record = step.Step.Record;
            IReadOnlyList<string> codes = step.Row!.Node!.Codes;
            if (record.Cells.Find(static cell => cell.Kind != TokenKind.Blank) is { Kind: TokenKind.Text } word && codes.Contains(word.Text.Trim()))
            {
                record.TakeCode(word);
                record.Cells.RemoveAll(cell => cell.Kind == TokenKind.Text && codes.Contains(cell.Text.Trim()));
            }
        }

        foreach (AlignedStep step in steps.Where(static step => step is { Row: { Columns.Length: > 0, Node.Repetition: not null }, IsUnlabelled: false }))
        {
            TakeEntryTexts(step);
        }

        foreach (IGrouping<TableLayout, AlignedStep> table in steps.Where(MayHaveCode).GroupBy(static step => step.Row!.Table!))
        {
            List<AlignedStep> rows = [.. table];
            bool countsUp = rows.Count >= FewestRows && rows.Zip(rows.Skip(1)).All(static pair => Number(pair.First) + 1 == Number(pair.Second));
            foreach (AlignedStep row in rows)
            {
                IReadOnlyList<string> codes = row.Row!.Node!.Codes;
                if (countsUp || codes.Contains(FirstFigure(row)!.Text.Trim()))
                {
                    row.Step.Record.TakeCode(FirstFigure(row)!);

                    // Such as the unit of measure in each row: what the form prints itself behind the code.
                    row.Step.Record.Cells.RemoveAll(cell => cell.Kind == TokenKind.Text && codes.Contains(cell.Text.Trim()));
                }
            }
        }
    }

    /// <summary>Takes from rows of entries what the form prints beside the key, in columns that hold no values: as many words as there are such columns at most.</summary>
    private static void TakeEntryTexts(AlignedStep step)
    {
        List<Token> cells = step.Step.Record.Cells;
        Token[] words = [.. cells.SkipWhile(static cell => cell.Kind == TokenKind.Blank).TakeWhile(static cell => cell.Kind == TokenKind.Text)];
        if (words.Length > 0 && words.Length <= step.Row!.Table!.Columns.Lines.Count - step.Row.Columns.Length && step.Step.Record.FigureCount == step.Row.Columns.Length)
        {
            cells.RemoveAll(words.Contains);
        }
    }

    private static bool MayHaveCode(AlignedStep step) => step is { Row: { Columns.Length: > 0, Node.Repetition: null }, IsUnlabelled: false }
        && step.Step.Record.FigureCount == step.Row.Columns.Length + 1 && FirstFigure(step) is not null;

    private static Token? FirstFigure(AlignedStep step) =>
        step.Step.Record.Cells.Find(static cell => cell.Kind != TokenKind.Blank) is { Kind: TokenKind.Figure } first ? first : null;

    // A code may be written as no figure is: with zeros before it.
    private static int? Number(AlignedStep step) =>
        int.TryParse(FirstFigure(step)!.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
