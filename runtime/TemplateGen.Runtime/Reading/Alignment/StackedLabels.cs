namespace TemplateGen.Reading.Alignment;

/// <summary>
/// Puts labels together again whose cell was too narrow for one line, in tables that are aligned with spaces: the pieces of such a label stand one above
/// another, and the figures of its row beside one of them or between two. Pieces are put together only where they make a label of the form to the letter.
/// </summary>
/// <param name="matcher">The labels of the form.</param>
internal sealed class StackedLabels(LabelMatcher matcher)
{
    // Of a label of two lines the upper one may be as near to the figures as the lower one.
    private const int TallLabel = 3;

    /// <summary>Puts together what belongs together.</summary>
    /// <param name="rows">What was found in the document.</param>
    internal void Join(List<ScannedRow> rows)
    {
        int start = 0;
        while (start < rows.Count)
        {
            int end = start + 1;
            while (end < rows.Count && rows[start].Labels > 0 && rows[end].Labels > 0 && rows[end].Part == rows[start].Part)
            {
                end++;
            }

            if (rows[start].Labels > 0)
            {
                Join(rows, start, end);
            }

            start = end;
        }
    }

    private void Join(List<ScannedRow> rows, int start, int end)
    {
        LabelPieces pieces = new(rows, start, end);
        List<(LabelStack Stack, int Owner)> found = [.. new StackFinder(matcher, pieces).All().Select(stack => (stack, Owner(rows, stack))).Where(static pair => pair.Item2 is not null).Select(static pair => (pair.stack, pair.Item2!.Value))];

        // All figures of a table stand at the same height of their row: where those beside a label do not, they are likely another row's.
        int? side = found.Where(static pair => pair.Stack.Pieces.Count >= TallLabel).GroupBy(Side).MaxBy(static group => group.Count())?.Key;
        foreach ((LabelStack stack, int owner) in found.Where(pair => pair.Stack.Pieces.Count < TallLabel || Side(pair) == side || !HasFigures(rows[pair.Owner])))
        {
            pieces.Take(stack, owner);
        }

        pieces.Apply();
    }

    /// <summary>The row that a label belongs to: the only one with figures beside its pieces. A heading over rows stands where it begins.</summary>
    private static int? Owner(List<ScannedRow> rows, LabelStack stack)
    {
        bool isRow = stack.Matches.Any(static match => match.Cost == 0 && match.Target.Item.Kind == LayoutItemKind.Line);
        bool isOther = stack.Matches.Any(static match => match.Cost == 0 && match.Target.Item.Kind != LayoutItemKind.Line);
        int[] filled = [.. Enumerable.Range(stack.First, stack.Last - stack.First + 1).Where(row => HasFigures(rows[row]))];
        return filled.Length == 1 && isRow ? filled[0]
            : filled.Length == 0 || isOther ? stack.First
            : null;
    }

    /// <summary>At which side of a label its figures stand: above, below, or between.</summary>
    private static int Side((LabelStack Stack, int Owner) label) =>
        label.Owner == label.Stack.First ? -1 : label.Owner == label.Stack.Last ? 1 : 0;

    private static bool HasFigures(ScannedRow row) => row.Tokens.Exists(static token => token.Kind == TokenKind.Figure);
}
