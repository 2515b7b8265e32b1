using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>Says which labels of a form a wording may be, and how far it is from them.</summary>
/// <param name="index">The labels of the form.</param>
internal sealed class LabelMatcher(LabelIndex index)
{
    // Enough for any report; past it a text is compared exactly only, so that time stays linear in its length.
    private const int ComparedWordings = 20_000;
    private const int LongestExplained = 1_000;

    private readonly Dictionary<string, LabelMatch[]> _known = new(StringComparer.Ordinal);

    /// <summary>The same by the wording as found: tables repeat theirs, and folding costs most.</summary>
    private readonly Dictionary<string, IReadOnlyList<LabelMatch>> _found = new(StringComparer.Ordinal);

    /// <summary>Whether there have been more wordings than any report has.</summary>
    internal bool IsExhausted => _known.Count >= ComparedWordings;

    /// <summary>The folded wordings of the form that begin with two characters, the longest first.</summary>
    internal IReadOnlyList<string> BeginningWith(char first, char second) => index.BeginningWith(first, second);

    /// <summary>The labels that a wording may be, none where it is none.</summary>
    /// <param name="wording">The wording as found.</param>
    internal IReadOnlyList<LabelMatch> Match(string wording)
    {
        if (_found.TryGetValue(wording, out IReadOnlyList<LabelMatch>? found))
        {
            return found;
        }

        IReadOnlyList<LabelMatch> matches = Find(wording);
        if (_found.Count < ComparedWordings)
        {
            _found[wording] = matches;
        }

        return matches;
    }

    private LabelMatch[] Find(string wording)
    {
        // White space aside, a wording much longer than every label is prose, or a label with a long explanation in brackets.
        if (wording.Length > (index.MaximumLength * 3) + 16)
        {
            return Explained(wording);
        }

        FoldedLabel folded = LabelFolding.Fold(Residue.Remove(wording));
        string whole = folded.Whole;
        if (whole.Length == 0 || whole.Length > index.MaximumLength + 24)
        {
            return Explained(wording);
        }

        if (_known.TryGetValue(whole, out LabelMatch[]? matches))
        {
            return matches;
        }

        if (IsExhausted)
        {
            return Exact(whole) ?? [];
        }

        // A sentence is no label, however much it resembles one.
        matches = Exact(whole) ?? (wording.AsSpan().TrimEnd().EndsWith("。") ? [] : Near(folded));
        return _known[whole] = matches;
    }

    /// <summary>What has the wording before the first bracket, to the letter, where the rest is one explanation.</summary>
    private LabelMatch[] Explained(string wording)
    {
        if (wording.Length > LongestExplained || wording.AsSpan().TrimEnd() is not [.., ')' or '）'])
        {
            return [];
        }

        FoldedLabel folded = LabelFolding.Fold(wording);
        int open = folded.Core.IndexOf('(', StringComparison.Ordinal);
        return open < 2 ? [] : [.. index.ByWording(folded.Number + folded.Core[..open]).Select(static target => new LabelMatch(target, Costs.Brackets))];
    }

    private LabelMatch[]? Exact(string whole)
    {
        IReadOnlyList<LabelTarget> targets = index.ByWording(whole);
        if (targets.Count == 0 && LabelFolding.WithoutYears(whole) is { } general)
        {
            targets = index.ByWording(general);
        }

        // A wording that is one label to the letter may still be another that lost its number, such as 其他 beside 3.其他.
        return targets.Count == 0 ? null : [.. targets.Select(static target => new LabelMatch(target, 0)), .. Numbered(whole)];
    }

    private IEnumerable<LabelMatch> Numbered(string core) =>
        index.ByCore(core).Where(static entry => entry.Number.Length > 0).Select(static entry => new LabelMatch(entry.Target, Costs.LostNumber));

    private LabelMatch[] Near(FoldedLabel folded)
    {
        List<LabelMatch> matches = [.. index.ByCore(folded.Core).Select(entry => new LabelMatch(entry.Target, folded.Number.Length == 0 ? Costs.LostNumber : Costs.OtherNumber))];
        string? bare = LabelFolding.WithoutBrackets(folded.Whole);
        matches.AddRange(index.WithoutBrackets(bare ?? folded.Whole).Select(static target => new LabelMatch(target, Costs.Brackets)));
        if (bare is not null)
        {
            matches.AddRange(index.ByWording(bare).Select(static target => new LabelMatch(target, Costs.Brackets)));
        }

        if (matches.Count == 0)
        {
            AddSimilar(folded, matches);
        }

        return [.. matches.GroupBy(static match => match.Target).Select(static group => group.MinBy(static match => match.Cost))];
    }

    private void AddSimilar(FoldedLabel folded, List<LabelMatch> matches)
    {
        List<FoldedLabel> fragments = [];
        foreach (FoldedLabel label in index.Similar.Of(folded.Core))
        {
            bool hasItsNumber = folded.Number.Length > 0 && string.Equals(folded.Number, label.Number, StringComparison.Ordinal);
            int limit = Math.Max(Limit(label.Core.Length), hasItsNumber && label.Core.Length > 1 ? 1 : 0);
            int distance = EditDistance.Bounded(folded.Core, label.Core, limit);
            int number = string.Equals(folded.Number, label.Number, StringComparison.Ordinal) ? 0 : folded.Number.Length == 0 ? Costs.LostNumber : Costs.OtherNumber;
            if (distance <= limit)
            {
                int cost = Costs.Misspelt + (Costs.MisspeltWholly * distance / label.Core.Length) + number;
                matches.AddRange(Targets(label, folded).Select(target => new LabelMatch(target, cost)));
            }
            else if (IsFragment(folded.Core, label.Core) && number < Costs.OtherNumber)
            {
                fragments.Add(label);
            }
        }

        // What is left of a label says which one it was only where no other begins or ends alike.
        if (matches.Count == 0 && fragments.Count == 1)
        {
            matches.AddRange(Targets(fragments[0], folded).Select(static target => new LabelMatch(target, Costs.Fragment)));
        }
    }

    /// <summary>What has a label, without rows and columns that a figure in the label tells from the wording.</summary>
    private IEnumerable<LabelTarget> Targets(FoldedLabel label, FoldedLabel found) =>
        index.ByWording(label.Whole).Where(target => target.Item.Kind is LayoutItemKind.Section or LayoutItemKind.Caption || Digits(label.Core) == Digits(found.Core));

    private static string Digits(string core) => string.Concat(core.Where(static character => char.IsAsciiDigit(character) || character == LabelFolding.AnyYear));

    private static int Limit(int length) => length <= 3 ? 0 : length <= 7 ? 1 : length <= 12 ? 2 : Math.Min(6, length / 5);

    private static bool IsFragment(string part, string label) =>
        part.Length >= 4 && part.Length * 2 >= label.Length
        && (label.StartsWith(part, StringComparison.Ordinal) || label.EndsWith(part, StringComparison.Ordinal));
}
