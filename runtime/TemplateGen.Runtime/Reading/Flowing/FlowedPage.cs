using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>
/// The rows of a table that stand on one page, and the orders in which their figures may be: rows, bands of rows that are a block for each column, and strips of the first
/// bands, their left columns all before the right ones, where headings keep them apart.
/// </summary>
/// <param name="witness">What the equations of the form say.</param>
/// <param name="first">The first of the rows, by its place in the table.</param>
/// <param name="figures">Their figures in the order of the text.</param>
/// <param name="labels">What the labels of the table say.</param>
/// <param name="width">How many cells a row has.</param>
internal sealed class FlowedPage(FlowedWitness witness, int first, FlowedFigure[] figures, FlowedLabels labels, int width)
{
    private const int SoundShare = 5;

    private readonly int _count = figures.Length / width;
    private readonly Dictionary<Token, int> _places = TokenPlaces.Of([.. figures.Select(static figure => figure.Token)]);

    /// <summary>Whether the figures were put into their rows by the blocks in which they stand.</summary>
    internal bool IsArranged { get; private set; }

    /// <summary>How many equations and blocks they break.</summary>
    internal int Cost { get; private set; }

    /// <summary>The orders that break the fewest equations within rows, and the fewest blocks.</summary>
    internal List<FlowedFigure[][]> Ways()
    {
        // The report may have errors in rows that stand in their places.
        int most = Math.Max(1, _count / SoundShare);
        (List<FlowedWay> found, Cost) = new FlowedStrips(witness, first, figures, labels, width).Read(most);
        List<FlowedFigure[][]> ways = [.. found.Select(static way => way.Rows()).Where(Suits)];
        IsArranged = ways.Count > 0;
        return IsArranged ? ways : [[.. figures.Chunk(width)]];
    }

    /// <summary>Whether the figures of each row stand behind its label where that stands right behind those of the rows above; figures below headings are left aside.</summary>
    private bool Suits(FlowedFigure[][] way)
    {
        int least = int.MaxValue;
        for (int row = _count - 1; row > 0; row--)
        {
            foreach (FlowedFigure figure in way[row])
            {
                least = Math.Min(least, _places[figure.Token]);
            }

            if (labels.IsAnchored[first + row] && least < row * width)
            {
                return false;
            }
        }

        return true;
    }
}
