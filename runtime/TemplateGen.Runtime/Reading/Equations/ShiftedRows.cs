using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Equations;

/// <summary>
/// Rows that look whole but may have moved to the left and been filled up with blank cells: as they stand they break an equation within the row,
/// and had a cell been lost, or a blank column been left out, they would not. So it is with rows whose figures only seem to stand under the headings of a page.
/// </summary>
/// <param name="template">The form.</param>
internal sealed class ShiftedRows(Template template)
{
    private const int FewestRows = 4;
    private const int TellingShare = 10;
    private const int SoundShare = 4;
    private const char Blank = ' ';

    private readonly FormEquations _equations = FormEquations.Of(template);

    // Hardly any document has a row that must be held against others.
    private Lazy<Dictionary<FormCell, decimal?>> _figures = new([]);

    /// <summary>The rows in doubt, of each table.</summary>
    internal IReadOnlyList<RowReading> Of(IReadOnlyList<RowReading> rows)
    {
        _figures = new(() => Figures(rows));
        List<RowReading> doubtful = [.. rows.Where(static row => row is { IsRead: true, Columns.Length: > 2 } && row.Item.Node!.Repetition is null)
            .GroupBy(static row => (row.Table, row.Columns.Length)).SelectMany(Odd)];
        foreach (IGrouping<TableLayout, RowReading> table in rows.Where(HasBlankEnd).GroupBy(static row => row.Table))
        {
            List<RowReading> broken = [.. table.Where(row => !Suits(row, BlankAsNothing(row)))];
            if (broken.Count > 0 && broken.TrueForAll(CanHaveShifted))
            {
                doubtful.AddRange((IsWholeTable(rows, table) ? [.. table] : broken).Except(doubtful));
            }
        }

        foreach (IGrouping<(int, int, string), RowReading> alike in rows.Where(IsInColumns).GroupBy(static row => (row.Table.Index, row.Step.Step.Record.Part, Filled(row))))
        {
            List<RowReading> all = [.. alike];
            if (alike.Key.Item3.Contains(Blank) && all.Count >= FewestRows && AreElsewhere(all))
            {
                doubtful.AddRange(all.Except(doubtful));
            }
        }

        return doubtful;
    }

    private static Dictionary<FormCell, decimal?> Figures(IReadOnlyList<RowReading> rows)
    {
        Dictionary<FormCell, decimal?> figures = [];
        foreach (RowReading row in rows.Where(static row => row is { IsRead: true, Item.Node.Repetition: null }))
        {
            for (int i = 0; i < row.Columns.Length; i++)
            {
                figures[new FormCell(row.Table.Index, row.Item.Node!.Line, row.Columns[i])] = NumberOf(row.Cells![i]);
            }
        }

        return figures;
    }

    /// <summary>
    /// Rows that end in more blank cells than the rows of their table do: had a cell been lost before, and the row been filled up, it would look like this.
    /// </summary>
    private IEnumerable<RowReading> Odd(IEnumerable<RowReading> table)
    {
        List<RowReading> rows = [.. table.Where(static row => FigureCount(row) > 0)];
        if (rows.Count < FewestRows)
        {
            yield break;
        }

        int[] ends = [.. rows.Select(BlankEnd)];
        if (Array.TrueForAll(ends, end => end == ends[0]))
        {
            yield break;
        }

        int usual = rows.GroupBy(BlankEnd).MaxBy(static group => group.Count())!.Key;
        // Where cells are blank here and there, blank ones at the end say nothing by themselves.
        bool isTelling = rows.Count(row => HasBlankWithin(row, usual)) * TellingShare <= rows.Count;
        // And where most rows do not add up, one that does not has nothing the matter with it.
        List<RowReading> like = [.. rows.Where(row => BlankEnd(row) == usual)];
        bool addsUp = like.Count(IsBroken) * SoundShare <= like.Count;
        // Where most rows have their figures in the same few columns, one that has as many further left has moved, whatever they are.
        string filled = like.GroupBy(Filled).MaxBy(static group => group.Count())!.Key;
        bool areAlike = like.Count(row => Filled(row) == filled) * 2 > like.Count && filled.AsSpan(0, filled.Length - usual).Contains(Blank);
        foreach (RowReading row in rows.Where(row => BlankEnd(row) > usual))
        {
            bool isBroken = addsUp && IsBroken(row);
            bool hasFigures = row.Cells!.Any(static cell => cell.Kind != TokenKind.Blank && RowCandidate.NumberOf(cell) is not 0);
            int moved = BlankEnd(row) - usual;
            bool hasMoved = areAlike && Filled(row) == filled[moved..] + filled[..moved];
            if (((hasFigures && (isBroken || isTelling || IsAtOdds(row, usual))) || hasMoved) && CanHaveLost(row, moved, usual))
            {
                yield return row;
            }
        }

        bool IsBroken(RowReading row) => !Suits(row, column => column >= row.Cells!.Count - usual ? null : NumberOf(row.Cells[column]));
    }

    private static decimal? NumberOf(Token cell) => cell.Kind == TokenKind.Blank ? 0 : RowCandidate.NumberOf(cell);

    /// <summary>Which cells of a row are blank.</summary>
    private static string Filled(RowReading row) => string.Create(row.Cells!.Count, row.Cells, static (filled, cells) =>
    {
        for (int i = 0; i < filled.Length; i++)
        {
            filled[i] = cells[i].Kind == TokenKind.Blank ? Blank : 'x';
        }
    });

    private static int BlankEnd(RowReading row) => row.Cells!.Count - 1 - LastFilled(row.Cells);

    private static int LastFilled(IReadOnlyList<Token> cells)
    {
        int last = cells.Count - 1;
        while (last >= 0 && cells[last].Kind == TokenKind.Blank)
        {
            last--;
        }

        return last;
    }

    private static bool HasBlankWithin(RowReading row, int usual) => row.Cells!.SkipLast(Math.Max(usual, BlankEnd(row))).Any(static cell => cell.Kind == TokenKind.Blank);

    /// <summary>Whether the row suits its equations with so many more cells, of whatever figure, somewhere in it, in place of blank ones at its end.</summary>
    private bool CanHaveLost(RowReading row, int lost, int usual)
    {
        int columns = row.Columns.Length;
        return ColumnChoices.Of(columns, columns - lost).Exists(chosen =>
        {
            decimal?[] figures = new decimal?[columns];
            for (int i = 0; i < chosen.Length; i++)
            {
                figures[chosen[i]] = chosen[i] >= columns - usual ? null : NumberOf(row.Cells![i]);
            }

            return Suits(row, column => figures[column]);
        });
    }

    /// <summary>Whether all rows of a table that have figures end alike.</summary>
    private static bool IsWholeTable(IReadOnlyList<RowReading> rows, IGrouping<TableLayout, RowReading> table) =>
        rows.Where(row => row.Table == table.Key && row.IsRead && row.Columns.Length > 1 && row.Found.Any(static cell => cell.Kind != TokenKind.Blank))
            .All(row => HasBlankEnd(row) && FigureCount(row) == FigureCount(table.First()));

    private static int FigureCount(RowReading row) => row.Cells!.Count(static cell => cell.Kind != TokenKind.Blank);

    private static bool HasBlankEnd(RowReading row) => row is { IsRead: true, Columns.Length: > 2 } && row.Item.Node!.Repetition is null
        && row.Cells![^1].Kind == TokenKind.Blank && FigureCount(row) is > 0 and var count
        && row.Cells.Take(count).All(static cell => cell.Kind != TokenKind.Blank);

    private static RowCandidate BlankAsNothing(RowReading row) =>
        new([.. row.Cells!.Select(static cell => cell.Kind == TokenKind.Blank ? null : cell)], true);

    private bool CanHaveShifted(RowReading row)
    {
        int columns = row.Columns.Length;
        return ColumnChoices.Of(columns, FigureCount(row)).Exists(chosen => chosen[^1] == columns - 1 && SuitsIn(row, chosen));
    }

    /// <summary>Whether the columns of a row were told by where its figures stand in a line of text.</summary>
    private static bool IsInColumns(RowReading row) => row is { IsRead: true, Columns.Length: > 2, Item.Node.Repetition: null, Step.Step.Record: { Limits: RowLimits.Ruled, Labels: [.., { Columns: not null }] } };

    /// <summary>Whether rows with blank cells in the same columns break the equations within them, most of them, and none would with these in other columns: then the headings do not stand over their figures.</summary>
    private bool AreElsewhere(List<RowReading> rows)
    {
        int columns = rows[0].Columns.Length;
        int[] own = [.. Enumerable.Range(0, columns).Where(column => rows[0].Cells![column].Kind != TokenKind.Blank)];
        int broken = rows.Count(row => !SuitsIn(row, own));
        return broken > 1 && broken * 2 > rows.Count(static row => row.Cells!.Any(static cell => RowCandidate.NumberOf(cell) is not (null or 0)))
            && ColumnChoices.Of(columns, own.Length).Exists(chosen => rows.TrueForAll(row => SuitsIn(row, chosen)));
    }

    /// <summary>Whether a row suits its equations with its figures in the chosen columns.</summary>
    private bool SuitsIn(RowReading row, int[] chosen) =>
        Suits(row, new RowCandidate(ColumnChoices.Fill([.. row.Cells!.Where(static cell => cell.Kind != TokenKind.Blank)], chosen, row.Columns.Length), false));

    /// <summary>Whether the row breaks an equation between rows as it stands, and none had it lost one cell. Columns that are usually blank say nothing.</summary>
    private bool IsAtOdds(RowReading row, int usual)
    {
        int columns = row.Columns.Length;
        List<FormEquation> equations = [.. _equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(equation => !equation.IsWithinRow && equation.Terms.All(IsTelling))];
        return !equations.TrueForAll(equation => equation.CanHold(cell => _figures.Value.GetValueOrDefault(cell)))
            && ColumnChoices.Of(columns, columns - 1).Exists(chosen => equations.TrueForAll(equation => equation.CanHold(cell => Moved(cell, chosen))));

        bool IsTelling(EquationTerm term) => row.PlaceOf(term.Cell) < columns - usual;

        decimal? Moved(FormCell cell, int[] chosen) => row.PlaceOf(cell) is >= 0 and var column
            ? Array.IndexOf(chosen, column) is >= 0 and var place ? NumberOf(row.Cells![place]) : null
            : _figures.Value.GetValueOrDefault(cell);
    }

    private bool Suits(RowReading row, RowCandidate way) => Suits(row, way.Number);

    private bool Suits(RowReading row, Func<int, decimal?> figure) => _equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(static equation => equation.IsWithinRow)
        .All(equation => equation.CanHold(cell => row.PlaceOf(cell) is >= 0 and var place ? figure(place) : null));
}
