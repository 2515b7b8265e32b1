using System.Buffers;
using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>
/// Finds where the texts of the tree stand in the source. The parser says where tags stand and not where texts do; so the source is
/// followed from the last tag that was passed, over tags and comments, to the text that is looked for.
/// </summary>
/// <param name="source">The source.</param>
internal sealed class SourceCursor(string source)
{
    // Texts that were passed by and not met again would otherwise cost the rest of the source each.
    private const int MostRuns = 64;
    private const int LongestReference = 32;

    private static readonly SearchValues<char> _tagMarks = SearchValues.Create(">\"'");
    private static readonly string[] _rawElements = ["script", "style", "iframe", "noframes", "noembed", "xmp"];

    private int _at;
    private int _text;
    private long _budget = 4L * source.Length;

    /// <summary>Where the text that was found last begins, or the last tag that was passed.</summary>
    internal int Index { get; private set; }

    /// <summary>Goes behind the start tag of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="mayGoBack">Whether it may stand before what was passed; otherwise it is taken for the copy of an element that was left open.</param>
    internal void Enter(IElement element, bool mayGoBack)
    {
        int index = HtmlTree.IndexOf(element);
        if (index >= (mayGoBack ? 0 : Index) && index < source.Length)
        {
            Index = index;

            // A tag is markup like any other and passed with the next text, but for those behind which text counts that is looked for nowhere else.
            bool isPassed = ElementSorts.Of(element) is ElementSort.Unseen or ElementSort.Preformatted or ElementSort.Control || !IsMarkup(index);
            _at = isPassed ? TagEnd(index) : index;
            if (element.LocalName is "pre" or "textarea" && _at < source.Length)
            {
                // The end of the line on which the tag stands is no part of such a text.
                _at += source.AsSpan(_at) is ['\r', '\n', ..] ? 2 : source[_at] is '\n' or '\r' ? 1 : 0;
            }
        }
    }

    /// <summary>Goes to a text of the tree.</summary>
    /// <param name="text">The text, which holds more than white space.</param>
    /// <param name="first">The index of its first character that is no white space.</param>
    internal void Find(string text, int first)
    {
        int at = _at;
        _text = 0;
        if (_budget < 0)
        {
            return;
        }

        for (int run = 0; run < MostRuns; run++)
        {
            at = SkipMarkup(at);
            int start = Follow(text, 0, first, at);
            if (start >= source.Length)
            {
                break;
            }

            if (source[start] == text[first] || source[start] == '&')
            {
                (Index, _text, _at) = (start, first, RunEnd(start));
                return;
            }

            at = RunEnd(Math.Max(start, at));
        }

        _budget -= at - _at;
    }

    /// <summary>Goes on to a later character of the text that was found last.</summary>
    internal void GoOn(string text, int next)
    {
        if (next > _text)
        {
            (Index, _text) = (Math.Min(Follow(text, _text, next, Index), source.Length), next);
        }
    }

    /// <summary>Follows a text and its source, in which references stand for characters and line ends may be two.</summary>
    private int Follow(string text, int from, int to, int at)
    {
        for (int i = from; i < to && at < source.Length; i++)
        {
            if (source[at] == '&' && ReferenceEnd(at) is var end && end > at)
            {
                i += char.IsHighSurrogate(text[i]) ? 1 : 0;
                at = end;
            }
            else
            {
                at += source[at] == '\r' && at + 1 < source.Length && source[at + 1] == '\n' ? 2 : 1;
            }
        }

        return at;
    }

    private int ReferenceEnd(int at)
    {
        int end = at + 1;
        int limit = Math.Min(source.Length, at + LongestReference);
        while (end < limit && (char.IsAsciiLetterOrDigit(source[end]) || (source[end] == '#' && end == at + 1)))
        {
            end++;
        }

        return end == at + 1 ? at : end < limit && source[end] == ';' ? end + 1 : end;
    }

    private int SkipMarkup(int at)
    {
        while (at < source.Length && IsMarkup(at))
        {
            at = MarkupEnd(at);
        }

        return at;
    }

    private bool IsMarkup(int at) =>
        source[at] == '<' && at + 1 < source.Length && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '/' or '!' or '?');

    private int RunEnd(int at)
    {
        while (at < source.Length)
        {
            int next = source.AsSpan(at).IndexOf('<');
            if (next < 0)
            {
                return source.Length;
            }

            at += next;
            if (IsMarkup(at))
            {
                return at;
            }

            at++;
        }

        return at;
    }

    private int MarkupEnd(int at)
    {
        if (source[at + 1] == '!')
        {
            if (!source.AsSpan(at).StartsWith("<!--"))
            {
                return Behind(at, ">");
            }

            // A comment may be empty: <!-->.
            return Behind(at + 2, "-->");
        }

        if (!char.IsAsciiLetter(source[at + 1]))
        {
            return Behind(at, ">");
        }

        int end = TagEnd(at);
        foreach (string raw in _rawElements)
        {
            int close = at + 1 + raw.Length;
            if (close < source.Length && !char.IsAsciiLetterOrDigit(source[close]) && source.AsSpan(at + 1, raw.Length).Equals(raw, StringComparison.OrdinalIgnoreCase))
            {
                int next = source.AsSpan(end).IndexOf("</" + raw, StringComparison.OrdinalIgnoreCase);
                return next < 0 ? source.Length : end + next;
            }
        }

        return end;
    }

    private int TagEnd(int at)
    {
        while (at < source.Length)
        {
            int next = source.AsSpan(at).IndexOfAny(_tagMarks);
            if (next < 0)
            {
                return source.Length;
            }

            at += next;
            if (source[at] == '>')
            {
                return at + 1;
            }

            // A quotation mark quotes only behind an equals sign.
            int close = IsValue(at) ? source.AsSpan(at + 1).IndexOf(source[at]) : -1;
            at += close < 0 ? 1 : close + 2;
        }

        return source.Length;
    }

    private bool IsValue(int quote)
    {
        int before = quote - 1;
        while (before > 0 && source[before] is ' ' or '\t' or '\n' or '\r')
        {
            before--;
        }

        return before > 0 && source[before] == '=';
    }

    private int Behind(int at, string mark)
    {
        int next = source.AsSpan(at).IndexOf(mark, StringComparison.Ordinal);
        return next < 0 ? source.Length : at + next + mark.Length;
    }
}
