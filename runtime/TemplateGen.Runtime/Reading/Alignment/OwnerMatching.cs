namespace TemplateGen.Reading.Alignment;

/// <summary>Gives rows of figures to labels, both in their order: of all ways the cheapest, in which each label has at most one row and each row at most one label.</summary>
internal sealed class OwnerMatching
{
    /// <summary>What it costs that a row of figures has no label.</summary>
    internal const int Ownerless = 300;

    /// <summary>The cost of what cannot be.</summary>
    internal const int Never = 100_000_000;

    private readonly int[,] _before;
    private readonly int[,] _behind;
    private readonly Func<int, int, int> _pair;
    private readonly Func<int, int> _skip;
    private readonly int _labels;
    private readonly int _rows;

    /// <summary>Finds the cheapest ways.</summary>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="rows">How many rows of figures.</param>
    /// <param name="pair">What it costs that a row is a label's.</param>
    /// <param name="skip">What it costs that a label has no figures.</param>
    internal OwnerMatching(int labels, int rows, Func<int, int, int> pair, Func<int, int> skip)
    {
        (_labels, _rows, _pair, _skip) = (labels, rows, pair, skip);
        _before = new int[labels + 1, rows + 1];
        _behind = new int[labels + 1, rows + 1];
        for (int label = 0; label <= labels; label++)
        {
            for (int row = 0; row <= rows; row++)
            {
                int skipped = label > 0 ? _before[label - 1, row] + skip(label - 1) : Never;
                int ownerless = row > 0 ? _before[label, row - 1] + Ownerless : Never;
                int paired = label > 0 && row > 0 ? _before[label - 1, row - 1] + pair(label - 1, row - 1) : Never;
                _before[label, row] = label + row == 0 ? 0 : Math.Min(paired, Math.Min(skipped, ownerless));
            }
        }

        for (int label = labels; label >= 0; label--)
        {
            for (int row = rows; row >= 0; row--)
            {
                int skipped = label < labels ? _behind[label + 1, row] + skip(label) : Never;
                int ownerless = row < rows ? _behind[label, row + 1] + Ownerless : Never;
                int paired = label < labels && row < rows ? _behind[label + 1, row + 1] + pair(label, row) : Never;
                _behind[label, row] = label == labels && row == rows ? 0 : Math.Min(paired, Math.Min(skipped, ownerless));
            }
        }
    }

    /// <summary>What the cheapest way costs.</summary>
    internal int Cost => _before[_labels, _rows];

    /// <summary>The rows that a label has in the cheapest ways, and -1 where it has none in one of them.</summary>
    internal IEnumerable<int> RowsOf(int label)
    {
        for (int row = 0; row <= _rows; row++)
        {
            if (_before[label, row] + _skip(label) + _behind[label + 1, row] == Cost)
            {
                yield return -1;
                break;
            }
        }

        for (int row = 0; row < _rows; row++)
        {
            if (_before[label, row] + _pair(label, row) + _behind[label + 1, row + 1] == Cost)
            {
                yield return row;
            }
        }
    }
}
