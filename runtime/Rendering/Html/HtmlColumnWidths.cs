using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>How the width of a page is shared out among the columns of a grid.</summary>
/// <remarks>Fixed shares: left to itself a browser gives a long row label the room that the figures need.</remarks>
internal static class HtmlColumnWidths
{
    // The last label column holds the longest labels, those before it only headings that run down beside them.
    private const double LastLabel = 24;
    private const double HeadingLabel = 10.5;
    private const double OnlyLabel = 28;
    private const double MostForLabels = 52;

    // Words need more room than figures.
    private const double WordsToFigures = 2.5;

    internal static IEnumerable<double> Of(Grid grid)
    {
        int labels = Math.Min(grid.LabelColumnCount, grid.ColumnCount);
        double wanted = labels switch
        {
            0 => 0,
            1 => OnlyLabel,
            _ => LastLabel + ((labels - 1) * HeadingLabel),
        };
        double shared = labels == grid.ColumnCount ? 100 : Math.Min(wanted, MostForLabels);
        for (int i = 0; i < labels; i++)
        {
            yield return (wanted == 0 ? 1 : shared / wanted) * (labels == 1 ? OnlyLabel : i == labels - 1 ? LastLabel : HeadingLabel);
        }

        double[] weights = [.. ValueWeights(grid, labels)];
        double all = weights.Sum();
        foreach (double weight in weights)
        {
            yield return (100 - shared) * weight / all;
        }
    }

    /// <summary>How many columns of figures the value columns of a grid are worth.</summary>
    internal static double Worth(Grid grid) => ValueWeights(grid, Math.Min(grid.LabelColumnCount, grid.ColumnCount)).Sum();

    private static double[] ValueWeights(Grid grid, int labels)
    {
        double[] weights = [.. Enumerable.Repeat(1.0, grid.ColumnCount - labels)];
        foreach (PrintedRow row in grid.Rows)
        {
            foreach (PrintedCell cell in row.Cells)
            {
                // A cell of words that spans several columns has room enough.
                if (cell is { Role: PrintedRole.Value, Width: 1 } && cell.Column >= labels && !CellText.IsFigure(row.Table[cell.RowLine, cell.ColumnLine].Kind))
                {
                    weights[cell.Column - labels] = WordsToFigures;
                }
            }
        }

        return weights;
    }
}
