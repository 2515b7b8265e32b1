namespace TemplateGen.Dsl.Parsing;

/// <summary>Where tokens begin and end: the one place that knows, so that the grammar, the messages and the recovery agree.</summary>
internal static class Scanner
{
    internal static int SkipSpace(string text, int offset)
    {
        while (offset < text.Length && char.IsWhiteSpace(text[offset]))
        {
            offset++;
        }
        return offset;
    }

    internal static int LineEnd(string text, int offset)
    {
        while (offset < text.Length && !Characters.IsLineEnd(text[offset]))
        {
            offset++;
        }
        return offset;
    }

    /// <summary>The offset after the identifier at an offset; the same offset where there is none.</summary>
    internal static int NameEnd(string text, int offset)
    {
        if (offset >= text.Length || !Characters.IsNameStart(text[offset]))
        {
            return offset;
        }
        do
        {
            offset++;
        }
        while (offset < text.Length && Characters.IsNamePart(text[offset]));
        return offset;
    }

    /// <summary>The offset after the number at an offset. A point belongs to it only before a digit: <c>2021..</c> is a number and a sign.</summary>
    internal static int NumberEnd(string text, int offset)
    {
        var end = DigitsEnd(text, offset);
        return end > offset && end + 1 < text.Length && text[end] == '.' && IsDigit(text[end + 1]) ? DigitsEnd(text, end + 1) : end;
    }

    internal static Token TokenAt(string text, int offset)
    {
        if (offset >= text.Length)
        {
            return new(TokenKind.End, text.Length, text.Length);
        }
        var c = text[offset];
        var name = c == '@' ? offset + 1 : offset;
        var end = NameEnd(text, name);
        if (end > name)
        {
            return new(TokenKind.Word, offset, end);
        }
        if (IsDigit(c))
        {
            end = NumberEnd(text, offset);
            while (end < text.Length && Characters.IsNamePart(text[end]))
            {
                end++;
            }
            return new(TokenKind.Number, offset, end);
        }
        if (Quotes.Opens(c))
        {
            return new(TokenKind.Text, offset, Quotes.EndOf(text, offset, out _));
        }
        if (Signs.At(text, offset, out var length, out _) is not null || Signs.InsteadOf(text, offset, out length) is not null)
        {
            return new(TokenKind.Sign, offset, offset + length);
        }
        return new(TokenKind.Unknown, offset, offset + (offset + 1 < text.Length && char.IsSurrogatePair(c, text[offset + 1]) ? 2 : 1));
    }

    private static bool IsDigit(char c) => Characters.IsDigit(c) || Characters.IsFullWidthDigit(c);

    private static int DigitsEnd(string text, int offset)
    {
        while (offset < text.Length && IsDigit(text[offset]))
        {
            offset++;
        }
        return offset;
    }
}
