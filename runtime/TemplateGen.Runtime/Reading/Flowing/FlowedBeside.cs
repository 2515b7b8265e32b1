using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Flowing;

/// <summary>
/// Tables in which the first figure of a row may stand beside its label, far from the others: rows take their figures in order, and the first of them from those beside labels.
/// Where it is not known which label that is, these have an order of their own, and which rows take one is told by the equations within them; all of these must hold.
/// </summary>
/// <param name="equations">The equations of the form.</param>
/// <param name="rows">The rows of the table, in order.</param>
/// <param name="figures">Its figures, as many as its rows have cells.</param>
/// <param name="owners">The place of the figure right behind the label of a row and beside it; -1 where there is none.</param>
internal sealed class FlowedBeside(FormEquations equations, IReadOnlyList<LayoutItem> rows, IReadOnlyList<FlowedFigure> figures, int[] owners)
{
    // Rows times figures beside labels: forms have tens of both.
    private const int MostPlaces = 20_000;
    private const int FewestTelling = 3;

    private readonly FlowedWitness _witness = new(equations, rows);
    private readonly FlowedFigure[] _beside = Unowned(figures, owners);
    private readonly FlowedFigure[] _stream = [.. figures.Where(static figure => !figure.IsBeside)];
    private readonly int[] _starts = StartsOf(rows, owners);

    /// <summary>The figures of each row where there is just one way to take them; null for the others, and for all where there is none.</summary>
    internal FlowedFigure[]?[] Read()
    {
        FlowedFigure[]?[] read = new FlowedFigure[]?[rows.Count];
        if (_stream.Length == figures.Count || (long)_beside.Length * rows.Count > MostPlaces)
        {
            return read;
        }

        bool[,] isReached = Reached();
        HashSet<int> taken = isReached[rows.Count, _beside.Length] ? [_beside.Length] : [];
        for (int row = rows.Count - 1; row >= 0; row--)
        {
            HashSet<int> before = [];
            List<FlowedFigure[]> ways = [];
            foreach (int behind in taken)
            {
                foreach (int count in Enumerable.Range(0, 2).Where(count => behind >= count && isReached[row, behind - count]))
                {
                    if (Take(row, behind - count, count) is { } way && _witness.Suits(row, way))
                    {
                        before.Add(behind - count);
                        ways.Add(way);
                    }
                }
            }

            read[row] = ways.Count > 0 && ways.TrueForAll(way => FlowedTables.Says(way, ways[0])) ? ways[0] : null;
            taken = before;
        }

        return IsBorneOut(read) ? read : new FlowedFigure[]?[rows.Count];
    }

    /// <summary>Which figures beside labels may be taken before each row.</summary>
    private bool[,] Reached()
    {
        bool[,] isReached = new bool[rows.Count + 1, _beside.Length + 1];
        isReached[0, 0] = true;
        for (int row = 0; row < rows.Count; row++)
        {
            for (int taken = 0; taken <= _beside.Length; taken++)
            {
                for (int count = 0; count <= 1 && isReached[row, taken] && taken + count <= _beside.Length; count++)
                {
                    isReached[row + 1, taken + count] |= Take(row, taken, count) is { } way && _witness.Suits(row, way);
                }
            }
        }

        return isReached;
    }

    /// <summary>The figures of a row where so many figures beside labels are taken before it and so many by it; null where there are not as many.</summary>
    private FlowedFigure[]? Take(int row, int taken, int count)
    {
        int start = _starts[row] - taken;
        int length = _starts[row + 1] - _starts[row] - count;
        bool isOwner = owners[row] >= 0;
        return start >= 0 && length >= 0 && start + length <= _stream.Length && !(isOwner && count > 0)
            ? [.. isOwner ? [figures[owners[row]]] : _beside.AsSpan(taken, count), .. _stream.AsSpan(start, length)]
            : null;
    }

    /// <summary>The figures beside labels of which it is not known whose they are.</summary>
    private static FlowedFigure[] Unowned(IReadOnlyList<FlowedFigure> figures, int[] owners)
    {
        HashSet<int> owned = [.. owners];
        return [.. figures.Index().Where(figure => figure.Item.IsBeside && !owned.Contains(figure.Index)).Select(static figure => figure.Item)];
    }

    /// <summary>Where the figures of each row would begin among those not beside labels, if no row took one of which it is not known whose it is.</summary>
    private static int[] StartsOf(IReadOnlyList<LayoutItem> rows, int[] owners)
    {
        int[] starts = FlowedTable.StartsOf(rows);
        int owned = 0;
        for (int row = 0; row < owners.Length; row++)
        {
            owned += owners[row] >= 0 ? 1 : 0;
            starts[row + 1] -= owned;
        }

        return starts;
    }

    /// <summary>Whether enough rows say something, each figure that is not zero takes part in an equation, and hardly any between rows is broken.</summary>
    private bool IsBorneOut(FlowedFigure[]?[] read)
    {
        if (read.Count(row => row is not null && Array.Exists(row, static figure => RowCandidate.NumberOf(figure.Token) is not 0)) < FewestTelling)
        {
            return false;
        }

        _witness.Hear(read);
        return Enumerable.Range(0, rows.Count).All(row => read[row] is null || (_witness.BearsOut(row) && _witness.SuitsOthers(row)));
    }
}
