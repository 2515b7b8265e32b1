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

    // A single label column beside few columns of figures has room for labels that are whole sentences; a figure column is worth so many letters of them.
    private const double MostForOnlyLabel = 60;
    private const double LettersPerFigures = 12;

    // Texts need more room than figures, and so do headings whose words would be cut.
    private const double TextsToFigures = 4;
    private const double LettersOverFigures = 4;
    private const double MostForHeading = 3;

    internal static IEnumerable<double> Of(Grid grid)
    {
        int labels = Math.Min(grid.LabelColumnCount, grid.ColumnCount);
        double[] weights = ValueWeights(grid, labels);
        double all = weights.Sum();
        double wanted = labels switch
        {
            0 => 0,
            1 => ForOnlyLabel(grid, all),
            _ => Math.Min(LastLabel + ((labels - 1) * HeadingLabel), MostForLabels),
        };
        double shared = labels == grid.ColumnCount ? 100 : wanted;
        double parts = LastLabel + ((labels - 1) * HeadingLabel);
        for (int i = 0; i < labels; i++)
        {
            yield return shared * (i == labels - 1 ? LastLabel : HeadingLabel) / parts;
        }

        foreach (double weight in weights)
        {
            yield return (100 - shared) * weight / all;
        }
    }

    /// <summary>How many columns of figures the value columns of a grid are worth.</summary>
    internal static double Worth(Grid grid) => ValueWeights(grid, Math.Min(grid.LabelColumnCount, grid.ColumnCount)).Sum();

    private static double ForOnlyLabel(Grid grid, double figures)
    {
        int longest = grid.Rows.SelectMany(static row => row.Cells).Where(static cell => cell.Column == 0 && cell.Width == 1)
            .Max(static cell => (int?)DisplayWidth.Of(cell.Text, isEastAsian: true)) ?? 0;
        double label = longest / LettersPerFigures;
        return Math.Clamp(100 * label / (label + figures), OnlyLabel, MostForOnlyLabel);
    }

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
