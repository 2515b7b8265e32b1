namespace TemplateGen.Reading.Alignment;

/// <summary>Gives rows of figures to labels, both in their order: of all ways the cheapest, in which each label has at most one row and each row at most one label.</summary>
internal sealed class OwnerMatching
{
    /// <summary>What it costs that a row of figures has no label.</summary>
    internal const int Ownerless = 300;

    /// <summary>The cost of what cannot be.</summary>
    internal const int Never = 100_000_000;

    // What stands in a place of these: a label and a row, one row more than there are for the first two.
    private readonly int[] _before;
    private readonly int[] _pairs;
    private readonly int[] _skips;
    private readonly int _labels;
    private readonly int _rows;
    private int[]? _behind;

    /// <summary>Finds the cheapest ways.</summary>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="rows">How many rows of figures.</param>
    /// <param name="pair">What it costs that a row is a label's.</param>
    /// <param name="skip">What it costs that a label has no figures.</param>
    internal OwnerMatching(int labels, int rows, Func<int, int, int> pair, Func<int, int> skip)
    {
        (_labels, _rows) = (labels, rows);
        _pairs = new int[labels * rows];
        _skips = new int[labels];
        for (int label = 0; label < labels; label++)
        {
            _skips[label] = skip(label);
            for (int row = 0; row < rows; row++)
            {
                _pairs[(label * rows) + row] = pair(label, row);
            }
        }

        _before = Before();
    }

    /// <summary>What the cheapest way costs.</summary>
    internal int Cost => _before[^1];

    /// <summary>The rows that a label has in the cheapest ways, and -1 where it has none in one of them.</summary>
    internal IEnumerable<int> RowsOf(int label)
    {
        int[] behind = _behind ??= Behind();
        int width = _rows + 1;
        for (int row = 0; row <= _rows; row++)
        {
            if (_before[(label * width) + row] + _skips[label] + behind[((label + 1) * width) + row] == Cost)
            {
                yield return -1;
                break;
            }
        }

        for (int row = 0; row < _rows; row++)
        {
            if (_before[(label * width) + row] + _pairs[(label * _rows) + row] + behind[((label + 1) * width) + row + 1] == Cost)
            {
                yield return row;
            }
        }
    }

    /// <summary>What it costs at least to give away the labels and the rows before two places.</summary>
    private int[] Before()
    {
        int width = _rows + 1;
        int[] cost = new int[(_labels + 1) * width];
        for (int label = 0; label <= _labels; label++)
        {
            for (int row = 0; row <= _rows; row++)
            {
                int place = (label * width) + row;
                int skipped = label > 0 ? cost[place - width] + _skips[label - 1] : Never;
                int ownerless = row > 0 ? cost[place - 1] + Ownerless : Never;
                int paired = label > 0 && row > 0 ? cost[place - width - 1] + _pairs[((label - 1) * _rows) + row - 1] : Never;
                cost[place] = place == 0 ? 0 : Math.Min(paired, Math.Min(skipped, ownerless));
            }
        }

        return cost;
    }

    /// <summary>What it costs at least to give away the labels and the rows from two places on.</summary>
    private int[] Behind()
    {
        int width = _rows + 1;
        int[] cost = new int[(_labels + 1) * width];
        for (int label = _labels; label >= 0; label--)
        {
            for (int row = _rows; row >= 0; row--)
            {
                int place = (label * width) + row;
                int skipped = label < _labels ? cost[place + width] + _skips[label] : Never;
                int ownerless = row < _rows ? cost[place + 1] + Ownerless : Never;
                int paired = label < _labels && row < _rows ? cost[place + width + 1] + _pairs[(label * _rows) + row] : Never;
                cost[place] = place == cost.Length - 1 ? 0 : Math.Min(paired, Math.Min(skipped, ownerless));
            }
        }

        return cost;
    }
}
