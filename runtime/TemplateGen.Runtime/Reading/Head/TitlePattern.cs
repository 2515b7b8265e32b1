using System.Buffers;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Head;

/// <summary>The title of a form with its slots, as a pattern for the lines of a document.</summary>
/// <remarks>White space does not count on either side. What is printed between the slots may differ a little, the year must be a year.</remarks>
internal sealed class TitlePattern
{
    /// <summary>With one of these a text is a sentence, a link or a quotation, and no name.</summary>
    internal const string NoName = "，,。：:；;、《》\"?!？！0123456789<>|";

    private const int LongestTitle = 200;

    // What pages print before their title in a list of particulars, without white space.
    private static readonly string[] _titleFields = ["标题", "名称", "信息名称", "文件名称", "题名", "Title"];

    private static readonly SearchValues<char> _noName = SearchValues.Create(NoName);

    private readonly TitleSide _before;
    private readonly TitleSide _after;
    private readonly bool _hasYear;

    /// <summary>Takes a title apart.</summary>
    /// <param name="title">The title.</param>
    /// <param name="period">What a report is for: a slot of that name holds a small number.</param>
    internal TitlePattern(string title, string period)
    {
        (_before, _after) = (new TitleSide(period), new TitleSide(period));
        int start = 0;
        while (start < title.Length)
        {
            int open = title.IndexOf('{', start);
            int close = open < 0 ? -1 : title.IndexOf('}', open);
            TitleSide side = _hasYear ? _after : _before;
            if (close < 0)
            {
                side.AddWords(title[start..]);
                return;
            }

            side.AddWords(title[start..open]);
            string slot = title[(open + 1)..close];
            if (slot == TitleSide.YearSlot && !_hasYear)
            {
                _hasYear = true;
            }
            else
            {
                side.AddSlot(slot);
            }

            start = close + 1;
        }
    }

    /// <summary>What a line says in the slots, or null where it is no such title.</summary>
    /// <param name="line">The line.</param>
    internal TitleValues? Match(string line)
    {
        if (line.Length > LongestTitle)
        {
            return null;
        }

        int colon = line.AsSpan().IndexOfAny(':', '：');
        return MatchWhole(colon >= 0 && IsTitleField(line[..colon]) ? line[(colon + 1)..] : line);
    }

    /// <summary>What a line says in the slots that words the title otherwise: with the year among or behind its words, or as the title of an announcement. For documents without any better title.</summary>
    /// <param name="line">The line.</param>
    internal TitleValues? MatchReworded(string line)
    {
        if (!_hasYear || line.Length > LongestTitle || _before.Slot is not { } slot || _after.Printed is not { } printed || !YearDigits.AreIn(line, LongestTitle))
        {
            return null;
        }

        return AnnouncedTitle.In(line) is { } title ? MatchWhole(title) : MovedYear.Match(FoldedLine.Of(line), slot, printed, _noName);
    }

    /// <summary>The years that stand in a text right before what the title prints behind its year: a sentence that names the report.</summary>
    /// <param name="text">The text.</param>
    internal IEnumerable<int> YearsNamedIn(string text)
    {
        if (!_hasYear || _after.Printed is not { } printed)
        {
            yield break;
        }

        string folded = LabelFolding.FoldText(text);
        for (int place = folded.IndexOf(printed, StringComparison.Ordinal); place >= 0; place = folded.IndexOf(printed, place + 1, StringComparison.Ordinal))
        {
            if (place >= YearDigits.Count && YearDigits.Year(folded.AsSpan(place - YearDigits.Count, YearDigits.Count)) is { } year)
            {
                yield return year;
            }
        }
    }

    /// <summary>Whether a line has at least half of what the title prints behind its year, in one piece: it names the report, in its own words.</summary>
    /// <param name="line">The line.</param>
    internal bool SharesWords(string line) => _hasYear && _after.Printed is { } printed && TitleWords.Half(LabelFolding.FoldText(line), Words(printed)) >= 0;

    /// <summary>What a line says in the slots that names a report of one year in words of its own: 2025年某局政府信息公开年报. For lines of which other things say that they are titles.</summary>
    /// <param name="line">The line.</param>
    internal TitleValues? MatchOwnWords(string line)
    {
        if (line.Length > LongestTitle || _before.Slot is not { } slot || _after.Printed is not { } printed)
        {
            return null;
        }

        FoldedLine folded = FoldedLine.Of(line);
        if (YearDigits.In(folded.Text) is not [var (year, at)] || TitleWords.Alike(folded.Text, Words(printed)) is not (>= 0 and var end))
        {
            return null;
        }

        int behind = at + YearDigits.Count + TitleSide.YearWord(folded.Text.AsSpan(at + YearDigits.Count));
        (int start, int length) = at == 0 && behind < end ? (behind, end - behind) : (0, Math.Min(at, end));
        return folded.Text.AsSpan(start, length).ContainsAny(_noName)
            ? null
            : new TitleValues(year, length == 0 ? new Dictionary<string, string>(StringComparer.Ordinal) : new Dictionary<string, string>(StringComparer.Ordinal) { [slot] = folded.Said(start, length) });
    }

    /// <summary>What a line says in the slots that has the words of the title, but no year: 某局政府信息公开工作年度报告. For documents without any better title.</summary>
    /// <param name="line">The line.</param>
    internal TitleValues? MatchWithoutYear(string line)
    {
        if (line.Length > LongestTitle || _before.Slot is not { } slot || _after.Printed is not { } printed)
        {
            return null;
        }

        FoldedLine folded = FoldedLine.Of(line);

        string tail = Words(printed);
        int length = folded.Text.Length - tail.Length;
        return tail.Length == 0 || length <= 0 || !folded.Text.EndsWith(tail, StringComparison.Ordinal) || folded.Text.AsSpan(0, length).ContainsAny(_noName) || EraYears.In(line).Any()
            ? null
            : new TitleValues(null, new Dictionary<string, string>(StringComparer.Ordinal) { [slot] = folded.Said(0, length) });
    }

    /// <summary>What a title prints behind its year, without the word for it.</summary>
    private static string Words(string printed) => printed[TitleSide.YearWord(printed)..];

    private static bool IsTitleField(string text) =>
        _titleFields.Contains(string.Concat(text.Where(static character => !char.IsWhiteSpace(character))), StringComparer.OrdinalIgnoreCase);

    private TitleValues? MatchWhole(string line)
    {
        if (_hasYear && !YearDigits.AreIn(line, LongestTitle))
        {
            return null;
        }

        FoldedLine folded = FoldedLine.Of(line);
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        if (!_hasYear)
        {
            return _before.Match(folded, values) ? new TitleValues(null, values) : null;
        }

        for (int i = 0; i + YearDigits.Count <= folded.Text.Length; i++)
        {
            if (YearDigits.Year(folded.Text.AsSpan(i, YearDigits.Count)) is not { } year)
            {
                continue;
            }

            FoldedLine behind = folded.From(i + YearDigits.Count);
            values.Clear();
            if (i == 0 && MatchYearFirst(behind, values))
            {
                return new TitleValues(year, values);
            }

            values.Clear();
            if (_before.Match(folded.Before(i), values) && _after.Match(behind, values))
            {
                return new TitleValues(year, values);
            }
        }

        return null;
    }

    /// <summary>Matches what stands behind a year that was drawn before the slot: 2022年某局… in place of 某局2022年…, as nearly every title can be worded.</summary>
    private bool MatchYearFirst(in FoldedLine line, Dictionary<string, string> values)
    {
        if (_before.Slot is not { } slot || _after.Printed is not { } printed)
        {
            return false;
        }

        string folded = line.Text;
        (int said, int asked) = TitleSide.YearWords(folded, printed);
        for (int length = folded.AsSpan(said).CommonPrefixLength(printed.AsSpan(asked)); length >= 0 && asked + length > 0; length--)
        {
            int start = said + length;
            string tail = printed[(asked + length)..];
            if (tail.Length > 0 && folded.Length > start + tail.Length && folded.EndsWith(tail, StringComparison.Ordinal))
            {
                values[slot] = line.Said(start, folded.Length - start - tail.Length);
                return true;
            }
        }

        return false;
    }
}
