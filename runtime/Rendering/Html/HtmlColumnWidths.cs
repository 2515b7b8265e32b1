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

    internal static IEnumerable<double> Of(Grid grid)
    {
        int labels = Math.Min(grid.LabelColumnCount, grid.ColumnCount);
        int values = grid.ColumnCount - labels;
        double wanted = labels switch
        {
            0 => 0,
            1 => OnlyLabel,
            _ => LastLabel + ((labels - 1) * HeadingLabel),
        };
        double shared = values == 0 ? 100 : Math.Min(wanted, MostForLabels);
        for (int i = 0; i < labels; i++)
        {
            yield return (wanted == 0 ? 1 : shared / wanted) * (labels == 1 ? OnlyLabel : i == labels - 1 ? LastLabel : HeadingLabel);
        }

        for (int i = 0; i < values; i++)
        {
            yield return (100 - shared) / values;
        }
    }
}
