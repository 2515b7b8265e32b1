using TemplateGen.Layout;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Equations;

/// <summary>
/// Tables with a column that the form does not have, such as a subtotal or a share, where nothing says under which heading figures stand: all rows have one figure too many.
/// Which of them it is, is told by the equations within the rows: without it they hold.
/// </summary>
/// <param name="equations">The equations of the form.</param>
internal sealed class AddedColumns(FormEquations equations)
{
    private const int FewestRows = 3;

    // Reports make mistakes: of so many rows one may not add up.
    private const int RowsOfMistake = 8;

    /// <summary>The ways to read the rows of such tables.</summary>
    /// <param name="rows">Rows that are not one figure for each column.</param>
    /// <param name="whole">The tables in which some rows are.</param>
    internal Dictionary<RowReading, List<RowCandidate>> Of(IReadOnlyList<RowReading> rows, IReadOnlySet<TableLayout> whole)
    {
        Dictionary<RowReading, List<RowCandidate>> ways = [];
        foreach (IGrouping<TableLayout, RowReading> table in rows.GroupBy(static row => row.Table).Where(table => !whole.Contains(table.Key)))
        {
            RowReading[] all = [.. table];
            int columns = all[0].Columns.Length;
            if (all.Length < FewestRows || !Array.TrueForAll(all, row => row.Columns.Length == columns && HasOneMore(row) && WithinRow(row).Any()))
            {
                continue;
            }

            RowReading[] telling = [.. all.Where(static row => row.Found.Any(static cell => RowCandidate.NumberOf(cell) is not 0))];
            List<int> added = [.. Enumerable.Range(0, columns + 1).Where(place => telling.Count(row => !Fits(row, place)) <= telling.Length / RowsOfMistake)];
            foreach (RowReading row in added.Count > 0 ? all : [])
            {
                ways[row] = [.. added.Select(place => Without(row, place))];
            }
        }

        return ways;
    }

    private static bool HasOneMore(RowReading row) => row.Found.Count == row.Columns.Length + 1 && row.Found.All(static cell => RowCandidate.NumberOf(cell) is not null);

    private static RowCandidate Without(RowReading row, int place) => new([.. row.Found.Where((_, index) => index != place)], false);

    private IEnumerable<FormEquation> WithinRow(RowReading row) => equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(static equation => equation.IsWithinRow);

    private bool Fits(RowReading row, int place)
    {
        RowCandidate way = Without(row, place);
        return WithinRow(row).All(equation => equation.CanHold(cell => way.Number(row.PlaceOf(cell))));
    }
}
