using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Flowing;

/// <summary>In which manner a document writes its tables, as far as one tells it of the others.</summary>
internal static class FlowedManner
{
    private const int FewestRows = 3;
    private const int FewestColumns = 3;

    /// <summary>Whether rows of a table that the equations bear out show that the document writes one row after the other.</summary>
    /// <param name="equations">The equations of the form.</param>
    /// <param name="rows">What was read.</param>
    internal static bool IsRowByRow(FormEquations equations, IEnumerable<RowReading> rows) =>
        rows.Where(static row => row.Columns.Length >= FewestColumns).GroupBy(static row => row.Table).Any(table => table.Where(row => IsBorneOut(equations, row)).Take(FewestRows).Count() == FewestRows);

    /// <summary>
    /// Whether nothing stands between the figures of a table: its headings and labels stand before and behind. The first row may stand right below the headings, a figure below each.
    /// A figure before the label of its row may be the number of that.
    /// </summary>
    /// <param name="lines">The rows of the table.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="text">The text.</param>
    internal static bool IsUnparted(LayoutItem[] lines, List<FlowedFigure> figures, FlowedText text)
    {
        int width = lines[0].Columns.Length;
        int below = figures.TakeWhile(static figure => figure.IsBelow && figure.Token.Place.Line == figure.Block.LastLine).Count();
        bool isBelow = below == width && figures.Take(width).Select(static figure => figure.Block).Distinct().Count() == width;
        int first = isBelow ? width : 1;
        return (isBelow || below == 0) && Array.TrueForAll(lines, line => line.Columns.Length == width)
            && Enumerable.Range(first, figures.Count - first).All(place => !figures[place].IsBeside && !text.HasWords(figures[place - 1], figures[place]));
    }

    private static bool IsBorneOut(FormEquations equations, RowReading row)
    {
        FormEquation[] within = [.. equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(static equation => equation.IsWithinRow)];
        return row.Cells is { } cells && cells.Any(static cell => RowCandidate.NumberOf(cell) is not (null or 0)) && within.Length > 0
            && Array.TrueForAll(within, equation => equation.CanHold(cell => row.PlaceOf(cell) is >= 0 and var place ? RowCandidate.NumberOf(cells[place]) : null));
    }
}
