using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Groups;

/// <summary>Makes the rows and lines of a table in a report, and goes through the cells that were found for them.</summary>
internal static class GroupFiller
{
    /// <summary>How many rows of the block a table needs.</summary>
    internal static long Count(GroupReading reading) => reading.Rows.Sum(static row => (long)row.Lines.Count);

    /// <summary>Makes the rows, in the order of the form so that each is added behind those before it.</summary>
    /// <param name="reading">The table.</param>
    /// <param name="block">Its cells.</param>
    /// <param name="clear">Says that nothing is known of a row yet.</param>
    /// <param name="fill">Takes a row of the block, a column that has something in it, and the line with all that stands in it.</param>
    internal static void Fill(GroupReading reading, CellBlock block, Action<int> clear, Action<int, AxisNode, int, Token?[]> fill)
    {
        block.IsUnread = false;
        foreach (GroupRow row in reading.Rows.OrderBy(static row => row.Line))
        {
            AxisNode node = block.Layout.Rows.Lines[row.Line];
            int index = row.Key is { } key ? block.AddRow(row.Line, key) : block.RowOf(row.Line);
            if (row.Lines.Count > 1)
            {
                block.AddDetails(index, row.Lines.Count - 1);
            }

            for (int line = 0; line < row.Lines.Count; line++)
            {
                clear(index + line);
                for (int column = 0; column < row.Lines[line].Length; column++)
                {
                    if (row.Lines[line][column] is not null)
                    {
                        fill(index + line, node, column, row.Lines[line]);
                    }
                }
            }
        }
    }
}
