using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>
/// A table of which the document has as many figures as the form has cells, its labels before, among and behind them. Taken in the order of the form, they are its rows
/// where the labels between them say so, or the equations of the form bear it out.
/// </summary>
/// <param name="witness">What the equations of the form say.</param>
/// <param name="rows">The rows of the table, in order.</param>
/// <param name="all">The figures of each row, if these are they; null where the order leaves several.</param>
/// <param name="isAnchored">Whether the label of a row, by its place, stands just before its figures, those of the rows above being before it.</param>
/// <param name="isFirst">Whether a row is the first on its page.</param>
/// <param name="isHeaded">Whether figures of a row stood below headings of columns and have found their columns.</param>
internal sealed class FlowedTable(FlowedWitness witness, IReadOnlyList<LayoutItem> rows, FlowedFigure[]?[] all, bool[] isAnchored, bool[] isFirst, bool[] isHeaded)
{
    private const int SoundShare = 2;

    /// <summary>The figures of each row that is certain; null for the others.</summary>
    internal FlowedFigure[]?[] Read()
    {
        FlowedFigure[]?[] read = new FlowedFigure[]?[rows.Count];
        witness.Hear(all);
        if (rows.Count > 1 && witness.WithinRows() is var (holding, broken) && broken * SoundShare > holding)
        {
            return read;
        }

        int first = 0;
        for (int next = 1; next <= rows.Count; next++)
        {
            if (next < rows.Count && !isAnchored[next] && !isFirst[next])
            {
                continue;
            }

            if (IsCertain(first, next))
            {
                Array.Copy(all, first, read, first, next - first);
            }

            first = next;
        }

        return read;
    }

    /// <summary>The rows of which the columns are certain, too: a page may begin with figures of its rows in any order, and a sum is the same in all of them.</summary>
    /// <param name="read">The rows that were read.</param>
    internal FlowedFigure[]?[] InColumns(FlowedFigure[]?[] read)
    {
        FlowedFigure[]?[] told = [.. read];
        bool isBegun = false;
        for (int row = 0; row < rows.Count; row++)
        {
            isBegun = isFirst[row] ? !isAnchored[row] : isBegun && !isAnchored[row];
            if (told[row] is { } cells && ((isBegun && !witness.SuitsOthers(row)) || !(IsInOrder(cells) || witness.IsHeldBetween(row))))
            {
                told[row] = null;
            }
        }

        return told;
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
    /// Whether rows between two labels are certain: one right behind its label, the only cell of a table, the only row of one that breaks no more than one of several equations, or rows that the equations bear out. Figures that stand beside words,
    /// and not as the first of a row, may be other rows': then those between rows are asked too.
    /// </summary>
    private bool IsCertain(int first, int next)
    {
        int[] known = [.. Enumerable.Range(first, next - first).Where(row => all[row] is not null)];
        bool hasStray = Array.Exists(known, row => !isHeaded[row] && all[row]!.Skip(1).Any(static figure => figure.IsBeside));
        bool isBetweenLabels = !hasStray && (isAnchored[first] || isFirst[first]);
        return (isBetweenLabels && ((next == first + 1 && (all[first] is not { } row || AreTogether(row))) || HasOneError(first, next)))
            || (rows.Count == 1 && all[0] is { } only && (only.Length == 1 || (witness.HasOneBroken(0) && !IsMended(only))))
            || (Array.TrueForAll(known, witness.BearsOut) && (isBetweenLabels || Array.TrueForAll(known, witness.SuitsOthers)));
    }

    /// <summary>Whether figures follow one another line by line, or a blank line apart: words between them may have parted two rows.</summary>
    private static bool AreTogether(FlowedFigure[] row) => row.Zip(row.Skip(1)).All(static pair => pair.Second.Token.Place.Line - pair.First.Token.Place.Line is >= 0 and <= 2);

    /// <summary>Whether the figures of a row stand in the order of the text: those that were moved may stand in another place of the same sum.</summary>
    private static bool IsInOrder(FlowedFigure[] row) => row.Zip(row.Skip(1)).All(static pair => FlowedText.Compare(pair.First.Token.Place, pair.Second.Token.Place) < 0);

    /// <summary>Whether a row adds up with two of its figures exchanged: then it may be their order that is wrong.</summary>
    private bool IsMended(FlowedFigure[] row)
    {
        for (int one = 0; one < row.Length; one++)
        {
            for (int other = one + 1; other < row.Length; other++)
            {
                FlowedFigure[] way = [.. row];
                (way[one], way[other]) = (way[other], way[one]);
                if (witness.Suits(0, way))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one row alone does not add up, and one wrong figure of its tells why: then it is the report that has an error.</summary>
    private bool HasOneError(int first, int next)
    {
        int[] broken = [.. Enumerable.Range(first, next - first).Where(row => all[row] is not null && !witness.BearsOut(row))];
        return broken.Length == 1 && witness.HasOneError(broken[0]);
    }
}
