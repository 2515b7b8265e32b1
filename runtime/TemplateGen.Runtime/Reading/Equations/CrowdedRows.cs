using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Equations;

/// <summary>
/// The only row of a table in a line of text whose cells are too narrow for their figures: some touch, and programs that lay out the text of a page put those in any
/// order. What stands apart from them is known by its place from either end, where an equation over just such cells bears it out by more than zeros.
/// </summary>
internal static class CrowdedRows
{
    private const int MostWays = 500;

    /// <summary>The ways to part its figures, with what each says of the cells that do not touch others.</summary>
    /// <param name="row">The row.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="equations">The equations of the form.</param>
    internal static List<RowCandidate> Ways(RowReading row, IReadOnlyList<Token> figures, FormEquations equations)
    {
        List<(Token Figure, bool Touches)[]> parted = [];
        if (!Part(figures, 0, row.Columns.Length, [], parted))
        {
            return [];
        }

        List<FormEquation> within = [.. equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(static equation => equation.IsWithinRow)];
        return [.. parted.Select(cells => Candidate(row, cells, within)).OfType<RowCandidate>()];
    }

    /// <summary>What a way says; null where an equation over cells that do not touch is broken.</summary>
    private static RowCandidate? Candidate(RowReading row, (Token Figure, bool Touches)[] cells, List<FormEquation> equations)
    {
        Token?[] known = new Token?[cells.Length];
        foreach (FormEquation equation in equations)
        {
            int[] places = [.. equation.Terms.Select(term => row.PlaceOf(term.Cell))];
            if (Array.Exists(places, place => place < 0 || cells[place].Touches))
            {
                continue;
            }

            if (!equation.CanHold(cell => RowCandidate.NumberOf(cells[row.PlaceOf(cell)].Figure)))
            {
                return null;
            }

            foreach (int place in Array.Exists(places, place => RowCandidate.NumberOf(cells[place].Figure) is not 0) ? places : [])
            {
                known[place] = cells[place].Figure;
            }
        }

        return new RowCandidate(known, false) { IsWhole = true };
    }

    /// <returns>False once there are too many ways.</returns>
    private static bool Part(IReadOnlyList<Token> figures, int next, int left, List<(Token, bool)> cells, List<(Token, bool)[]> ways)
    {
        if (next == figures.Count || left < figures.Count - next)
        {
            if (next == figures.Count && left == 0)
            {
                ways.Add([.. cells]);
            }

            return ways.Count <= MostWays;
        }

        Token figure = figures[next];
        bool touches = (next > 0 && Touch(figures[next - 1], figure)) || (next + 1 < figures.Count && Touch(figure, figures[next + 1]));
        for (int count = 1; count <= Math.Min(figure.Text.Length, left); count++)
        {
            IEnumerable<Token[]> parts = count > 1 ? FigureRuns.Part(figure, count) : FigureRuns.IsCertain(figure) ? [] : [[figure]];
            foreach (Token[] part in parts)
            {
                cells.AddRange(part.Select(token => (token, touches || part.Length > 1)));
                bool goesOn = Part(figures, next + 1, left - part.Length, cells, ways);
                cells.RemoveRange(cells.Count - part.Length, part.Length);
                if (!goesOn)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether nothing stands between two figures: they were parted already.</summary>
    private static bool Touch(Token one, Token other) => one.Place.Line == other.Place.Line && one.Place.Column + one.Text.Length == other.Place.Column;
}
