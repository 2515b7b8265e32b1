using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>
/// The order in which the figures of a table stand in the text of pages. Most rows follow one another. Where a page begins, headings of columns keep rows apart: first come the
/// left parts of the first rows, each no longer than the one above, then their right parts, and rows that stand close are one block for each column. Which of these orders
/// it is, the equations within rows tell, and those between rows where several are left.
/// </summary>
/// <param name="witness">What the equations of the form say.</param>
/// <param name="rows">The rows of the table, in order, all of the same columns.</param>
/// <param name="figures">Its figures, as many as its rows have cells.</param>
/// <param name="labels">What its labels say.</param>
internal sealed class FlowedOrder(FlowedWitness witness, IReadOnlyList<LayoutItem> rows, IReadOnlyList<FlowedFigure> figures, FlowedLabels labels)
{
    private const int MostColumns = 8;
    private const int MostCells = 600;

    private readonly int _width = rows[0].Columns.Length;

    /// <summary>How many equations and blocks the orders of all pages break.</summary>
    internal int Cost { get; private set; }

    /// <summary>
    /// The figures of each row; null where several orders suit the equations and say different things of it. And which rows begin a page, and of these, which have figures
    /// that stood below headings and have found their columns.
    /// </summary>
    internal (FlowedFigure[]?[] Rows, bool[] IsFirst, bool[] IsHeaded) Read()
    {
        bool[] isHeaded = new bool[rows.Count];
        HashSet<Token> headed = [.. figures.Where((_, place) => labels.IsHeaded[place]).Select(static figure => figure.Token)];
        FlowedFigure[]?[] read = [.. rows.Select((row, index) => figures.Skip(index * _width).Take(_width).ToArray())];
        bool[] isFirst = new bool[rows.Count];
        List<(int Row, List<FlowedFigure[][]> Ways)> open = [];
        foreach ((int row, int end) in Pages())
        {
            isFirst[row] = figures[row * _width].Block.Page > 0 || row == 0;
            FlowedPage page = new(witness, row, [.. figures.Take((row * _width)..(end * _width))], labels, _width);
            List<FlowedFigure[][]> ways = page.Ways();
            Cost += page.Cost;
            for (int i = row; i < end; i++)
            {
                read[i] = Same(ways, i - row);
                isHeaded[i] = page.IsArranged && Array.TrueForAll(ways[0][i - row], figure => !figure.IsBeside || headed.Contains(figure.Token));
            }

            if (ways.Count > 1)
            {
                open.Add((row, ways));
            }
        }

        foreach ((int row, List<FlowedFigure[][]> ways) in open)
        {
            Decide(read, row, ways);
        }

        return (read, isFirst, isHeaded);
    }

    /// <summary>Whether a table may stand in another order than that of its rows.</summary>
    internal static bool MayApply(IReadOnlyList<LayoutItem> rows, int count) => rows.Count > 1 && count <= MostCells && rows[0].Columns.Length is > 2 and <= MostColumns
        && rows.All(row => row.Columns.AsSpan().SequenceEqual(rows[0].Columns));

    /// <summary>The rows of each page: one that begins amid a row is none.</summary>
    private IEnumerable<(int Row, int End)> Pages()
    {
        int start = 0;
        for (int row = 1; row < rows.Count; row++)
        {
            if (figures[row * _width].Block.Page != figures[(row * _width) - 1].Block.Page)
            {
                yield return (start, row);
                start = row;
            }
        }

        yield return (start, rows.Count);
    }

    /// <summary>Leaves the ways that break the fewest equations between rows; a figure in a column that is not its own breaks two.</summary>
    private void Decide(FlowedFigure[]?[] read, int row, List<FlowedFigure[][]> ways)
    {
        int[] broken = [.. ways.Select(way =>
        {
            FlowedFigure[]?[] all = [.. read];
            way.CopyTo(all, row);
            return witness.BrokenBetween(all);
        })];
        List<FlowedFigure[][]> left = [.. ways.Where((_, index) => broken[index] <= broken.Min() + 1)];
        for (int i = 0; i < ways[0].Length; i++)
        {
            read[row + i] = Same(left, i);
        }
    }

    private static FlowedFigure[]? Same(List<FlowedFigure[][]> ways, int row) => ways.TrueForAll(way => FlowedTables.Says(way[row], ways[0][row])) ? ways[0][row] : null;
}
