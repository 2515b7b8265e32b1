using System.Text.RegularExpressions;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Head;

/// <summary>What a title prints on one side of its year: words, and slots for what differs.</summary>
/// <param name="period">What a report is for: a slot of that name holds a small number.</param>
internal sealed class TitleSide(string period)
{
    /// <summary>The slot for the year, and what a report is for that is for a whole one.</summary>
    internal const string YearSlot = "year";

    /// <summary>Words of this many characters may differ in one.</summary>
    internal const int CharactersPerMistake = 6;

    private readonly List<(bool IsSlot, string Text)> _parts = [];

    /// <summary>The slot that it is made of and nothing else; null where it is not, or holds a number.</summary>
    internal string? Slot => _parts is [(true, var slot)] && slot != period ? slot : null;

    /// <summary>The words that it is made of and nothing else, or null.</summary>
    internal string? Printed => _parts is [(false, var printed)] ? printed : null;

    /// <summary>Adds a slot.</summary>
    internal void AddSlot(string name) => _parts.Add((true, name));

    /// <summary>Adds words.</summary>
    internal void AddWords(string words)
    {
        string folded = LabelFolding.FoldText(words);
        if (folded.Length > 0)
        {
            _parts.Add((false, folded));
        }
    }

    /// <summary>Matches a piece of a line: at most one slot that is no number, with what is printed before and behind it.</summary>
    /// <param name="line">The piece.</param>
    /// <param name="values">Takes what stands in the slots.</param>
    internal bool Match(in FoldedLine line, Dictionary<string, string> values)
    {
        if (period != YearSlot && _parts.Exists(part => part.IsSlot && part.Text == period))
        {
            return MatchNumbered(line, values);
        }

        int slot = _parts.FindIndex(static part => part.IsSlot);
        if (slot < 0)
        {
            return MatchWords(line.Text);
        }

        string head = string.Concat(_parts.Take(slot).Select(static part => part.Text));
        string tail = string.Concat(_parts.Skip(slot + 1).Select(static part => part.Text));
        int length = line.Text.Length - head.Length - tail.Length;
        if (_parts.FindLastIndex(static part => part.IsSlot) != slot || length < 0
            || !line.Text.StartsWith(head, StringComparison.Ordinal) || !line.Text.EndsWith(tail, StringComparison.Ordinal))
        {
            return false;
        }

        if (length > 0)
        {
            string text = line.Said(head.Length, length);

            // Such as the link to the report of another year: 上一篇：某局2021年….
            if (text.AsSpan().ContainsAny(':', '：'))
            {
                return false;
            }

            values[_parts[slot].Text] = text;
        }

        return true;
    }

    private bool MatchWords(string folded)
    {
        string printed = string.Concat(_parts.Select(static part => part.Text));
        int limit = printed.Length / CharactersPerMistake;

        folded = ChineseTitles.InFull(folded);
        (int said, int asked) = YearWords(folded, printed);
        return EditDistance.Bounded(folded.AsSpan(said), printed.AsSpan(asked), limit) <= limit;
    }

    /// <summary>How much of what stands behind a year is the word for it: 年, or 年度, which says no more.</summary>
    internal static int YearWord(ReadOnlySpan<char> text) => text is ['年', '度', ..] ? 2 : text is ['年', ..] ? 1 : 0;

    /// <summary>The same of two texts that are compared: where only one has such a word, it counts as any other.</summary>
    internal static (int Said, int Asked) YearWords(ReadOnlySpan<char> said, ReadOnlySpan<char> asked) =>
        (YearWord(said), YearWord(asked)) is ( > 0, > 0) both ? both : default;

    /// <summary>Matches where a quarter or month is stated: what is printed must be there to the letter.</summary>
    private bool MatchNumbered(in FoldedLine line, Dictionary<string, string> values)
    {
        string[] slots = [.. _parts.Where(static part => part.IsSlot).Select(static part => part.Text)];
        string pattern = string.Concat(_parts
            .Select(part => !part.IsSlot ? Regex.Escape(part.Text) : part.Text == period ? $"([0-9]{{1,2}}|[{ChineseNumeral.Counting}]{{1,2}})" : "(.+?)"));
        Match match = Regex.Match(line.Text, $"^{pattern}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);
        for (int i = 0; i < slots.Length && match.Success; i++)
        {
            Group found = match.Groups[i + 1];
            values[slots[i]] = line.Said(found.Index, found.Length);
        }

        return match.Success;
    }
}
