namespace TemplateGen.Reading.Alignment;

/// <summary>Finds labels whose pieces stand one above another, from top to bottom and from left to right.</summary>
/// <param name="matcher">The labels of the form.</param>
/// <param name="pieces">The words of the lines.</param>
internal sealed class StackFinder(LabelMatcher matcher, LabelPieces pieces)
{
    // A label has no more lines than this, and no more words in one of them.
    private const int MostPieces = 12;
    private const int MostWords = 4;

    // Lines without a piece of the label that may stand between two with one: the figures beside it, or another label.
    private const int MostGap = 3;
    private const int MostSteps = 1_000_000;

    private readonly HashSet<(int Row, int Word)> _used = [];
    private LabelStack? _best;
    private List<(int, int)> _bestWords = [];
    private int _steps;

    /// <summary>All of them; no word is in two.</summary>
    internal IEnumerable<LabelStack> All()
    {
        for (int row = pieces.First; row < pieces.End; row++)
        {
            for (int word = 0; word < pieces.Words(row).Count; word++)
            {
                _best = null;
                Extend(row, word, "", [], []);
                if (_best is { } best)
                {
                    _used.UnionWith(_bestWords);
                    yield return best;
                }
            }
        }
    }

    /// <summary>Goes on with the words of a line from one on.</summary>
    private void Extend(int row, int first, string text, List<LabelPiece> stack, List<(int, int)> words)
    {
        IReadOnlyList<LabelPiece> line = pieces.Words(row);
        List<(int, int)> taken = [.. words];
        for (int last = first; last < line.Count && last < first + MostWords && line[last].Token == line[first].Token && !_used.Contains((row, last)); last++)
        {
            LabelPiece piece = line[first].To(line[last]);
            taken.Add((row, last));
            string joined = text + piece.Text;
            if (++_steps > MostSteps || (stack.Count > 0 && last == first && !MayBeUnder(stack, line, first)))
            {
                return;
            }

            bool isBelow = stack.Count == 0 || line.Count == 1 || stack.Exists(piece.Overlaps);
            List<LabelPiece> pile = [.. stack, piece];
            if (isBelow && (_best is null || joined.Length > _best.Text.Length) && matcher.Match(joined) is { IsExact: true } matches)
            {
                _best = new LabelStack(pile, joined, matches);
                _bestWords = [.. taken];
            }

            if (!matcher.MayBegin(joined))
            {
                return;
            }

            if (isBelow && pile.Count < MostPieces)
            {
                GoDown(row, joined, pile, taken);
            }
        }
    }

    private void GoDown(int row, string text, List<LabelPiece> pile, List<(int, int)> taken)
    {
        int reached = 0;
        for (int below = row + 1; below < pieces.End && below <= row + MostGap; below++)
        {
            IReadOnlyList<LabelPiece> line = pieces.Words(below);
            bool isReached = false;
            _steps += line.Count;
            for (int word = 0; word < line.Count; word++)
            {
                bool isUnder = pile.Exists(line[word].Overlaps);
                isReached |= isUnder;
                if (isUnder || line.Count == 1 || (word + 1 < line.Count && line[word + 1].Token == line[word].Token && pile.Exists(line[word + 1].Overlaps)))
                {
                    Extend(below, word, text, pile, taken);
                }
            }

            // Lines of the next label may stand between, where the heights of lines were rounded.
            reached += isReached ? 1 : 0;
            if (reached > 2)
            {
                return;
            }
        }
    }

    /// <summary>Whether words from one on may stand under a piece. What is alone in its line may, wherever its indent puts it: lines of a cell are not all moved alike.</summary>
    private static bool MayBeUnder(List<LabelPiece> pile, IReadOnlyList<LabelPiece> line, int first) =>
        line.Count == 1 || line.Skip(first).Any(word => pile.Exists(word.Overlaps));
}
