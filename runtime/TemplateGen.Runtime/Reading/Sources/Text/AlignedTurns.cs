namespace TemplateGen.Reading.Sources;

/// <summary>
/// Where the lines of a table are laid out anew in the middle of a page, as programs do that lay out the text of a page piece by piece: figures stand in other columns
/// of characters from there on.
/// </summary>
internal static class AlignedTurns
{
    private const int FewestRows = 6;
    private const int FewestFigures = 2;
    private const int MostPieces = 4;
    private const int MostColumns = 60;

    /// <summary>The pieces of a table, each of which has columns of its own.</summary>
    /// <param name="body">Its lines below the headings.</param>
    internal static List<AlignedLine[]> Split(AlignedLine[] body)
    {
        List<AlignedLine[]> pieces = [];
        AlignedLine[] rest = body;
        while (pieces.Count < MostPieces && Turn(rest) is > 0 and var turn)
        {
            pieces.Add(rest[..turn]);
            rest = rest[turn..];
        }

        pieces.Add(rest);
        return pieces;
    }

    /// <summary>
    /// The first row that stands in a column in which none before it does, while none from it on stands in another one in which those before do: one column that has
    /// moved is likelier than two that are blank just so. 0 where there is none.
    /// </summary>
    private static int Turn(AlignedLine[] body)
    {
        int[] rows = [.. Enumerable.Range(0, body.Length).Where(i => body[i].IsRow)];
        if (rows.Length < FewestRows)
        {
            return 0;
        }

        List<ColumnRange> columns = ColumnRange.Merge(rows.SelectMany(row => body[row].Extent.Figures));
        if (columns.Count > MostColumns)
        {
            return 0;
        }

        List<(int First, int Last, int Count)> filled = [.. columns.Select(column => Filled(body, rows, column)).Where(static places => places.Count >= FewestFigures)];
        int turn = rows.Length;
        foreach ((_, int last, int before) in filled)
        {
            foreach ((int first, _, int behind) in filled)
            {
                turn = last < first && before * 2 > last && behind * 2 > rows.Length - first ? Math.Min(turn, first) : turn;
            }
        }

        return turn == rows.Length ? 0 : rows[turn];
    }

    /// <summary>The first and the last of the rows with a figure in a column, and how many there are.</summary>
    private static (int First, int Last, int Count) Filled(AlignedLine[] body, int[] rows, ColumnRange column)
    {
        (int first, int last, int count) = (0, 0, 0);
        for (int row = 0; row < rows.Length; row++)
        {
            foreach (ColumnRange figure in body[rows[row]].Extent.Figures)
            {
                if (figure.Overlaps(column))
                {
                    first = count == 0 ? row : first;
                    last = row;
                    count++;
                    break;
                }
            }
        }

        return (first, last, count);
    }
}
