using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Equations;

/// <summary>
/// Parts of tables that are aligned with spaces in which columns are blank throughout, as on a page without headings: their figures stand in columns, fewer than
/// the form has. Which ones they are is told by the equations, where these leave one choice of columns for all rows of the part; of a blank cell they say nothing.
/// </summary>
/// <param name="equations">The equations of the form.</param>
/// <param name="known">The figures of rows that are known; null where a cell is blank.</param>
internal sealed class BlankColumns(FormEquations equations, IReadOnlyDictionary<FormCell, decimal?> known)
{
    // A row may add up by chance under columns that it does not stand in, but no three.
    private const int FewestTelling = 3;

    // Rows of a page and their columns, for each choice: with more the equations are not asked.
    private const long MostCells = 1_000_000;

    /// <summary>The ways to read the rows of such parts.</summary>
    /// <param name="open">Rows that are not one figure for each column.</param>
    internal Dictionary<RowReading, List<RowCandidate>> Of(IReadOnlyList<RowReading> open)
    {
        Dictionary<RowReading, List<RowCandidate>> ways = [];
        foreach (IGrouping<(int, int, int, int), RowReading> part in open.Where(IsInColumns)
            .GroupBy(static row => (row.Table.Index, row.Step.Step.Record.Part, row.Found.Count, row.Columns.Length)))
        {
            (_, _, int count, int columns) = part.Key;
            RowReading[] rows = [.. part];
            if (count > 1 && count < columns && Choices(rows, columns, count) is { Count: > 0 } choices)
            {
                foreach (RowReading row in rows)
                {
                    ways[row] = [.. choices.Select(choice => Candidate(row, choice))];
                }
            }
        }

        return ways;
    }

    private static bool IsInColumns(RowReading row) =>
        row.Step.Step.Record is { Limits: RowLimits.Ruled, Labels: [.., { Columns: not null }] } && row.Found.All(static cell => cell.Kind is TokenKind.Figure or TokenKind.Blank);

    private static RowCandidate Candidate(RowReading row, int[] choice) => new(ColumnChoices.Fill(row.Found, choice, row.Columns.Length), false) { IsWhole = true };

    /// <summary>The choices of columns under which all equations hold, within rows and between them; none where too few rows tell.</summary>
    private List<int[]> Choices(RowReading[] rows, int columns, int count)
    {
        List<int[]> choices = ColumnChoices.Of(columns, count);
        if ((long)choices.Count * rows.Length * columns > MostCells)
        {
            return [];
        }

        List<int[]> fitting = choices.FindAll(choice => Holds(rows, choice));
        if (fitting.FindAll(choice => Array.TrueForAll(rows, row => AddsUp(row, choice))) is { Count: > 0 } sums)
        {
            fitting = sums; // what all rows add up to is no chance
        }

        int telling = rows.Count(static row => row.Found.Any(static cell => RowCandidate.NumberOf(cell) is > 0));
        return fitting.Count < choices.Count && telling >= FewestTelling ? fitting : [];
    }

    /// <summary>Whether the equations within a row hold where a blank column counts as nothing.</summary>
    private bool AddsUp(RowReading row, int[] choice)
    {
        RowCandidate way = new(ColumnChoices.Fill(row.Found, choice, row.Columns.Length), true);
        return equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(static equation => equation.IsWithinRow).All(equation => equation.CanHold(cell => way.Number(row.PlaceOf(cell))));
    }

    /// <summary>Whether the equations can hold where the rows stand under the chosen columns.</summary>
    private bool Holds(RowReading[] rows, int[] choice)
    {
        Dictionary<FormCell, decimal?> figures = [];
        HashSet<FormEquation> all = [];
        foreach (RowReading row in rows)
        {
            RowCandidate way = Candidate(row, choice);
            all.UnionWith(equations.OfRow(row.Table.Index, row.Item.Node!.Line));
            for (int i = 0; i < row.Columns.Length; i++)
            {
                figures[new FormCell(row.Table.Index, row.Item.Node!.Line, row.Columns[i])] = Array.IndexOf(choice, i) < 0 ? null : way.Number(i) ?? 0;
            }
        }

        return all.All(equation => equation.CanHold(cell =>
            figures.TryGetValue(cell, out decimal? figure) ? figure
            : known.TryGetValue(cell, out decimal? other) ? other ?? 0
            : null));
    }
}
