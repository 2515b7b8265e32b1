using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Flowing;

/// <summary>What the equations of the form say of one way to give the figures of a table to its cells.</summary>
/// <param name="equations">The equations of the form.</param>
/// <param name="rows">The rows of the table, in order.</param>
internal sealed class FlowedWitness(FormEquations equations, IReadOnlyList<LayoutItem> rows)
{
    private const int OpenShare = 5;

    private readonly FormEquation[][] _ofRows = [.. rows.Select(row => equations.OfRow(row.Table!.Index, row.Node!.Line).ToArray())];
    private readonly FormEquation[][] _withinRows = [.. rows.Select(row => equations.OfRow(row.Table!.Index, row.Node!.Line).Where(static equation => equation.IsWithinRow).ToArray())];
    private readonly Dictionary<FormCell, decimal?> _numbers = [];
    private readonly HashSet<FormCell> _inBroken = [];
    private int _brokenBetween;

    /// <summary>Takes a way to give the figures to the cells.</summary>
    /// <param name="figures">The figures of each row; null where they are not known.</param>
    internal void Hear(IReadOnlyList<FlowedFigure[]?> figures)
    {
        for (int row = 0; row < rows.Count; row++)
        {
            for (int i = 0; i < rows[row].Columns.Length; i++)
            {
                _numbers[Cell(row, i)] = figures[row] is { } known ? RowCandidate.NumberOf(known[i].Token) : null;
            }
        }

        List<FormEquation> broken = [.. _ofRows.SelectMany(static row => row).Distinct().Where(equation => !equation.IsWithinRow && IsKnown(equation) && IsBroken(equation))];
        _brokenBetween = broken.Count;
        _inBroken.Clear();
        _inBroken.UnionWith(broken.SelectMany(static equation => equation.Terms).Select(static term => term.Cell));
    }

    /// <summary>How many equations between rows are broken by a way to give the figures to the cells.</summary>
    internal int BrokenBetween(IReadOnlyList<FlowedFigure[]?> figures)
    {
        Hear(figures);
        return _brokenBetween;
    }

    /// <summary>How many equations within rows hold, and how many are broken, where they say something.</summary>
    internal HeadingWitness WithinRows()
    {
        HeadingWitness witness = default;
        for (int row = 0; row < rows.Count; row++)
        {
            (int table, int line) = (rows[row].Table!.Index, rows[row].Node!.Line);
            witness = witness.With(_ofRows[row], column => _numbers.GetValueOrDefault(new FormCell(table, line, column)));
        }

        return witness;
    }

    /// <summary>Whether the equations within a row hold with some figures.</summary>
    internal bool Suits(int row, FlowedFigure[] figures)
    {
        // Asked for each of thousands of orders: one way to ask for figures serves all equations.
        int[] columns = rows[row].Columns;
        Func<FormCell, decimal?> number = cell => Array.IndexOf(columns, cell.Column) is >= 0 and var place ? RowCandidate.NumberOf(figures[place].Token) : null;
        foreach (FormEquation equation in _withinRows[row])
        {
            if (!equation.CanHold(number))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nearly all rows are certain where figures were left aside that may be numbers of pages or others', and add up on the pages of these.</summary>
    /// <param name="found">The figures of each row; null where they are not certain.</param>
    /// <param name="figures">Those among which they were found.</param>
    internal bool AreBorneOut(FlowedFigure[]?[] found, List<FlowedFigure> figures)
    {
        HashSet<int> pages = [.. figures.Except(found.SelectMany(static cells => cells ?? [])).Select(static figure => figure.Block.Page)];
        return found.Count(static cells => cells is null) * OpenShare <= found.Length
            && found.Index().All(row => row.Item is not { } cells || Suits(row.Index, cells) || !Array.Exists(cells, figure => pages.Contains(figure.Block.Page)));
    }

    /// <summary>Whether the equations within a row hold, and every figure that is not zero takes part in one.</summary>
    internal bool BearsOut(int row)
    {
        FormEquation[] within = _withinRows[row];
        return !Array.Exists(within, IsBroken) && Telling(row).All(cell => Array.Exists(within, equation => Has(equation, cell) && IsKnown(equation)));
    }

    /// <summary>Whether no figure of a row breaks an equation between rows, unless that is the only one: a figure in a column that is not its own breaks two.</summary>
    internal bool SuitsOthers(int row) => _brokenBetween < 2 || !Telling(row).Any(_inBroken.Contains);

    /// <summary>Whether each figure of a row that is not zero takes part in an equation between rows that holds, which tells its column.</summary>
    internal bool IsHeldBetween(int row) => Telling(row).All(cell => Array.Exists(_ofRows[row], equation => !equation.IsWithinRow && Has(equation, cell) && IsKnown(equation) && !IsBroken(equation)));

    /// <summary>Whether one figure of a row takes part in all equations that it breaks, and one of these is within it; figures in columns that are not their own break others.</summary>
    internal bool HasOneError(int row)
    {
        FormEquation[] broken = [.. _ofRows[row].Where(equation => IsKnown(equation) && IsBroken(equation))];
        return Array.Exists(broken, static equation => equation.IsWithinRow) && Array.Exists(_ofRows[row], equation => IsKnown(equation) && !IsBroken(equation))
            && Enumerable.Range(0, rows[row].Columns.Length).Any(place => Array.TrueForAll(broken, equation => Has(equation, Cell(row, place))));
    }

    /// <summary>Whether a row breaks one equation within it, and another that says something holds.</summary>
    internal bool HasOneBroken(int row)
    {
        FormEquation[] within = [.. _ofRows[row].Where(equation => equation.IsWithinRow && IsKnown(equation))];
        return within.Count(IsBroken) == 1 && Array.Exists(within, equation => !IsBroken(equation) && equation.Terms.Any(term => _numbers[term.Cell] is not 0))
            && Telling(row).All(cell => Array.Exists(within, equation => Has(equation, cell)));
    }

    private static bool Has(FormEquation equation, FormCell cell) => equation.Terms.Any(term => term.Cell == cell);

    private IEnumerable<FormCell> Telling(int row) => Enumerable.Range(0, rows[row].Columns.Length).Select(place => Cell(row, place)).Where(cell => _numbers[cell] is not 0);

    private FormCell Cell(int row, int place) => new(rows[row].Table!.Index, rows[row].Node!.Line, rows[row].Columns[place]);

    private bool IsKnown(FormEquation equation) => equation.Terms.All(term => _numbers.GetValueOrDefault(term.Cell) is not null);

    private bool IsBroken(FormEquation equation) => !equation.CanHold(cell => _numbers.GetValueOrDefault(cell));
}
