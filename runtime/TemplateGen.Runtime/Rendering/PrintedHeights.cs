using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>How many lines the printed rows of a grid take up: one for each entry, and in it one for each line within the row.</summary>
internal static class PrintedHeights
{
    private static readonly RowEntry?[] None = [null];

    /// <summary>The lines of a row for one entry; of a fixed row without an entry.</summary>
    internal static int Of(PrintedRow row, CellBlock block, RowEntry? entry)
    {
        int at = BlockRow(row, block, entry);
        return at < 0 || !row.HasLines ? 1 : block.DetailsOf(at);
    }

    /// <summary>The lines of rows that stand under each other, for all entries; a repeated row without any stands there once, empty.</summary>
    internal static int Of(IReadOnlyList<PrintedRow> rows, Report report)
    {
        int height = 0;
        for (int start = 0; start < rows.Count;)
        {
            CellBlock block = report.Block(rows[start].Table.Index);
            int end = rows[start].Entry is null ? start + 1 : EndOfEntry(rows, start);
            foreach (RowEntry? entry in Entries(rows[start], block))
            {
                for (int row = start; row < end; row++)
                {
                    height += Of(rows[row], block, entry);
                }
            }

            start = end;
        }

        return height;
    }

    /// <summary>For which entries a row is printed: a fixed row once, and a repeated one without any once, empty.</summary>
    internal static IEnumerable<RowEntry?> Entries(PrintedRow row, CellBlock block) =>
        row.Entry is not null && RowEntry.Of(block, row.Entry) is { Count: > 0 } entries ? entries : (IEnumerable<RowEntry?>)None;

    /// <summary>The row of the block for a printed row; -1 where it prints no values, or the report does not have it.</summary>
    internal static int BlockRow(PrintedRow row, CellBlock block, RowEntry? entry) =>
        row.Line < 0 ? -1 : row.Entry is null ? block.RowOf(row.Line) : entry?.RowOf(row.Line) ?? -1;

    /// <summary>Where the rows of the entry end that begin with a row: those are printed again for each entry.</summary>
    internal static int EndOfEntry(IReadOnlyList<PrintedRow> rows, int start)
    {
        int end = start + 1;
        while (end < rows.Count && ReferenceEquals(rows[end].Entry, rows[start].Entry))
        {
            end++;
        }

        return end;
    }

    /// <summary>The grid column of the keys: what stands left of it in repeated rows heads all entries and is printed once.</summary>
    internal static int KeyColumn(IReadOnlyList<PrintedRow> rows, PrintedRow row) => row.Entry is null
        ? 0
        : rows.Where(other => ReferenceEquals(other.Entry, row.Entry)).SelectMany(other => other.Cells).FirstOrDefault(cell => cell.Role == PrintedRole.Key)?.Column ?? 0;
}
