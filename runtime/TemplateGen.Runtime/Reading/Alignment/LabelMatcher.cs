using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>Says which labels of a form a wording may be, and how far it is from them.</summary>
/// <param name="index">The labels of the form.</param>
/// <param name="printed">What wordings may be that are known already.</param>
internal sealed class LabelMatcher(LabelIndex index, Dictionary<string, LabelMatches> printed)
{
    // Enough for any report; past it a text is compared exactly only, so that time stays linear in its length.
    private const int ComparedWordings = 20_000;
    private const int LongestExplained = 1_000;
    private const int StackedLetters = 512;
    private const int ShortLabel = 2;
    private const int MostErrors = 6;
    private const int ShortestReworded = 6;
    private const int LongestAddition = 6;

    // What may stand behind the longest label, and what folding takes away of marks.
    private const int LongestRest = 24;
    private const int MostFolded = 8;

    private readonly Dictionary<string, LabelMatches>.AlternateLookup<ReadOnlySpan<char>> _known =
        new Dictionary<string, LabelMatches>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, LabelMatches>.AlternateLookup<ReadOnlySpan<char>> _printed = printed.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Says it with what the form's own wordings may be.</summary>
    /// <param name="index">The labels of the form.</param>
    internal LabelMatcher(LabelIndex index)
        : this(index, index.Printed)
    {
    }

    /// <summary>Whether there have been more wordings than any report has.</summary>
    internal bool IsExhausted => _known.Dictionary.Count >= ComparedWordings;

    /// <summary>The folded wordings of the form that begin with two characters, the longest first.</summary>
    internal string[] BeginningWith(char first, char second) => index.BeginningWith(first, second);

    /// <summary>Whether a wording of the form may begin with a text.</summary>
    internal bool MayBegin(string text)
    {
        string folded = LabelFolding.Fold(text).Whole;
        return folded.Length < 2 || Array.Exists(BeginningWith(folded[0], folded[1]), wording => wording.Length > folded.Length && wording.StartsWith(folded, StringComparison.Ordinal));
    }

    /// <summary>The labels that a wording may be, none where it is none.</summary>
    /// <param name="wording">The wording as found.</param>
    internal LabelMatches Match(ReadOnlySpan<char> wording)
    {
        // White space aside, a wording much longer than every label is prose, or a label with a long explanation in brackets.
        int longest = (index.MaximumLength * 3) + 16;
        if (wording.Length > longest || IsTooLong(wording))
        {
            return Longer(wording);
        }

        // As the form prints it, as most labels are.
        if (_printed.TryGetValue(wording, out LabelMatches? own))
        {
            return own;
        }

        Span<char> buffer = longest < StackedLetters ? stackalloc char[wording.Length + 1] : new char[wording.Length + 1];
        FoldedWording folded = FoldedWording.Of(Residue.Remove(wording), buffer);
        if (folded.Whole.Length == 0 || folded.Whole.Length > index.MaximumLength + LongestRest)
        {
            return Longer(wording);
        }

        if (_known.TryGetValue(folded.Whole, out LabelMatches? known))
        {
            return known;
        }

        string whole = folded.Whole.ToString();
        if (IsExhausted)
        {
            return Exact(whole) ?? LabelMatches.None;
        }

        // A sentence is no label, however much it resembles one.
        LabelMatches matches = Exact(whole) ?? (wording.TrimEnd().EndsWith("。") ? LabelMatches.None : Near(whole, folded.NumberLength));
        matches = matches.Count == 0 ? InTwoLanguages(wording) : matches;
        _known.Dictionary[whole] = matches;
        return matches;
    }

    /// <summary>What a wording longer than every label may be.</summary>
    private LabelMatches Longer(ReadOnlySpan<char> wording) => wording.Length > LongestExplained ? LabelMatches.None : Explained(wording) is { Count: > 0 } explained ? explained : InTwoLanguages(wording);

    /// <summary>What one part of a wording is to the letter, which says the same in another language before or behind it.</summary>
    private LabelMatches InTwoLanguages(ReadOnlySpan<char> wording)
    {
        if (TwoLanguages.Parts(wording) is not var (first, second))
        {
            return LabelMatches.None;
        }

        LabelMatches[] exact = [.. ((string[])[first, second]).Select(part => Match(part)).Where(static matches => matches.IsExact)];
        return exact is [var only] ? new LabelMatches([.. only.Where(static match => match.Cost == 0).Select(static match => match with { Cost = Costs.Brackets })]) : LabelMatches.None;
    }

    /// <summary>Whether a wording is surely too long without its white space, to be seen before anything is made of it: residue and what else folding takes away is not much.</summary>
    private bool IsTooLong(ReadOnlySpan<char> wording)
    {
        int left = index.MaximumLength + LongestRest + MostFolded;
        if (wording.Length <= left)
        {
            return false;
        }

        foreach (char character in wording)
        {
            left -= LineReader.IsSpace(character) ? 0 : 1;
        }

        return left < 0 && Residue.Remove(wording).Length == wording.Length;
    }

    /// <summary>What has the wording before the first bracket, to the letter, where the rest is one explanation.</summary>
    private LabelMatches Explained(ReadOnlySpan<char> wording)
    {
        if (wording.TrimEnd() is not [.., ')' or '）'])
        {
            return LabelMatches.None;
        }

        FoldedLabel folded = LabelFolding.Fold(wording.ToString());
        int open = folded.Core.IndexOf('(', StringComparison.Ordinal);
        return open < 2 ? LabelMatches.None : All(index.ByWording(folded.Number + folded.Core[..open]), Costs.Brackets);
    }

    private LabelMatches? Exact(string whole)
    {
        IReadOnlyList<LabelTarget> targets = index.ByWording(whole);
        if (targets.Count == 0 && LabelFolding.WithoutYears(whole) is { } general)
        {
            targets = index.ByWording(general);
            if (targets.Count == 0)
            {
                targets = [.. index.ByWording(LabelFolding.WithThisYear(general)).Where(static target => target.Column is not null)];
            }

            if (targets.Count == 0)
            {
                targets = YearSpans.Wordings(whole).Select(index.ByWording).FirstOrDefault(static found => found.Count > 0, targets);
            }
        }

        if (targets.Count == 0)
        {
            return null;
        }

        // A wording that is one label to the letter may still be another that lost its number, such as 其他 beside 3.其他.
        List<LabelMatch> matches = [.. targets.Select(static target => new LabelMatch(target, 0))];
        foreach ((string number, LabelTarget target) in index.ByCore(whole))
        {
            if (number.Length > 0)
            {
                matches.Add(new LabelMatch(target, Costs.LostNumber));
            }
        }

        return new LabelMatches([.. matches]);
    }

    private static LabelMatches All(IReadOnlyList<LabelTarget> targets, int cost) =>
        targets.Count == 0 ? LabelMatches.None : new LabelMatches([.. targets.Select(target => new LabelMatch(target, cost))]);

    private LabelMatches Near(string whole, int numberLength)
    {
        FoldedLabel folded = numberLength == 0 ? new FoldedLabel("", whole) : new FoldedLabel(whole[..numberLength], whole[numberLength..]);
        List<LabelMatch> matches = [];
        foreach ((_, LabelTarget target) in index.ByCore(folded.Core))
        {
            matches.Add(new LabelMatch(target, numberLength == 0 ? Costs.LostNumber : Costs.OtherNumber));
        }

        string? bare = LabelFolding.WithoutBrackets(whole);
        AddBracketed(index.WithoutBrackets(bare ?? whole), matches);
        if (bare is not null)
        {
            AddBracketed(index.ByWording(bare), matches);
        }

        // What is much longer than all labels is like none, nor a part of one.
        if (matches.Count == 0 && folded.Core.Length <= index.MaximumLength + MostErrors)
        {
            AddSimilar(folded, matches);
            if (matches.Count == 0 && bare is not null && bare.Length > numberLength)
            {
                AddSimilar(new FoldedLabel(folded.Number, bare[numberLength..]), matches);
            }
        }

        return matches.Count == 0 ? LabelMatches.None
            : matches.Count == 1 ? new LabelMatches([matches[0]])
            : new LabelMatches([.. matches.GroupBy(static match => match.Target).Select(static group => group.MinBy(static match => match.Cost))]);
    }

    private static void AddBracketed(IReadOnlyList<LabelTarget> targets, List<LabelMatch> matches)
    {
        foreach (LabelTarget target in targets)
        {
            matches.Add(new LabelMatch(target, Costs.Brackets));
        }
    }

    private void AddSimilar(FoldedLabel folded, List<LabelMatch> matches)
    {
        // Of a label of two letters one that is wrong leaves no pair to find it by, but its number is there.
        List<FoldedLabel> similar = index.Similar.Of(folded.Core);
        if (similar.Count == 0 && folded.Core.Length != ShortLabel)
        {
            return;
        }

        List<FoldedLabel> fragments = [];
        foreach (FoldedLabel label in folded.Core.Length == ShortLabel ? similar.Union(index.ShortWith(folded.Number, ShortLabel)) : similar)
        {
            bool hasItsNumber = folded.Number.Length > 0 && string.Equals(folded.Number, label.Number, StringComparison.Ordinal);
            int limit = Math.Max(Limit(label.Core.Length), hasItsNumber && label.Core.Length > 1 ? 1 : 0);
            int distance = EditDistance.Bounded(folded.Core, label.Core, limit);
            int number = string.Equals(folded.Number, label.Number, StringComparison.Ordinal) ? 0 : folded.Number.Length == 0 ? Costs.LostNumber : Costs.OtherNumber;
            if (distance <= limit)
            {
                if (Opposites.Are(folded.Core, label.Core))
                {
                    continue;
                }

                int cost = Costs.Misspelt + (Costs.MisspeltWholly * distance / label.Core.Length) + number;
                matches.AddRange(Targets(label, folded).Select(target => new LabelMatch(target, cost)));
            }
            else if ((IsFragment(folded.Core, label.Core) && number < Costs.OtherNumber) || (hasItsNumber && (IsShortened(folded.Core, label.Core) || IsReworded(folded.Core, label.Core))))
            {
                fragments.Add(label);
            }
        }

        // What is left of a label says which one it was only where it may be left of no other.
        if (matches.Count == 0 && fragments.Count == 1)
        {
            int cost = folded.Number.Length > 0 && folded.Number == fragments[0].Number ? Costs.Shortened : Costs.Fragment;
            matches.AddRange(Targets(fragments[0], folded).Select(target => new LabelMatch(target, cost)));
        }
    }

    /// <summary>What has a label, without rows and columns that a figure in the label tells from the wording.</summary>
    private IEnumerable<LabelTarget> Targets(FoldedLabel label, FoldedLabel found) =>
        index.ByWording(label.Whole).Where(target => target.Item.Kind is LayoutItemKind.Section or LayoutItemKind.Caption || Digits(label.Core) == Digits(found.Core));

    private static string Digits(string core) => string.Concat(core.Where(static character => char.IsAsciiDigit(character) || character == LabelFolding.AnyYear));

    private static int Limit(int length) => length <= 3 ? 0 : length <= 7 ? 1 : length <= 12 ? 2 : Math.Min(MostErrors, length / 5);

    /// <summary>Whether words were left out of a label but not its beginning, such as 本年新收申请数量 of 本年新收政府信息公开申请数量: for who wrote it, its number says the rest.</summary>
    private static bool IsShortened(string part, string label)
    {
        int kept = 0;
        int end = 0;
        for (; end < label.Length && kept < part.Length; end++)
        {
            kept += part[kept] == label[end] ? 1 : 0;
        }

        return kept == part.Length && part.Length >= 4 && label.StartsWith(part.AsSpan(0, 2), StringComparison.Ordinal) && !Opposites.Are(part, label.AsSpan(0, end));
    }

    /// <summary>Whether words were added behind a label, or its own put in another order, such as 结转下年度继续办理申请数量 of 结转下年度继续办理: its number says that it is the same.</summary>
    private bool IsReworded(string found, string label) => label.Length >= ShortestReworded
        && ((found.StartsWith(label, StringComparison.Ordinal) && IsAddition(found[label.Length..])) || (found.Length == label.Length && found.Order().SequenceEqual(label.Order()) && !Opposites.Are(found, label)));

    /// <summary>Whether what stands behind a label is how another label of the form ends, and no label itself, such as that of a column: other words may say another year, or a change.</summary>
    private bool IsAddition(string words) => words.Length is > 1 and <= LongestAddition && index.ByWording(words).Count == 0
        && index.Printed.Keys.Any(label => label.Length > words.Length && label.EndsWith(words, StringComparison.Ordinal));

    private static bool IsFragment(string part, string label) =>
        part.Length >= 4 && part.Length * 2 >= label.Length
        && (label.StartsWith(part, StringComparison.Ordinal) || (label.EndsWith(part, StringComparison.Ordinal) && !Opposites.AreWithout(label.AsSpan(0, label.Length - part.Length))));
}
