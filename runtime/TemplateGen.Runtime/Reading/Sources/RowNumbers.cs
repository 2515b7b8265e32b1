namespace TemplateGen.Reading.Sources;

/// <summary>The first column of a table whose columns and rows a program numbered: no figure in it is one of the report.</summary>
internal static class RowNumbers
{
    /// <summary>How many rows below a row that numbers columns are numbered themselves; 0 where not all of them to the end of the table are.</summary>
    /// <param name="rows">The rows of the document.</param>
    /// <param name="columns">The row that numbers the columns.</param>
    internal static int Below(IReadOnlyList<SourceRow> rows, int columns)
    {
        if (FirstRow(rows[columns]) is not { } first)
        {
            return 0;
        }

        int count = 0;
        for (int i = columns + 1; i < rows.Count && !rows[i].StartsPart; i++, count++)
        {
            if (rows[i].Cells.Count < 2 || !ProgramNumbers.Is(Text(rows[i].Cells[0]), first + count))
            {
                return 0;
            }
        }

        return count >= ProgramNumbers.FewestRows ? count : 0;
    }

    /// <summary>A row without its number.</summary>
    internal static SourceRow Without(SourceRow row) => row with { Cells = [.. row.Cells.Skip(1)] };

    /// <summary>The number of the first row below one whose cells number columns, with nothing above the numbers of rows; null where they do not.</summary>
    private static int? FirstRow(SourceRow row)
    {
        if (row.Cells.Count == 0 || !row.Cells[0].IsBlank)
        {
            return null;
        }

        ProgramNumbers numbers = default;
        for (int i = 1; i < row.Cells.Count; i++)
        {
            if (!numbers.Take(Text(row.Cells[i])))
            {
                return null;
            }
        }

        return numbers.FirstRow;
    }

    private static ReadOnlySpan<char> Text(in SourceCell cell) => cell.Lines.Count == 1 ? cell.Lines[0].Text : default;
}
