using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Crossed;

/// <summary>
/// Finds tables with a single row whose columns a document has in several tables, one below another, each under the name of its columns: 行政复议 with five figures, and below it the others. Where all figures
/// of these are told by what stands above them, and they are all cells of the row, the row of the form is put in their place.
/// </summary>
/// <param name="collector">Says which cells of the form figures are.</param>
internal sealed class PartedTables(CellCollector collector)
{
    // More than any form has groups of columns.
    private const int MostBlocks = 16;
    private const int MostHeadings = 8;
    private const int MostNames = 3;
    private const int MostBetween = 3;

    /// <summary>Puts the rows of the form in place of such tables.</summary>
    /// <param name="rows">What was found in the document.</param>
    /// <returns>Those tables.</returns>
    internal List<CrossedTable> Join(List<ScannedRow> rows)
    {
        List<CrossedTable> joined = [];
        List<ScannedRow> written = [];
        int next = 0;
        List<Block> run = [];
        for (int i = 1; i <= rows.Count; i++)
        {
            bool hasFigures = i < rows.Count && rows[i].HasFigures;
            Block? block = hasFigures ? BlockOf(rows, i) : null;
            if (run.Count > 0 && (i == rows.Count || (hasFigures && (block is null || block.Start > run[^1].Figures + 1 + MostBetween))))
            {
                if (TableOf(rows, run) is { } table)
                {
                    joined.Add(CrossedTable.Of([table], rows[run[0].Figures], isParted: true));
                    written.AddRange(rows[next..run[0].Start]);
                    written.AddRange(table.Rows(rows[run[0].Figures].Part));
                    written.AddRange(run.Zip(run.Skip(1)).SelectMany(pair => rows[(pair.First.Figures + 1)..pair.Second.Start]));
                    next = run[^1].Figures + 1;
                }

                run.Clear();
            }

            if (block is not null)
            {
                run.Add(block);
            }
        }

        if (joined.Count > 0)
        {
            written.AddRange(rows[next..]);
            rows.Clear();
            rows.AddRange(written);
        }

        return joined;
    }

    /// <summary>The table of the form of which blocks below one another are the cells, none of them alone; null where they are not.</summary>
    private CrossedCells? TableOf(List<ScannedRow> rows, List<Block> run) => run.Count is >= 2 and <= MostBlocks
        && collector.Of(run.Select(block => (rows[block.Start..block.Figures], (List<ScannedRow>)[rows[block.Figures]]))) is [var table] ? table : null;

    /// <summary>A row of nothing but figures with the headings right above it, and above these names of columns; null where it has none.</summary>
    private static Block? BlockOf(List<ScannedRow> rows, int figures)
    {
        ScannedRow row = rows[figures];
        if (row.Limits != RowLimits.Ruled || row.Tokens.Exists(static token => token.Kind is not (TokenKind.Figure or TokenKind.Blank)))
        {
            return null;
        }

        int start = figures;
        while (start > 0 && figures - start < MostHeadings && rows[start - 1] is { Limits: RowLimits.Ruled, HasFigures: false } above && above.Part == row.Part)
        {
            start--;
        }

        int headings = start;
        while (start > 0 && headings < figures && headings - start < MostNames && IsName(rows[start - 1]))
        {
            start--;
        }

        return headings < figures ? new Block(start, figures) : null;
    }

    /// <summary>Whether a line may be the name of columns, or several of them.</summary>
    private static bool IsName(ScannedRow row) => row.Tokens.TrueForAll(static token =>
        token.Kind == TokenKind.Blank || (token.Kind == TokenKind.Label && token.Matches.MayBeColumn) || (token.Kind == TokenKind.Text && CrossedLabels.MayBeSeveral(token.Text)));

    /// <summary>Headings and the row of figures below them.</summary>
    /// <param name="Start">The first row of headings.</param>
    /// <param name="Figures">The row of figures.</param>
    private sealed record Block(int Start, int Figures);
}
