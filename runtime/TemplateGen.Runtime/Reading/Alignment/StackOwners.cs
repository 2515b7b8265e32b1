namespace TemplateGen.Reading.Alignment;

/// <summary>
/// Which rows of figures belong to labels that stand over several lines. Labels and figures have the same order, and the figures stand at the same height beside
/// each label of a table: what all ways have in common that suit this best is certain, and all else is left in doubt.
/// </summary>
internal sealed class StackOwners
{
    // Pages have some 60 rows; of what has many more not all ways are looked at.
    private const int MostPairs = 200_000;

    // A row may be blank, and words that are no label may be one that cannot be read. Figures stand beside their label before they stand below it, above all where figures do.
    private const int Blank = 200;
    private const int Unknown = 100;
    private const int Below = 10;
    private const int Elsewhere = 150;

    // The last row of a page may be broken there, and its figures stand above wherever others have theirs.
    private const int Broken = 150;

    private readonly List<(LabelStack? Stack, int Row)> _labels;
    private readonly List<int> _figures;
    private readonly HashSet<int> _bare;
    private readonly LabelStack? _last;
    private readonly Dictionary<LabelStack, int> _owners = [];

    /// <summary>Finds them.</summary>
    /// <param name="rows">What was found in the document.</param>
    /// <param name="pieces">The words of the lines.</param>
    /// <param name="stacks">The labels.</param>
    internal StackOwners(List<ScannedRow> rows, LabelPieces pieces, IReadOnlyList<LabelStack> stacks)
    {
        // Headings of columns, too, may be what the document calls a row.
        ILookup<int, LabelPiece> taken = stacks.Where(static stack => !stack.IsOfColumn).SelectMany(static stack => stack.Pieces).ToLookup(static piece => piece.Row);
        IEnumerable<int> all = Enumerable.Range(pieces.First, pieces.End - pieces.First);
        _figures = [.. all.Where(row => rows[row].HasFigures)];

        // Beside a label that is whole they are pieces of those over its row.
        HashSet<int> whole = [.. stacks.Where(static stack => stack is { IsRow: true, Pieces.Count: 1 }).Select(static stack => stack.First)];
        _labels = [.. stacks.Where(static stack => stack.IsRow).Select(static stack => ((LabelStack?)stack, stack.First))
            .Concat(all.Where(row => !whole.Contains(row) && pieces.Words(row).Any(word => !taken[row].Any(piece => piece.Token == word.Token && word.Start >= piece.Start && word.End <= piece.End))).Select(static row => ((LabelStack?)null, row)))
            .OrderBy(static label => label.Item2).ThenBy(static label => label.Item1?.Last ?? label.Item2)];
        _bare = [.. _figures.Except(stacks.Where(static stack => stack.IsRow).SelectMany(static stack => stack.Pieces).Select(static piece => piece.Row)).Except(_labels.Select(static label => label.Row))];
        _last = stacks.LastOrDefault(static stack => stack.IsRow);
        if (_last is not null && (long)_labels.Count * _figures.Count <= MostPairs)
        {
            Match();
        }
    }

    /// <summary>The row of figures of a label; null where it is not certain.</summary>
    internal int? Of(LabelStack stack) => _owners.TryGetValue(stack, out int row) ? row : null;

    private void Match()
    {
        List<OwnerMatching> ways = [.. Enum.GetValues<FigureSide>().Select(side => new OwnerMatching(_labels.Count, _figures.Count, (label, row) => Pair(_labels[label], _figures[row], side), Skip))];
        int least = ways.Min(static way => way.Cost);
        ways.RemoveAll(way => way.Cost > least);
        HashSet<int> owned = [];
        for (int i = 0; i < _labels.Count; i++)
        {
            int label = i;
            if (ways.SelectMany(way => way.RowsOf(label)).Distinct().ToArray() is [>= 0 and var row])
            {
                owned.Add(_figures[row]);
                if (_labels[i].Stack is { } stack)
                {
                    _owners[stack] = _figures[row];
                }
            }
        }

        // Beside a label, and right below it or its figures, no figures are left over: they may be the rest of its row.
        foreach (LabelStack stack in _owners.Keys.ToList().Where(stack => _figures.Exists(row => row >= stack.First && row <= Math.Max(stack.Last, _owners[stack]) + 1 && !owned.Contains(row))))
        {
            _owners.Remove(stack);
        }
    }

    private int Skip(int label) => _labels[label].Stack is { IsHeading: false } ? Blank : 0;

    private int Pair((LabelStack? Stack, int Row) label, int row, FigureSide side) =>
        row < label.Row - 1 || row > (label.Stack?.Last ?? label.Row) + 1 ? OwnerMatching.Never
        : label.Stack is not { } stack ? (Math.Abs(row - label.Row) <= 1 ? Unknown + (Math.Abs(row - label.Row) * Below) : OwnerMatching.Never)
        : !StandsBeside(stack, row, side) ? (stack == _last && row == stack.First ? Broken : OwnerMatching.Never)
        : row >= stack.First && row <= stack.Last ? 0
        : (side == FigureSide.Middle && _figures.Contains(stack.First)) || (side == FigureSide.Foot && _figures.Contains(stack.Last)) ? Elsewhere : Below;

    private bool StandsBeside(LabelStack stack, int row, FigureSide side)
    {
        return side switch
        {
            FigureSide.Head => row == stack.First || (row == stack.First - 1 && _bare.Contains(row)),
            FigureSide.Foot => row == stack.Last || row == stack.Last + 1,
            _ => row >= stack.First - 1 && row <= stack.Last + 1 && (stack.Pieces.Count == 1 || (row >= stack.First && row <= stack.Last)) && IsInMiddle(stack, row),
        };
    }

    /// <summary>Whether as many pieces of a label stand above a row as below it, or one more.</summary>
    private static bool IsInMiddle(LabelStack stack, int row) => Math.Abs(stack.Pieces.Count(piece => piece.Row < row) - stack.Pieces.Count(piece => piece.Row > row)) <= 1;
}
