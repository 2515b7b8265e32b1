using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Groups;

/// <summary>Takes the cells of a row, and of the lines within it.</summary>
/// <param name="table">The table.</param>
/// <param name="columns">Where its columns are.</param>
internal sealed class LineTaker(TableLayout table, FoundColumns columns)
{
    /// <summary>The lines of a row: one at least; null where its cells do not stand under the headings one to one.</summary>
    /// <param name="line">The template line.</param>
    /// <param name="body">The rows below the headings.</param>
    /// <param name="first">The row with the label.</param>
    /// <param name="isBeforeEntries">Whether entries may follow: without any, a blank row stands for them.</param>
    internal List<Token?[]>? Take(int line, IReadOnlyList<BodyRow> body, int first, bool isBeforeEntries)
    {
        if (Cells(line, body[first], isFurther: false) is not { } cells)
        {
            return null;
        }

        List<Token?[]> lines = [cells];
        bool hasLines = table.Columns.Lines.Any(column => column.Repetition is not null && !table[line, column.Line].IsVoid);
        for (int i = first + 1; hasLines && i < body.Count && body[i] is { Labels.Count: 0, IsLoose: false } row && row.IsCovered != false; i++)
        {
            if (isBeforeEntries && row is { IsCovered: null, IsBlank: true } && (i + 1 == body.Count || body[i + 1].Labels.Count > 0))
            {
                break;
            }

            if (Cells(line, row, isFurther: true) is not { } further)
            {
                return null;
            }

            lines.Add(further);
        }

        return lines;
    }

    private Token?[]? Cells(int line, BodyRow row, bool isFurther)
    {
        Token?[] cells = new Token?[row.Values.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            PlacedCell? cell = row.Values[i];
            AxisNode column = table.Columns.Lines[i];
            bool isOnce = isFurther && column.Repetition is null;
            if (IsPrinted(column))
            {
                continue; // what the form prints itself, or the head says of an entry once more
            }

            if (table[line, column.Line].IsVoid || isOnce)
            {
                // What the row has once may cover its further lines; nothing else may stand where the form has no cell.
                if (cell is { IsBlank: false } && !(isOnce && cell.Row < row.Row.Index))
                {
                    return null;
                }

                continue;
            }

            bool isOwn = cell is not null && cell.Row == row.Row.Index && cell.Start == columns.Starts[i] && cell.End == columns.Ends[i];
            if (!isOwn)
            {
                return null;
            }

            cells[i] = cell!.ToToken();
        }

        return cells;
    }

    private bool IsPrinted(AxisNode column) => table.Rows.Lines.All(line => table[line.Line, column.Line].IsVoid);
}
