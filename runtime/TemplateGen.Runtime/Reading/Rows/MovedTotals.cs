using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Tables in which no total is the sum of its parts, and in all of them one and the same other cell is: the columns stand in another order than the form's, whatever was made of
/// their headings, so that it is not certain which figure is whose.
/// </summary>
internal static class MovedTotals
{
    // One sum that does not hold may be a slip of the pen.
    private const int FewestSums = 2;
    private const int FewestTerms = 4;

    /// <summary>Leaves the rows of such tables in doubt.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="equations">The equations of the form.</param>
    internal static void Apply(IReadOnlyList<RowReading> rows, FormEquations equations)
    {
        foreach (IGrouping<TableLayout, RowReading> table in rows.Where(static row => row is { IsRead: true, Columns.Length: >= FewestTerms } && row.Item.Node!.Repetition is null).GroupBy(static row => row.Table))
        {
            List<RowReading> all = [.. table];
            if (!AreElsewhere(all, equations))
            {
                continue;
            }

            foreach (RowReading row in all.Where(static row => row.Found.Any(static cell => cell.Kind != TokenKind.Blank)))
            {
                row.Problem = RowProblem.Count;
            }
        }
    }

    private static bool AreElsewhere(List<RowReading> rows, FormEquations equations)
    {
        HashSet<int>? places = null;
        int sums = 0;
        foreach (RowReading row in rows)
        {
            foreach (FormEquation equation in equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(static equation => equation is { IsWithinRow: true, Constant: 0, Terms.Count: >= FewestTerms }))
            {
                if (FiguresOf(row, equation) is not { } figures || Array.TrueForAll(figures, static figure => figure == 0))
                {
                    continue;
                }

                if (equation.CanHold(cell => NumberOf(row.Cells![row.PlaceOf(cell)])))
                {
                    return false;
                }

                decimal sum = figures.Sum();
                IEnumerable<int> own = Enumerable.Range(0, figures.Length).Where(place => figures[place] * 2 == sum);
                places = places is null ? [.. own] : [.. places.Intersect(own)];
                if (places.Count == 0)
                {
                    return false;
                }

                sums++;
            }
        }

        return sums >= FewestSums;
    }

    /// <summary>The figures of the cells of an equation, from left to right; null where it is no sum or one of them is not known.</summary>
    private static decimal[]? FiguresOf(RowReading row, FormEquation equation)
    {
        int totals = equation.Terms.Count(static term => term.Coefficient < 0);
        if ((totals != 1 && totals != equation.Terms.Count - 1) || equation.Terms.Any(static term => Math.Abs(term.Coefficient) != 1))
        {
            return null;
        }

        int[] places = [.. equation.Terms.Select(term => row.PlaceOf(term.Cell)).Order()];
        decimal?[] figures = [.. places.Where(static place => place >= 0).Select(place => NumberOf(row.Cells![place]))];
        return places[0] < 0 || Array.Exists(figures, static figure => figure is null) ? null : [.. figures.Select(static figure => figure!.Value)];
    }

    private static decimal? NumberOf(Token cell) => cell.Kind == TokenKind.Blank ? 0 : RowCandidate.NumberOf(cell);
}
