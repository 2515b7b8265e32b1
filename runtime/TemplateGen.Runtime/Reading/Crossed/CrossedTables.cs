using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Crossed;

/// <summary>
/// Finds tables that have headings of columns before their figures: turned on their side, one cell a row with the names of its row and column before it, or with groups of columns as rows. Where the labels
/// beside and above each figure say which cell of the form it is, the rows of the form are put in their place.
/// </summary>
/// <remarks>All figures between two other rows, or none: a table of which some labels are not understood may be something else.</remarks>
/// <param name="collector">Says which cells of the form figures are.</param>
internal sealed class CrossedTables(CellCollector collector)
{
    private const int MostHeadings = 8;

    /// <summary>Puts the rows of the form in place of such tables.</summary>
    /// <param name="rows">What was found in the document.</param>
    /// <returns>Those tables.</returns>
    internal List<CrossedTable> Turn(List<ScannedRow> rows)
    {
        List<CrossedTable> turned = [];
        if (!rows.Exists(static row => HasColumnBefore(row, isOnly: true)))
        {
            return turned;
        }

        List<ScannedRow> written = [];
        for (int start = 0; start < rows.Count;)
        {
            int end = start;
            bool isCrossed = false;
            for (; end < rows.Count && rows[end].Part == rows[start].Part && HasColumnBefore(rows[end], isOnly: false); end++)
            {
                isCrossed |= HasColumnBefore(rows[end], isOnly: true);
            }

            int above = 0;
            while (isCrossed && above < Math.Min(written.Count, MostHeadings) && IsHeading(written[^(above + 1)], rows[start].Part))
            {
                above++;
            }

            if (isCrossed && collector.Of([(written[^above..], rows[start..end])]) is { } cells)
            {
                turned.Add(CrossedTable.Of(cells, rows[start], isParted: false));
                written.RemoveRange(written.Count - above, above);
                written.AddRange(cells.SelectMany(table => table.Rows(rows[start].Part)));
            }
            else
            {
                end = Math.Max(end, start + 1);
                written.AddRange(rows[start..end]);
            }

            start = end;
        }

        rows.Clear();
        rows.AddRange(written);
        return turned;
    }

    /// <summary>Whether the heading of a column stands before the figures of a row, behind which no label stands.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isOnly">Whether it must be one to the letter, and can be no row.</param>
    private static bool HasColumnBefore(ScannedRow row, bool isOnly)
    {
        if (row.Limits != RowLimits.Ruled)
        {
            return false;
        }

        bool hasColumn = false;
        bool hasFigure = false;
        foreach (Token token in row.Tokens)
        {
            if (token.Kind == TokenKind.Label && hasFigure)
            {
                return false;
            }

            hasColumn |= token.Kind == TokenKind.Label && token.Matches.MayBeColumn && !(isOnly && (token.Matches.MayBeRow || !token.Matches.IsExact));
            hasColumn |= token.Kind == TokenKind.Text && !isOnly && !hasFigure && CrossedLabels.MayBeSeveral(token.Text);
            hasFigure |= token.Kind == TokenKind.Figure;
        }

        return hasColumn && hasFigure;
    }

    /// <summary>Whether a row above figures may be one of headings, and not what stands over the whole table.</summary>
    private static bool IsHeading(ScannedRow row, int part) => row.Limits == RowLimits.Ruled && row.Part == part && !row.HasFigures
        && !row.Tokens.TrueForAll(static token => token.Kind == TokenKind.Blank || (token.Kind == TokenKind.Label && token.Matches.Any(static match => match.Target.Item.Kind is LayoutItemKind.Section or LayoutItemKind.Caption)));
}
