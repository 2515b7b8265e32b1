using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Equations;

/// <summary>Reads rows whose figures are not one for each column by the equations of the form: only where these leave one way to do it.</summary>
/// <remarks>
/// Four things happen to such rows: their figures run together, they lost a figure, or blank cells were left out of the whole table, or it has a column more. Each has its ways;
/// those that break an equation within the row, or one with rows that are known, are struck out. Columns on which all remaining ways agree are inferred,
/// the others stay unreadable.
/// </remarks>
internal sealed class RowInference
{
    // So many figures looked at: forms of thousands of rows, all of them damaged. Ways that are not struck out only leave more unreadable.
    private const long MostWork = 20_000_000;

    private readonly FormEquations _equations;
    private readonly Dictionary<FormCell, decimal?> _known = [];

    private RowInference(Template template, IReadOnlyList<RowReading> rows)
    {
        _equations = FormEquations.Of(template);
        foreach (RowReading row in rows.Where(static row => row.IsRead && row.Item.Node!.Repetition is null))
        {
            for (int i = 0; i < row.Columns.Length; i++)
            {
                _known[new FormCell(row.Table.Index, row.Item.Node!.Line, row.Columns[i])] = RowCandidate.NumberOf(row.Cells![i]);
            }
        }
    }

    /// <summary>Infers what can be inferred.</summary>
    /// <param name="template">The form.</param>
    /// <param name="rows">The rows of the document, one reading each.</param>
    internal static void Apply(Template template, IReadOnlyList<RowReading> rows)
    {
        List<RowReading> open = [.. rows.Where(static row => row.Problem == RowProblem.Count && row.Columns.Length > 1 && row.Item.Node!.Repetition is null)];
        RowReading[] doubtful = [.. new ShiftedRows(template).Of(rows), .. new UncountedRows(FormEquations.Of(template)).Of(rows), .. new GappedRows(FormEquations.Of(template)).Of(rows)];
        doubtful = [.. doubtful.Distinct()];
        if (open.Count == 0 && doubtful.Length == 0)
        {
            return;
        }

        HashSet<TableLayout> whole = [.. rows.Where(row => row.IsRead && row.Columns.Length > 1 && !doubtful.Contains(row)
            && row.Found.Any(static cell => cell.Kind != TokenKind.Blank)).Select(static row => row.Table)];
        RowInference inference = new(template, [.. rows.Except(doubtful)]);
        Dictionary<RowReading, List<RowCandidate>> ways = new DroppedColumns(inference._equations).Of([.. open, .. doubtful], whole);
        foreach ((RowReading row, List<RowCandidate> left) in new AddedColumns(inference._equations).Of(open, whole))
        {
            ways[row] = left;
        }

        foreach ((RowReading row, List<RowCandidate> left) in new BlankColumns(inference._equations, inference._known).Of([.. open.Where(row => !ways.ContainsKey(row))]))
        {
            ways[row] = left;
        }

        foreach (RowReading row in open.Concat(doubtful).Where(row => !ways.ContainsKey(row)))
        {
            ways[row] = inference.WithinRow(row);
        }

        inference.StrikeOut(ways);
        foreach ((RowReading row, List<RowCandidate> left) in ways)
        {
            row.Infer(InferredCells.Of(left));
        }
    }

    /// <summary>The ways to read a row that suit the equations within it.</summary>
    private List<RowCandidate> WithinRow(RowReading row)
    {
        int columns = row.Columns.Length;
        List<Token> figures = [.. row.Found.Where(static cell => cell.Kind != TokenKind.Blank)];
        bool isBound = _equations.OfRow(row.Table.Index, row.Item.Node!.Line).Any(static equation => equation.IsWithinRow);
        List<RowCandidate> ways = [];
        if (row.Step.Step.Record.MayBeCrowded(columns))
        {
            return CrowdedRows.Ways(row, figures, _equations);
        }

        if (figures.Count == 1)
        {
            ways.AddRange(FigureRuns.Part(figures[0], columns).Select(static cells => new RowCandidate(cells, false)));
            if (FigureRuns.IsCertain(figures[0]) && (ways.Count == 1 || !isBound))
            {
                // There is no other way to part it, whether it adds up or not.
                return ways;
            }
        }
        else if (figures.Count == columns - 1)
        {
            ways.AddRange(ColumnChoices.Of(columns, figures.Count).Select(chosen => new RowCandidate(ColumnChoices.Fill(figures, chosen, columns), false)));
        }
        else if (figures.Count == columns && !HasGap(row.Found))
        {
            ways.Add(new RowCandidate([.. figures], false));
        }

        // Where nothing has to add up, any number may be parted somehow.
        return isBound ? Fitting(row, ways, OfRow(row, static equation => equation.IsWithinRow)) : [];
    }

    /// <summary>Whether blank cells stand between figures: with as many figures as columns one of them is none of the row's.</summary>
    private static bool HasGap(IReadOnlyList<Token> cells)
    {
        int first = cells.TakeWhile(static cell => cell.Kind == TokenKind.Blank).Count();
        return cells.Skip(first).SkipWhile(static cell => cell.Kind != TokenKind.Blank).Any(static cell => cell.Kind != TokenKind.Blank);
    }

    /// <summary>Strikes out ways that break an equation between rows, until no more can be, or it has cost more than in any form.</summary>
    /// <remarks>Always the first row that anything new is known of: a row of which nothing is would come out as before.</remarks>
    private void StrikeOut(Dictionary<RowReading, List<RowCandidate>> ways)
    {
        RowReading[] rows = [.. ways.Keys];
        ILookup<(int Table, int Row), int> places = Enumerable.Range(0, rows.Length).ToLookup(place => (rows[place].Table.Index, rows[place].Item.Node!.Line));
        SortedSet<int> open = [.. Enumerable.Range(0, rows.Length).Where(place => ways[rows[place]].Count > 0)];
        long work = 0;
        while (open.Count > 0 && work < MostWork)
        {
            int place = open.Min;
            open.Remove(place);
            RowReading row = rows[place];
            List<RowCandidate> all = ways[row];
            List<FormEquation> equations = OfRow(row, static equation => !equation.IsWithinRow);
            work += (long)all.Count * equations.Sum(static equation => equation.Terms.Count);
            List<RowCandidate> left = all.Count == 1 ? all : Fitting(row, all, equations);
            // A report that breaks an equation itself says nothing by it.
            if (left.Count == 0)
            {
                continue;
            }

            ways[row] = left;
            if (Learn(row, left))
            {
                open.UnionWith(equations.SelectMany(static equation => equation.Terms)
                    .SelectMany(term => places[(term.Cell.Table, term.Cell.Row)]).Where(other => ways[rows[other]].Count > 0));
            }
        }
    }

    private bool Learn(RowReading row, List<RowCandidate> ways)
    {
        bool isNew = false;
        for (int i = 0; i < row.Columns.Length; i++)
        {
            FormCell cell = new(row.Table.Index, row.Item.Node!.Line, row.Columns[i]);
            if (!_known.ContainsKey(cell) && ways.TrueForAll(way => way.IsWhole && way.Number(i) is not null && way.Number(i) == ways[0].Number(i)))
            {
                _known[cell] = ways[0].Number(i);
                isNew = true;
            }
        }

        return isNew;
    }

    private List<RowCandidate> Fitting(RowReading row, List<RowCandidate> ways, List<FormEquation> equations) =>
        [.. ways.Where(way => equations.TrueForAll(equation => equation.CanHold(cell => Figure(row, way, cell))))];

    private List<FormEquation> OfRow(RowReading row, Func<FormEquation, bool> isMeant) => [.. _equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(isMeant)];

    private decimal? Figure(RowReading row, RowCandidate way, FormCell cell)
    {
        int column = row.PlaceOf(cell);
        return column >= 0 ? way.Number(column) : _known.GetValueOrDefault(cell);
    }
}
