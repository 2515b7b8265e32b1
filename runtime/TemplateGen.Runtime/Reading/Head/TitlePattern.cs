using System.Buffers;
using System.Text.RegularExpressions;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Head;

/// <summary>The title of a form with its slots, as a pattern for the lines of a document.</summary>
/// <remarks>White space does not count on either side. What is printed between the slots may differ a little, the year must be a year.</remarks>
internal sealed class TitlePattern
{
    private const string YearSlot = "year";
    private const int LongestTitle = 200;

    // What pages print before their title in a list of particulars, without white space.
    private static readonly string[] _titleFields = ["标题", "名称", "信息名称", "文件名称", "题名", "Title"];

    // With one of these it is a sentence, a link or a quotation, and no name.
    private static readonly SearchValues<char> NoName = SearchValues.Create("，,。：:；;、《》\"?!？！0123456789<>|");

    private readonly List<(bool IsSlot, string Text)> _before = [];
    private readonly List<(bool IsSlot, string Text)> _after = [];
    private readonly bool _hasYear;
    private readonly string _period;

    /// <summary>Takes a title apart.</summary>
    /// <param name="title">The title.</param>
    /// <param name="period">What a report is for: a slot of that name holds a small number.</param>
    internal TitlePattern(string title, string period)
    {
        _period = period;
        int start = 0;
        while (start < title.Length)
        {
            int open = title.IndexOf('{', start);
            int close = open < 0 ? -1 : title.IndexOf('}', open);
            if (close < 0)
            {
                Add(false, title[start..]);
                return;
            }

            Add(false, title[start..open]);
            string slot = title[(open + 1)..close];
            if (slot == YearSlot && !_hasYear)
            {
                _hasYear = true;
            }
            else
            {
                Add(true, slot);
            }

            start = close + 1;
        }
    }

    /// <summary>What a line says in the slots, or null where it is no such title.</summary>
    /// <param name="line">The line.</param>
    internal TitleValues? Match(string line) => line.AsSpan().IndexOfAny(':', '：') is >= 0 and var colon && IsTitleField(line[..colon]) ? Match(line[(colon + 1)..]) : MatchWhole(line);

    /// <summary>Whether some year stands in a text right before what the title prints behind its year: a sentence that names the report.</summary>
    /// <param name="text">The text.</param>
    /// <param name="years">Takes the years.</param>
    internal void YearsIn(string text, List<int> years)
    {
        if (!_hasYear || _after is not [(false, var printed)])
        {
            return;
        }

        string folded = LabelFolding.FoldText(text);
        for (int place = folded.IndexOf(printed, StringComparison.Ordinal); place >= 0; place = folded.IndexOf(printed, place + 1, StringComparison.Ordinal))
        {
            if (place >= 4 && Year(folded.AsSpan(place - 4, 4)) is { } year)
            {
                years.Add(year);
            }
        }
    }

    private static bool IsTitleField(string text) => Array.IndexOf(_titleFields, string.Concat(text.Where(static character => !char.IsWhiteSpace(character)))) >= 0;

    private TitleValues? MatchWhole(string line)
    {
        if (line.Length > LongestTitle)
        {
            return null;
        }

        if (_hasYear && !HasYear(line))
        {
            return null;
        }

        (string folded, int[] kept) = Folded(line);
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        if (!_hasYear)
        {
            return Side(_before, folded, line, kept, 0, values) ? new TitleValues(null, values) : null;
        }

        for (int i = 0; i + 4 <= folded.Length; i++)
        {
            if (Year(folded.AsSpan(i, 4)) is not { } year)
            {
                continue;
            }

            values.Clear();
            if (i == 0 && YearFirst(folded[4..], line, kept, values))
            {
                return new TitleValues(year, values);
            }

            values.Clear();
            if (Side(_before, folded[..i], line, kept, 0, values) && Side(_after, folded[(i + 4)..], line, kept, i + 4, values))
            {
                return new TitleValues(year, values);
            }
        }

        return null;
    }

    /// <summary>What a line says in the slots that has the words of the title, but no year: 某局政府信息公开工作年度报告. For documents without any better title.</summary>
    /// <param name="line">The line.</param>
    internal TitleValues? MatchWithoutYear(string line)
    {
        if (line.Length > LongestTitle || _before is not [(true, var slot)] || _after is not [(false, var printed)] || slot == _period)
        {
            return null;
        }

        (string folded, int[] kept) = Folded(line);

        // The word for a year goes with it.
        string tail = printed.TrimStart('年', '度');
        int length = folded.Length - tail.Length;
        if (tail.Length == 0 || length <= 0 || !folded.EndsWith(tail, StringComparison.Ordinal) || folded.AsSpan(0, length).ContainsAny(NoName))
        {
            return null;
        }

        return new TitleValues(null, new Dictionary<string, string>(StringComparer.Ordinal) { [slot] = line[kept[0]..(kept[length - 1] + 1)] });
    }

    /// <summary>Matches what stands behind a year that was drawn before the slot: 2022年某局… in place of 某局2022年…, as nearly every title can be worded.</summary>
    private bool YearFirst(string folded, string line, int[] kept, Dictionary<string, string> values)
    {
        if (_before is not [(true, var slot)] || _after is not [(false, var printed)] || slot == _period)
        {
            return false;
        }

        int common = folded.AsSpan().CommonPrefixLength(printed);
        for (int length = common; length > 0; length--)
        {
            // 年度 says no more than 年.
            int start = length < folded.Length && folded[length - 1] == '年' && folded[length] == '度' ? length + 1 : length;
            string tail = printed[length..];
            if (tail.Length > 0 && folded.Length > start + tail.Length && folded.EndsWith(tail, StringComparison.Ordinal))
            {
                values[slot] = line[kept[4 + start]..(kept[4 + folded.Length - tail.Length - 1] + 1)];
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a year stands in a line; white space may stand in it.</summary>
    private static bool HasYear(ReadOnlySpan<char> line)
    {
        Span<char> folded = stackalloc char[LongestTitle];
        ReadOnlySpan<char> text = folded[..LabelFolding.Fold(line, folded)];
        for (int i = 0; i + 4 <= text.Length; i++)
        {
            if (Year(text.Slice(i, 4)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line without what carries no meaning, and where each of its characters stands.</summary>
    private static (string Folded, int[] Kept) Folded(string line)
    {
        int[] kept = [.. Enumerable.Range(0, line.Length).Where(i => LabelFolding.Fold(line[i]) != '\0')];
        return (string.Concat(kept.Select(i => LabelFolding.Fold(line[i]))), kept);
    }

    private void Add(bool isSlot, string text)
    {
        string part = isSlot ? text : LabelFolding.FoldText(text);
        if (part.Length > 0)
        {
            (_hasYear ? _after : _before).Add((isSlot, part));
        }
    }

    /// <summary>Matches one side of the year: at most one slot, with what is printed before and behind it.</summary>
    private bool Side(List<(bool IsSlot, string Text)> parts, string folded, string line, int[] kept, int offset, Dictionary<string, string> values)
    {
        if (_period != YearSlot && parts.Find(part => part.IsSlot && part.Text == _period) is { IsSlot: true })
        {
            return NumberedSide(parts, folded, line, kept, offset, values);
        }

        int slot = parts.FindIndex(static part => part.IsSlot);
        if (slot < 0)
        {
            string printed = string.Concat(parts.Select(static part => part.Text));
            int limit = printed.Length / 6;

            // 年度 says no more than 年.
            bool isLonger = folded.StartsWith("年度", StringComparison.Ordinal) && printed.StartsWith('年') && !printed.StartsWith("年度", StringComparison.Ordinal);
            return EditDistance.Bounded(isLonger ? "年" + folded[2..] : folded, printed, limit) <= limit;
        }

        string head = string.Concat(parts.Take(slot).Select(static part => part.Text));
        string tail = string.Concat(parts.Skip(slot + 1).Select(static part => part.Text));
        if (parts.FindLastIndex(static part => part.IsSlot) != slot || folded.Length < head.Length + tail.Length
            || !folded.StartsWith(head, StringComparison.Ordinal) || !folded.EndsWith(tail, StringComparison.Ordinal))
        {
            return false;
        }

        if (folded.Length > head.Length + tail.Length)
        {
            int first = kept[offset + head.Length];
            int last = kept[offset + folded.Length - tail.Length - 1];
            string text = line[first..(last + 1)];

            // Such as the link to the report of another year: 上一篇：某局2021年….
            if (text.AsSpan().ContainsAny(':', '：'))
            {
                return false;
            }

            values[parts[slot].Text] = text;
        }

        return true;
    }

    /// <summary>Matches a side that states a quarter or month: what is printed must be there to the letter.</summary>
    private bool NumberedSide(List<(bool IsSlot, string Text)> parts, string folded, string line, int[] kept, int offset, Dictionary<string, string> values)
    {
        (bool IsSlot, string Text)[] slots = [.. parts.Where(static part => part.IsSlot)];
        string pattern = string.Concat(parts.Select(part => !part.IsSlot ? Regex.Escape(part.Text) : part.Text == _period ? "([0-9]{1,2}|[一二三四五六七八九十]{1,2})" : "(.+?)"));
        Match match = Regex.Match(folded, $"^{pattern}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);
        for (int i = 0; i < slots.Length && match.Success; i++)
        {
            Group found = match.Groups[i + 1];
            values[slots[i].Text] = line[kept[offset + found.Index]..(kept[offset + found.Index + found.Length - 1] + 1)];
        }

        return match.Success;
    }

    private static int? Year(ReadOnlySpan<char> text)
    {
        int year = 0;
        foreach (char character in text)
        {
            int digit = character is >= '0' and <= '9' ? character - '0' : character is '〇' or '○' ? 0 : "零一二三四五六七八九".IndexOf(character, StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            year = (year * 10) + digit;
        }

        return year is >= 1900 and < 2200 ? year : null;
    }
}
