using System.Globalization;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Takes printed row codes, such as 01, 02, 03, from between the labels and the figures of a table, so that they are not taken for figures.</summary>
/// <remarks>A code is known by the form, or by its rows: one number more than there are columns in most of them, counting up with the rows of the form.</remarks>
internal static class RowCodes
{
    private const int FewestRows = 3;

    /// <summary>Takes the codes away.</summary>
    /// <param name="steps">The steps of a document, aligned; none of a table whose headings say what each of its cells is.</param>
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

        foreach (IGrouping<TableLayout, AlignedStep> table in steps.Where(IsRow).GroupBy(static step => step.Row!.Table!))
        {
            List<AlignedStep> rows = [.. table];
            int? first = FirstOf(rows);
            int codes = HaveCodes(table.Key, rows, steps) ? CodesOf(rows) : 0;
            foreach (AlignedStep row in rows)
            {
                Record record = row.Step.Record;
                int surplus = record.FigureCount - row.Row!.Columns.Length;

                // A row with a code has lost a figure where with its code it has just as many as columns.
                bool isCounted = surplus is 0 or 1 && first is not null && Number(row) == first + row.Row.RowOrder;
                int own = codes > 0 ? Math.Min(codes, Leading(row)) : surplus == 1 && IsOwnCode(row) ? 1 : 0;
                if (own == 0 && !isCounted)
                {
                    continue;
                }

                foreach (Token code in record.Cells.Where(static cell => cell.Kind != TokenKind.Blank).Take(Math.Max(own, 1)).ToArray())
                {
                    record.TakeCode(code);
                }

                // Such as the unit of measure in each row: what the form prints itself behind the code.
                record.Cells.RemoveAll(cell => cell.Kind == TokenKind.Text && row.Row.Node!.Codes.Contains(cell.Text.Trim()));
                if (record.FigureCount > row.Row.Columns.Length && FirstFigure(row) is { } next && next.Text.Trim() == row.Row.Node!.Codes.ElementAtOrDefault(1))
                {
                    record.TakeCode(next); // a dash in place of a unit
                }
            }
        }
    }

    /// <summary>How many codes most rows with codes begin with: a figure may be the same as the second code of its row.</summary>
    private static int CodesOf(List<AlignedStep> rows) => rows.Select(Leading).Where(static codes => codes > 0).GroupBy(static codes => codes).MaxBy(static same => same.Count())!.Key;

    /// <summary>With how many of its codes a row begins, in their order; some may be left out.</summary>
    private static int Leading(AlignedStep row)
    {
        int taken = 0;
        Token[] cells = [.. row.Step.Record.Cells.Where(static cell => cell.Kind != TokenKind.Blank)];
        foreach (string code in row.Row!.Node!.Codes)
        {
            taken += taken < cells.Length && PrintedCodes.Says(cells[taken].Text, code) ? 1 : 0;
        }

        return taken;
    }

    /// <summary>Whether rows begin with the codes that the form prints: with them most have as many figures more than columns, or the column of the codes has its heading.</summary>
    private static bool HaveCodes(TableLayout table, List<AlignedStep> rows, IReadOnlyList<AlignedStep> steps)
    {
        AlignedStep[] coded = [.. rows.Where(static row => row.Row!.Node!.Codes.Any(static code => code.Length > 0))];
        int own = coded.Count(IsOwnCode);
        if (own == 0 || own * 2 <= coded.Length)
        {
            return false;
        }

        bool IsPrinted(AxisNode column) => column.Line >= 0 && table.Rows.Lines.All(row => table[row.Line, column.Line].IsVoid);
        return coded.Count(static row => IsOwnCode(row) && row.Step.Record.FigureCount == row.Row!.Columns.Length + Leading(row)) * 2 > coded.Length
            || steps.Any(step => step.Choice?.Match?.Target.Column is { } column && step.Choice.Value.Entry.Table == table && IsPrinted(column));
    }

    private static bool IsOwnCode(AlignedStep row) => FirstFigure(row) is { } first && row.Row!.Node!.Codes.Any(code => PrintedCodes.Says(first.Text, code));

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

    /// <summary>The code of the first row of a table where most of its rows have one, counting up with the rows of the form; otherwise null.</summary>
    private static int? FirstOf(List<AlignedStep> rows)
    {
        List<AlignedStep> coded = [.. rows.Where(static row => row.Step.Record.FigureCount == row.Row!.Columns.Length + 1)];
        int? first = coded.Count >= FewestRows && coded.Count * 2 > rows.Count ? Number(coded[0]) - coded[0].Row!.RowOrder : null;
        return first is not null && coded.TrueForAll(row => Number(row) - row.Row!.RowOrder == first) ? first : null;
    }

    private static bool IsRow(AlignedStep step) => step is { Row: { Columns.Length: > 0, Node.Repetition: null }, IsUnlabelled: false } && FirstFigure(step) is not null;

    private static Token? FirstFigure(AlignedStep step) =>
        step.Step.Record.Cells.Find(static cell => cell.Kind != TokenKind.Blank) is { Kind: TokenKind.Figure } first ? first : null;

    // A code may be written as no figure is: with zeros before it.
    private static int? Number(AlignedStep step) =>
        int.TryParse(FirstFigure(step)!.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
