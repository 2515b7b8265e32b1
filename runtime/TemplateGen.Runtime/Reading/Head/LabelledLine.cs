using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Head;

/// <summary>Parts a line such as 审核人：李四　填报人：王五 into labels and what is stated behind each.</summary>
internal static class LabelledLine
{
    private const int LongestLine = 400;
    private const int LongestLabel = 60;
    private const int MostColons = 40;

    private static readonly List<(string, int, string)> _none = [];

    // A question ends with its own mark.
    private const string Ends = ":：?？";

    /// <summary>The labels that are wanted, each with what stands behind it up to the next label, wanted or not.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isWanted">Whether a folded wording is a label that is wanted.</param>
    internal static List<(string Label, int Start, string Value)> Parts(string text, Func<string, bool> isWanted)
    {
        if (text.Length > LongestLine || text.AsSpan().IndexOfAny(Ends) < 0)
        {
            return _none;
        }

        // Where labels begin, each with its colon; those that are not wanted end what is stated before them all the same.
        List<(int Start, int Colon, string? Label)> labels = [];
        int from = 0;
        for (int colon = text.AsSpan().IndexOfAny(Ends); colon >= 0 && labels.Count < MostColons; colon = Next(text, colon + 1))
        {
            if (Label(text, from, colon, isWanted) is var (start, label))
            {
                labels.Add((start, colon, label));
                from = colon + 1;
            }
        }

        List<(string, int, string)> parts = [];
        for (int i = 0; i < labels.Count; i++)
        {
            int begin = labels[i].Colon + 1;
            int end = i + 1 < labels.Count ? labels[i + 1].Start : text.Length;
            string value = text[begin..end].TrimStart(' ', ':', '：').Trim().TrimEnd(';', '；', ',', '，', '、', '|').TrimEnd();
            if (labels[i].Label is { } label && value.Length > 0)
            {
                int offset = text.AsSpan(begin, end - begin).IndexOf(value, StringComparison.Ordinal);
                parts.Add((label, begin + offset, value));
            }
        }

        return parts;
    }

    private static int Next(string text, int from)
    {
        int next = text.AsSpan(from).IndexOfAny(Ends);
        return next < 0 ? -1 : from + next;
    }

    /// <summary>Where the label before a colon begins: a wanted one, the longest that there is; else a word behind a wide gap or a mark; null where there is none.</summary>
    private static (int Start, string? Label)? Label(string text, int from, int colon, Func<string, bool> isWanted)
    {
        bool isQuestion = text[colon] is '?' or '？';
        int start = from;
        while (start < colon && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        for (int i = Math.Max(start, colon - LongestLabel); i < colon - 1; i++)
        {
            // Within words of letters no label begins; between Chinese characters it may.
            bool mayBegin = i == start || ((!char.IsAsciiLetterOrDigit(text[i]) || !char.IsAsciiLetterOrDigit(text[i - 1])) && MayBegin(text, from, start, i));
            string folded = mayBegin ? LabelFolding.Fold(text[i..(isQuestion ? colon + 1 : colon)]).Whole : "";
            if (folded.Length > 0 && isWanted(folded))
            {
                return (i, folded);
            }
        }

        if (isQuestion)
        {
            return null; // in an address, or in prose
        }

        bool isAddress = text.AsSpan(colon + 1).StartsWith("//");
        int word = colon;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not (';' or '；' or ',' or '，' or '、' or '|' or '（' or '('))
        {
            word--;
        }

        bool isWord = word < colon && text[word..colon].Any(char.IsLetter) && !isAddress;
        bool isApart = word == start || text[word] > 127 || !char.IsWhiteSpace(text[word - 1]) || (word > 1 && char.IsWhiteSpace(text[word - 2]));
        return isWord && isApart ? (word, null) : null;
    }

    /// <summary>Whether a label may begin there: behind a gap or a mark, or right behind a value without any gap in it; elsewhere it is the end of another label.</summary>
    private static bool MayBegin(string text, int from, int start, int place) =>
        char.IsWhiteSpace(text[place - 1]) || text[place - 1] is ';' or '；' or ',' or '，' or '、' or '|' or '。'
            || (from > 0 && !text.AsSpan(start, place - start).ContainsAny(' ', '\t', '\u3000'));
}
