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

        List<int[]> filled = [.. columns.Select(column => rows.Index().Where(row => Array.Exists(body[row.Item].Extent.Figures, column.Overlaps)).Select(static row => row.Index).ToArray()).Where(static places => places.Length >= FewestFigures)];
        int turn = filled.SelectMany(before => filled.Where(behind => before[^1] < behind[0] && before.Length * 2 > before[^1] && behind.Length * 2 > rows.Length - behind[0]).Select(static behind => behind[0])).DefaultIfEmpty(0).Min();
        return turn == 0 ? 0 : rows[turn];
    }
}
