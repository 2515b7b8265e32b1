using System.Text;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Numbers as they are printed: with signs or spaces between thousands, or with a decimal comma.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Plain">What to write instead.</param>
internal sealed record PrintedNumber(int Start, int End, string Plain)
{
    // Longer ones are no numbers, and looking for their ends would take long.
    private const int Longest = 40;

    /// <summary>The number of which a token is a part, or null where there is none, or one that the language has.</summary>
    internal static PrintedNumber? Around(string text, Token token)
    {
        if (token.Start >= text.Length || !(Characters.IsDigit(text[token.Start]) || IsSeparator(text, token.Start)))
        {
            return null;
        }
        var (start, end) = (token.Start, token.Start);
        while (start > 0 && token.Start - start < Longest && (Characters.IsDigit(text[start - 1]) || IsSeparator(text, start - 1)))
        {
            start--;
        }
        while (end < text.Length && end - token.Start < Longest && (Characters.IsDigit(text[end]) || IsSeparator(text, end)))
        {
            end++;
        }
        var isPartOfName = (start > 0 && Characters.IsNamePart(text[start - 1])) || (end < text.Length && Characters.IsNamePart(text[end]));
        return !isPartOfName && Plainly(text.Substring(start, end - start)) is { } plain ? new(start, end, plain) : null;
    }

    private static bool IsSeparator(string text, int at) => at > 0 && at + 1 < text.Length && Characters.IsDigit(text[at - 1]) && Characters.IsDigit(text[at + 1])
        && (text[at] is ',' or '.' || (text[at] is ' ' or '\u00A0' or '\u202F' or '\'' && IsGroup(text, at)));

    // A space stands between numbers as well, unless three digits follow it and no more.
    private static bool IsGroup(string text, int at) => at + 3 < text.Length && Characters.IsDigit(text[at + 2]) && Characters.IsDigit(text[at + 3])
        && (at + 4 >= text.Length || !Characters.IsDigit(text[at + 4]));

    private static string? Plainly(string printed)
    {
        var last = printed.LastIndexOfAny([',', '.', ' ', '\u00A0', '\u202F', '\'']);
        if (last < 0)
        {
            return null;
        }
        var separator = printed[last];
        var (isOnce, isAlone) = (printed.IndexOf(separator) == last, printed.Substring(0, last).All(Characters.IsDigit));
        if (separator == '.' && isAlone)
        {
            return null;
        }
        var spaced = printed.IndexOfAny([' ', '\u00A0', '\u202F']);
        if (spaced >= 0 && (spaced > 3 || printed[0] == '0'))
        {
            return null; // two numbers side by side
        }
        var isThousands = printed.Length - last == 4 && last <= 3 && printed[0] != '0';
        var isDecimal = isOnce && separator is ',' or '.' && !(isAlone && isThousands);
        var plain = new StringBuilder(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            if (Characters.IsDigit(printed[i]))
            {
                plain.Append(printed[i]);
            }
            else if (i == last && isDecimal)
            {
                plain.Append('.');
            }
        }
        return plain.ToString();
    }
}
