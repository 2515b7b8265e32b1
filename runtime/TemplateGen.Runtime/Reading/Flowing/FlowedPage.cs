using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>The rows of a table that stand on one page, and the orders in which their figures may be.</summary>
/// <param name="witness">What the equations of the form say.</param>
/// <param name="first">The first of the rows, by its place in the table.</param>
/// <param name="figures">Their figures in the order of the text.</param>
/// <param name="labels">What the labels of the table say.</param>
/// <param name="width">How many cells a row has.</param>
internal sealed class FlowedPage(FlowedWitness witness, int first, FlowedFigure[] figures, FlowedLabels labels, int width)
{
    private const int MostSteps = 8;
    private const int MostWays = 64;
    private const int SoundShare = 5;

    private readonly int _count = figures.Length / width;
    private readonly Dictionary<Token, int> _places = figures.Index().ToDictionary(static figure => figure.Item.Token, static figure => figure.Index);
    private readonly FlowedHeights _heights = new(figures);
    private readonly List<int> _left = [];
    private readonly List<FlowedFigure[][]> _ways = [];

    // The way that is tried: of thousands few are kept.
    private readonly FlowedFigure[][] _way = [.. Enumerable.Range(0, figures.Length / width).Select(_ => new FlowedFigure[width])];
    private int _start;
    private int _length;
    private int _fewest;

    /// <summary>Whether figures below headings were put into their columns.</summary>
    internal bool HasHeaded { get; private set; }

    /// <summary>The orders that break the fewest equations within rows.</summary>
    internal List<FlowedFigure[][]> Ways()
    {
        FlowedFigure[][] plain = [.. figures.Chunk(width)];
        _fewest = Broken(plain);
        (_start, _length) = Headed();
        bool hasBlocks = _heights.HaveBlocks;
        if (_fewest == 0 && _length == 0 && !hasBlocks)
        {
            return [plain];
        }

        // Blocks that are the columns of rows say so themselves.
        Weigh(plain);
        if (hasBlocks)
        {
            Take(0, 0, figures.Length);
        }

        // Whatever equations hold with another order, nothing speaks for it where as many hold without.
        if (_length > 0)
        {
            _ways.Clear();
        }
        else
        {
            _fewest--;
        }

        // The report may have errors in rows that stand in their places.
        _fewest = Math.Min(_fewest, Math.Max(1, _count / SoundShare));

        List<FlowedFigure[][]> straight = [.. _ways];
        Step();
        HasHeaded = _length > 0 && _ways.Count is > 0 and < MostWays;
        return _ways.Count is > 0 and < MostWays ? _ways : straight.Count > 0 ? straight : [plain];
    }

    /// <summary>The figures below headings that stand in one block among those of the first row.</summary>
    private (int Start, int Length) Headed()
    {
        int start = Array.IndexOf(labels.IsHeaded, true, first * width) - (first * width);
        if (start < 0 || start >= width)
        {
            return (0, 0);
        }

        int end = start + 1;
        while (end < figures.Length && figures[end].Block == figures[start].Block)
        {
            end++;
        }

        return end - start < width ? (start, end - start) : (0, 0);
    }

    /// <summary>Tries left parts of rows, each no longer than the one above.</summary>
    private void Step()
    {
        if (_ways.Count >= MostWays)
        {
            return;
        }

        if (_left.Count > 0)
        {
            int left = _left.Sum();
            int right = (_left.Count * width) - left;
            Take(left, left + right, figures.Length);

            // The right parts may stand at the foot of the page.
            if (right > 0 && left + right < figures.Length)
            {
                Take(figures.Length - right, left, figures.Length - right);
            }
        }

        bool isWhole = _left.Count > 0 && _left[0] == width;
        int most = _left.Count > 0 ? _left[^1] : _length > 0 ? width : width - 1;
        int least = _left.Count > 0 ? 1 : Math.Max(1, _start + _length);
        for (int part = most; part >= least && !isWhole && _left.Count < Math.Min(MostSteps, _count); part--)
        {
            _left.Add(part);
            Step();
            _left.RemoveAt(_left.Count - 1);
        }
    }

    /// <summary>Takes the figures as left parts of rows, as the right parts, which begin somewhere, and as whole rows between two places.</summary>
    private void Take(int right, int whole, int end)
    {
        int left = 0;
        for (int row = 0; row < _left.Count;)
        {
            (int rowsLeft, int rowsRight) = (Fill(row, 0, _left[row], left), Fill(row, _left[row], width, right));
            int taken = Math.Max(1, Math.Min(rowsLeft, rowsRight));
            if (rowsLeft != rowsRight)
            {
                // One of the parts is not one block for each column, so neither is.
                taken = 1;
                Copy(row, 0, _left[row], left);
                Copy(row, _left[row], width, right);
            }

            left += taken * _left[row];
            right += taken * (width - _left[row]);
            for (int behind = row + taken; row < behind; row++)
            {
                if (_length == 0 && !witness.Suits(first + row, _way[row]))
                {
                    return;
                }
            }
        }

        for (int row = _left.Count; row < _count;)
        {
            int taken = Fill(row, 0, width, whole);
            whole += taken * width;
            row += taken;
        }

        if (whole != end)
        {
            return;
        }

        if (_length == 0 || _left.Count == 0)
        {
            Weigh(_way);
            return;
        }

        foreach (FlowedFigure[] row in FirstRows(_way[0]))
        {
            Weigh([row, .. _way.Skip(1)]);
        }
    }

    /// <summary>Fills some columns of a row, and of those below it where each column is one block.</summary>
    /// <returns>How many rows were filled.</returns>
    private int Fill(int row, int from, int to, int place)
    {
        int height = from < to ? _heights[place] : 1;
        int last = row < _left.Count ? _left.Count : _count;
        bool areBlocks = height > 1 && row + height <= last && place + ((to - from) * height) <= figures.Length
            && _heights.AreSame(to - from, height, place) && HaveLeft(row, height);
        for (int line = 0; areBlocks && line < height; line++)
        {
            FlowedFigure[] filled = _way[row + line];
            for (int column = from; column < to; column++)
            {
                filled[column] = figures[place + ((column - from) * height) + line];
            }
        }

        if (!areBlocks)
        {
            Copy(row, from, to, place);
        }

        return areBlocks ? height : 1;
    }

    private void Copy(int row, int from, int to, int place) => figures.AsSpan(place, to - from).CopyTo(_way[row].AsSpan(from));

    /// <summary>Whether rows have left parts as long as the first of them, or none.</summary>
    private bool HaveLeft(int row, int count)
    {
        for (int line = row; line < row + count && line < _left.Count; line++)
        {
            if (_left[line] != _left[row])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The ways to put figures below headings into their columns: what stands before or behind them in the text may stand on either side.</summary>
    private IEnumerable<FlowedFigure[]> FirstRows(FlowedFigure[] row)
    {
        FlowedFigure[] headed = row[_start..(_start + _length)];
        FlowedFigure[] others = [.. row[.._start], .. row[(_start + _length)..]];
        int most = _left[0] == width ? others.Length : _left[0] - _length;
        for (int place = 0; place <= most; place++)
        {
            yield return [.. others[..place], .. headed, .. others[place..]];
        }
    }

    private void Weigh(FlowedFigure[][] way)
    {
        bool isSound = _left.Index().All(step => witness.Suits(first + step.Index, way[step.Index])) && Suits(way);
        int broken = isSound ? Broken(way) : int.MaxValue;
        if (broken > _fewest)
        {
            return;
        }

        if (broken < _fewest)
        {
            _fewest = broken;
            _ways.Clear();
        }

        if (!_ways.Exists(other => other.Zip(way).All(static row => FlowedTables.Says(row.First, row.Second))))
        {
            _ways.Add([.. way.Select(static row => row.ToArray())]);
        }
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

    private int Broken(FlowedFigure[][] way) => way.Index().Count(row => !witness.Suits(first + row.Index, row.Item));
}
