namespace TemplateGen.Reading.Sources;

/// <summary>The first column of a table whose columns and rows a program numbered: no figure in it is one of the report.</summary>
internal static class RowNumbers
{
    // Names of columns before those that are numbered.
    private const int MostNamed = 3;

    // Rows of a table with others joined below it: a column of equal figures is none of numbers.
    private const int FewestJoined = 2;

    /// <summary>
    /// How many rows below a row that numbers columns are numbered themselves, and how many cells before each the program added: none where not all rows to the end of the table, or to the next such row, are
    /// numbered. Where tables were joined, each has begun anew.
    /// </summary>
    /// <param name="rows">The rows of the document.</param>
    /// <param name="columns">The row that numbers the columns.</param>
    internal static (int Rows, int Cells) Below(IReadOnlyList<SourceRow> rows, int columns)
    {
        if (FirstRow(rows[columns]) is not var (first, named))
        {
            return default;
        }

        int end = columns + 1;
        int next = first;
        for (; end < rows.Count && !rows[end].StartsPart && (end == columns + 1 || FirstRow(rows[end]) is null); end++)
        {
            ReadOnlySpan<char> number = rows[end].Cells.Count < 2 ? default : Text(rows[end].Cells[0]);
            bool begins = !ProgramNumbers.Is(number, next);
            if (begins && (next < first + FewestJoined || !ProgramNumbers.Is(number, first)))
            {
                return default;
            }

            next = (begins ? first : next) + 1;
        }

        int count = end - columns - 1;
        return count >= ProgramNumbers.FewestRows ? (count, 1 + Same(rows, columns + 1, end, named)) : default;
    }

    /// <summary>How many named columns say the same in all rows, such as the file that these come from.</summary>
    private static int Same(IReadOnlyList<SourceRow> rows, int start, int end, int named)
    {
        int same = 0;
        while (same < named && Enumerable.Range(start, end - start).All(row => rows[row].Cells.Count > same + 1 && Text(rows[row].Cells[same + 1]) is { IsEmpty: false } text && text.SequenceEqual(Text(rows[start].Cells[same + 1]))))
        {
            same++;
        }

        return same;
    }

    /// <summary>The number of the first row below one whose cells number columns, with nothing above the numbers of rows, and how many columns before those have names; null where they do not.</summary>
    private static (int Number, int Named)? FirstRow(SourceRow row)
    {
        if (row.Cells.Count == 0 || !row.Cells[0].IsBlank)
        {
            return null;
        }

        // Columns that were added to what the program read have names.
        int named = 1;
        while (named < row.Cells.Count && named <= MostNamed && Text(row.Cells[named]) is { IsEmpty: false } name && name.IndexOfAnyInRange('0', '9') < 0)
        {
            named++;
        }

        ProgramNumbers numbers = default;
        for (int i = named; i < row.Cells.Count; i++)
        {
            if (!numbers.Take(Text(row.Cells[i])))
            {
                return null;
            }
        }

        return numbers.FirstRow is { } number ? (number, named - 1) : null;
    }

    private static ReadOnlySpan<char> Text(in SourceCell cell) => cell.Lines.Count == 1 ? cell.Lines[0].Text : default;
}
