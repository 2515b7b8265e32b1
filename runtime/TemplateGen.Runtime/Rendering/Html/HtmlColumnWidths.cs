using TemplateGen.Layout;
using TemplateGen.Rendering.Plain;

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

    // Texts need more room than figures, and so do headings whose words would be cut.
    private const double TextsToFigures = 4;
    private const double LettersOverFigures = 4;
    private const double MostForHeading = 3;

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
                // What spans several columns has room enough.
                if (cell.Width == 1 && cell.Column >= labels)
                {
                    weights[cell.Column - labels] = Math.Max(weights[cell.Column - labels], Weight(cell, row.Table));
                }
            }
        }

        return weights;
    }

    private static double Weight(PrintedCell cell, TableLayout table) => cell.Role switch
    {
        PrintedRole.Value when !CellText.IsFigure(table[cell.RowLine, cell.ColumnLine].Kind) => TextsToFigures,
        PrintedRole.Column => Math.Min(MostForHeading, LineWrapper.LeastWidth(cell.Text, isEastAsian: false) / LettersOverFigures),
        _ => 1,
    };
}
