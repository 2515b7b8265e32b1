namespace TemplateGen.Reading.Sources.Numbers;

/// <summary>Digits with marks between them, and what the marks alone say about how numbers are written.</summary>
/// <param name="Start">Where it begins in its text.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Style">What its marks say.</param>
/// <param name="HasApostrophes">Whether apostrophes part its thousands.</param>
internal readonly record struct NumberRun(int Start, int Length, NumberStyle Style, bool HasApostrophes)
{
    private const int Group = 3;

    /// <summary>Where it ends.</summary>
    internal int End => Start + Length;

    /// <summary>The next digits with marks between them, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    internal static NumberRun? Next(ReadOnlySpan<char> text, int from)
    {
        int digit = text[from..].IndexOfAnyInRange('0', '9');
        if (digit < 0)
        {
            return null;
        }

        int start = from + digit;
        int end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (IsMark(text[end]) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        ReadOnlySpan<char> run = text[start..end];
        NumberStyle style = start > 0 && char.IsLetterOrDigit(text[start - 1]) ? NumberStyle.Plain : StyleOf(run);
        bool isListed = (start > 0 && IsMark(text[start - 1])) || text[end..].StartsWith(",,", StringComparison.Ordinal);
        return new NumberRun(start, run.Length, isListed && style != NumberStyle.Plain ? NumberStyle.Listed : style, run.ContainsAny('\'', '’'));
    }

    private static bool IsMark(char character) => character is ',' or '.' or '\'' or '’';

    private static NumberStyle StyleOf(ReadOnlySpan<char> run)
    {
        int last = run.LastIndexOfAnyExceptInRange('0', '9');
        if (last < 0)
        {
            return NumberStyle.Plain;
        }

        char mark = run[last];
        int first = run.IndexOfAnyExceptInRange('0', '9');
        if (AreGroups(run, mark))
        {
            return mark is not (',' or '.') ? NumberStyle.Apostrophes
                : run[0] == '0' ? (mark == ',' ? NumberStyle.DecimalComma : NumberStyle.DecimalPoint)
                : first < last ? (mark == ',' ? NumberStyle.DecimalPoint : NumberStyle.DecimalComma)
                : NumberStyle.Ambiguous;
        }

        ReadOnlySpan<char> whole = run[..last];
        bool isDecimal = mark is ',' or '.' && (first == last || (run[first] != mark && AreGroups(whole, run[first])));
        return !isDecimal ? NumberStyle.Listed : mark == ',' ? NumberStyle.DecimalComma : NumberStyle.DecimalPoint;
    }

    /// <summary>Whether marks of one kind part groups of three digits.</summary>
    private static bool AreGroups(ReadOnlySpan<char> digits, char mark)
    {
        int first = digits.IndexOfAnyExceptInRange('0', '9');
        if (first is < 1 or > Group)
        {
            return false;
        }

        for (int place = first; place < digits.Length; place += Group + 1)
        {
            if (digits[place] != mark || place + Group >= digits.Length || digits.Slice(place + 1, Group).IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
