using System.Globalization;

namespace TemplateGen.Reading.Sources;

/// <summary>The first column of a table that a program printed with numbers for its columns and its rows, both from 0 (pandas), or with V1, V2 and so on and rows from 1 (R): no figure in it is one of the report.</summary>
internal static class RowNumbers
{
    private const int FewestRows = 2;

    /// <summary>How many rows below a row that numbers columns are numbered themselves; 0 where not all of them to the end of the table are.</summary>
    /// <param name="rows">The rows of the document.</param>
    /// <param name="columns">The row that numbers the columns.</param>
    internal static int Below(IReadOnlyList<SourceRow> rows, int columns)
    {
        // Above the numbers of rows nothing stands.
        SourceRow above = rows[columns];
        int first = above.Cells.Count < 2 || !above.Cells[0].IsBlank ? -1 : AreNumbered(above, 0, "") ? 0 : AreNumbered(above, 1, "V") ? 1 : -1;
        if (first < 0)
        {
            return 0;
        }

        int count = 0;
        for (int i = columns + 1; i < rows.Count && !rows[i].StartsPart; i++, count++)
        {
            if (rows[i].Cells.Count < 2 || Text(rows[i].Cells[0]) != (first + count).ToString(CultureInfo.InvariantCulture))
            {
                return 0;
            }
        }

        return count >= FewestRows ? count : 0;
    }

    /// <summary>A row without its number.</summary>
    internal static SourceRow Without(SourceRow row) => row with { Cells = [.. row.Cells.Skip(1)] };

    /// <summary>Whether all cells behind the first number their columns, with or without a letter before each number.</summary>
    private static bool AreNumbered(SourceRow row, int first, string letter) =>
        row.Cells.Count > 2 && row.Cells.Skip(1).Index().All(cell => Text(cell.Item) == string.Create(CultureInfo.InvariantCulture, $"{letter}{first + cell.Index}"));

    private static string? Text(in SourceCell cell) => cell.Lines.Count == 1 ? cell.Lines[0].Text : null;
}
