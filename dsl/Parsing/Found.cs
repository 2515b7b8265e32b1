using System.Globalization;

namespace TemplateGen.Dsl.Parsing;

/// <summary>What was found, in words: short, on one line, and visible.</summary>
internal static class Found
{
    private const int Longest = 40;

    internal static string Describe(string text, Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the file",
        TokenKind.Text => "the text " + Short(text, token.Start, token.End),
        _ => "'" + Short(text, token.Start, token.End) + "'",
    };

    /// <summary>Whether a token is a sign.</summary>
    internal static bool Is(string text, Token token, string sign) =>
        token.Kind == TokenKind.Sign && Signs.At(text, token.Start, out _, out _) == sign;

    internal static string Short(string text, int start, int end)
    {
        if (end - start <= Longest)
        {
            return Visible(text.Substring(start, end - start));
        }
        var cut = char.IsHighSurrogate(text[start + Longest - 2]) ? Longest - 2 : Longest - 1;
        return Visible(text.Substring(start, cut)) + "…";
    }

    /// <summary>The text with what cannot be seen replaced by its number.</summary>
    internal static string Visible(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.IsInvisible(text[i]) && !IsPair(text, i))
            {
                return string.Concat(text.Select((c, at) => Characters.IsInvisible(c) && !IsPair(text, at)
                    ? "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)
                    : c.ToString()));
            }
        }
        return text;
    }

    private static bool IsPair(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));
}
