using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Flowing;

/// <summary>
/// A table of which the document has as many figures as the form has cells, its labels before, among and behind them. Taken in the order of the form, they are its rows
/// where the labels between them say so, or the equations of the form bear it out.
/// </summary>
/// <param name="equations">The equations of the form.</param>
/// <param name="rows">The rows of the table, in order.</param>
/// <param name="figures">Its figures, as many as its rows have cells.</param>
/// <param name="isAnchored">Whether the label of a row, by its place, stands just before its figures, those of the rows above being before it.</param>
internal sealed class FlowedTable(FormEquations equations, IReadOnlyList<LayoutItem> rows, IReadOnlyList<FlowedFigure> figures, bool[] isAnchored)
{
    private const int SoundShare = 2;

    private readonly int[] _starts = StartsOf(rows);
    private readonly FlowedWitness _witness = new(equations, rows);

    /// <summary>The figures of each row that is certain; null for the others.</summary>
    internal FlowedFigure[]?[] Read()
    {
        FlowedFigure[][] all = [.. rows.Select((row, index) => figures.Skip(_starts[index]).Take(row.Columns.Length).ToArray())];
        FlowedFigure[]?[] read = new FlowedFigure[]?[rows.Count];
        _witness.Hear(all);
        if (_witness.WithinRows() is var (holding, broken) && broken * SoundShare > holding)
        {
            return read;
        }

        int first = 0;
        for (int next = 1; next <= rows.Count; next++)
        {
            if (next < rows.Count && !isAnchored[next])
            {
                continue;
            }

            if (IsCertain(all, first, next))
            {
                Array.Copy(all, first, read, first, next - first);
            }

            first = next;
        }

        return read;
    }

    /// <summary>Where the figures of each row begin, and where those of the last one end.</summary>
    internal static int[] StartsOf(IReadOnlyList<LayoutItem> rows)
    {
        int[] starts = new int[rows.Count + 1];
        for (int row = 0; row < rows.Count; row++)
        {
            starts[row + 1] = starts[row] + rows[row].Columns.Length;
        }

        return starts;
    }

    /// <summary>
    /// Whether rows between two labels are certain: one right behind its label, the only cell of a table, or rows that the equations bear out. Figures that stand beside words,
    /// and not as the first of a row, may be other rows': then those between rows are asked too.
    /// </summary>
    private bool IsCertain(FlowedFigure[][] all, int first, int next)
    {
        bool hasStray = all[first..next].Any(static row => row.Skip(1).Any(static figure => figure.IsBeside));
        bool isBetweenLabels = !hasStray && isAnchored[first];
        return (isBetweenLabels && (next == first + 1 || HasOneError(first, next)))
            || (rows.Count == 1 && figures.Count == 1)
            || (Enumerable.Range(first, next - first).All(_witness.BearsOut) && (isBetweenLabels || Enumerable.Range(first, next - first).All(_witness.SuitsOthers)));
    }

    /// <summary>Whether one row alone does not add up, and one wrong figure of its tells why: then it is the report that has an error.</summary>
    private bool HasOneError(int first, int next)
    {
        int[] broken = [.. Enumerable.Range(first, next - first).Where(row => !_witness.BearsOut(row))];
        return broken.Length == 1 && _witness.HasOneError(broken[0]);
    }
}
