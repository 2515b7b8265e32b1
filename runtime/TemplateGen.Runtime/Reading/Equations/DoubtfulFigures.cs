using TemplateGen.Cells;

namespace TemplateGen.Reading.Equations;

/// <summary>
/// Texts of which a person would not say for certain what figures they are, such as 1O or marks that scanning left: where the equations of the form hold with one of the figures that they may be, and each equation
/// that is known says the same, it is that.
/// </summary>
internal static class DoubtfulFigures
{
    private const int MostWays = 64;

    /// <summary>What the equations say of doubtful figures; those of which they say nothing, or that break one, are left out.</summary>
    /// <param name="report">The report with all other figures.</param>
    /// <param name="figures">Those in doubt, each of another cell.</param>
    internal static IEnumerable<(DoubtfulFigure Figure, decimal Number)> Settle(Report report, IReadOnlyList<DoubtfulFigure> figures)
    {
        FormEquations equations = FormEquations.Of(report.Template);
        Dictionary<FormCell, IReadOnlyList<decimal>> options = figures.ToDictionary(static figure => figure.Cell, static figure => figure.Options);
        foreach (DoubtfulFigure figure in figures)
        {
            HashSet<decimal>? borneOut = null;
            foreach (FormEquation equation in equations.OfRow(figure.Cell.Table, figure.Cell.Row).Where(equation => equation.Terms.Any(term => term.Cell == figure.Cell)))
            {
                if (Suiting(report, equation, figure.Cell, options) is { } suiting)
                {
                    borneOut ??= suiting;
                    borneOut.IntersectWith(suiting);
                }
            }

            if (borneOut is { Count: 1 })
            {
                yield return (figure, borneOut.Single());
            }
        }
    }

    /// <summary>The options of a cell with which an equation holds, whatever others in doubt are; null where some of its cells are not known at all.</summary>
    private static HashSet<decimal>? Suiting(Report report, FormEquation equation, FormCell cell, Dictionary<FormCell, IReadOnlyList<decimal>> options)
    {
        decimal known = equation.Constant;
        decimal own = 0;
        List<decimal> sums = [0];
        foreach (EquationTerm term in equation.Terms)
        {
            if (term.Cell == cell)
            {
                own += term.Coefficient;
            }
            else if (options.TryGetValue(term.Cell, out IReadOnlyList<decimal>? others))
            {
                sums = [.. sums.SelectMany(sum => others.Select(other => sum + (other * term.Coefficient))).Distinct()];
                if (sums.Count > MostWays)
                {
                    return null;
                }
            }
            else if (Number(report, term.Cell) is { } number)
            {
                known += number * term.Coefficient;
            }
            else
            {
                return null;
            }
        }

        return [.. options[cell].Where(option => sums.Contains(-known - (option * own)))];
    }

    /// <summary>The number of a cell, nothing where it is blank; null where it is not known.</summary>
    private static decimal? Number(Report report, FormCell cell)
    {
        CellBlock block = report.Block(cell.Table);
        int row = block.RowOf(cell.Row);
        return block.State(row, cell.Column) == CellState.Blank ? 0 : block.Cell(row, cell.Column).Number;
    }
}
