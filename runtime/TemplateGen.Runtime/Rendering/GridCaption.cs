using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>What stands over a grid because the grid itself does not print it: captions of tables, wordings of units.</summary>
internal static class GridCaption
{
    internal static IEnumerable<(string Text, bool IsUnit)> Of(Grid grid)
    {
        bool printsCaptions = grid.Rows.Any(row => row.Cells.Any(cell => cell.Role == PrintedRole.Heading));
        foreach (TableLayout table in grid.Tables)
        {
            if (!printsCaptions && table.Labels is [{ Length: > 0 } label, ..])
            {
                yield return (label, false);
            }
        }

        foreach (string unit in grid.Tables.Select(table => table.Unit?.Printed).OfType<string>().Distinct())
        {
            yield return (unit, true);
        }
    }
}
