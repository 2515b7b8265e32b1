using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Equations;

/// <summary>
/// Tables whose blank columns were left out, such as <c>3 | 3</c> for the first and the last of seven: all rows have the same number of figures, too few.
/// The ways to read them are the choices of columns that suit the equations within every row, where a column left out counts as nothing.
/// </summary>
/// <param name="equations">The equations of the form.</param>
internal sealed class DroppedColumns(FormEquations equations)
{
    private const int FewestRows = 2;

    /// <summary>The ways to read the rows of such tables.</summary>
    /// <param name="rows">Rows that are not one figure for each column.</param>
    /// <param name="whole">The tables in which some rows are.</param>
    internal Dictionary<RowReading, List<RowCandidate>> Of(IReadOnlyList<RowReading> rows, IReadOnlySet<TableLayout> whole)
    {
        Dictionary<RowReading, List<RowCandidate>> ways = [];
        foreach (IGrouping<(TableLayout, int, int), RowReading> table in rows.GroupBy(static row => (row.Table, row.Columns.Length, Figures(row).Count)))
        {
            (_, int columns, int count) = table.Key;
            bool canBe = !whole.Contains(table.Key.Item1) && count > 1 && count < columns
                && table.Count() >= FewestRows && rows.Count(row => row.Table == table.Key.Item1) == table.Count();
            List<int[]> choices = canBe ? [.. ColumnChoices.Of(columns, count).Where(chosen => table.All(row => Fits(row, chosen)))] : [];
            bool isTold = choices.Count > 0 && table.Count(static row => Figures(row).Exists(static cell => RowCandidate.NumberOf(cell) is > 0)) >= FewestRows
                && choices.Count < ColumnChoices.Of(columns, count).Count;
            foreach (RowReading row in isTold ? table.ToList() : [])
            {
                ways[row] = [.. choices.Select(chosen => Candidate(row, chosen))];
            }
        }

        return ways;
    }

    private static List<Token> Figures(RowReading row) => [.. row.Found.Where(static cell => cell.Kind != TokenKind.Blank)];

    private static RowCandidate Candidate(RowReading row, int[] chosen) =>
        new(ColumnChoices.Fill(Figures(row), chosen, row.Columns.Length), true);

    private bool Fits(RowReading row, int[] chosen)
    {
        RowCandidate way = Candidate(row, chosen);
        return equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(static equation => equation.IsWithinRow)
            .All(equation => equation.CanHold(cell => way.Number(row.PlaceOf(cell))));
    }
}
