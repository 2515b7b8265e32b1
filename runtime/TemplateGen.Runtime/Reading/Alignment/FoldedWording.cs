using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Alignment;

/// <summary>A label without what carries no meaning, in a buffer: most wordings of a document are looked at once and never again.</summary>
/// <param name="whole">Number and core together.</param>
/// <param name="numberLength">How much of it is the number.</param>
internal readonly ref struct FoldedWording(ReadOnlySpan<char> whole, int numberLength)
{
    /// <summary>Number and core together.</summary>
    internal ReadOnlySpan<char> Whole { get; } = whole;

    /// <summary>How much of it is the number at its beginning, in one spelling such as <c>(一)</c> or <c>1.</c>.</summary>
    internal int NumberLength { get; } = numberLength;

    /// <summary>Folds a label.</summary>
    /// <param name="label">The label as printed or found.</param>
    /// <param name="buffer">Takes it; at least one character longer.</param>
    internal static FoldedWording Of(ReadOnlySpan<char> label, Span<char> buffer)
    {
        label = FootnoteMarks.WithoutOne(label);
        Span<char> text = buffer[..LabelFolding.Fold(label, buffer)];
        while (text is [.., ':' or '。' or '、' or ';'])
        {
            text = text[..^1];
        }

        // A number in a circle has no mark behind it and needs none.
        if (IsCircled(label))
        {
            text[1..].CopyTo(buffer[2..]);
            buffer[1] = '.';
            text = buffer[..(text.Length + 1)];
        }

        (int start, int digits, bool isOpen, int end) = Number(text);
        if (end == 0)
        {
            return new FoldedWording(text, 0);
        }

        // In one spelling, which is never longer than what stands there.
        int length = digits + (isOpen ? 2 : 1);
        Span<char> number = text[(end - length)..end];
        text.Slice(start, digits).CopyTo(number[(isOpen ? 1 : 0)..]);
        number[^1] = isOpen ? ')' : '.';
        if (isOpen)
        {
            number[0] = '(';
        }

        return new FoldedWording(text[(end - length)..], length);
    }

    private static bool IsCircled(ReadOnlySpan<char> label) =>
        label.TrimStart() is [(>= '①' and <= '⑨') or (>= '⒈' and <= '⒐'), var next, ..] && char.IsLetter(next);

    /// <summary>Finds a number such as 三、 or （一） or 1. at the beginning.</summary>
    /// <returns>Where its digits begin, how many they are, whether a bracket opens before them, and where it ends; 0 where there is none.</returns>
    private static (int Start, int Digits, bool IsOpen, int End) Number(ReadOnlySpan<char> text)
    {
        bool isOpen = text is ['(', ..];
        int start = isOpen ? 1 : 0;
        int end = start;
        while (end < text.Length && end - start < 3 && ChineseNumeral.IsCounting(text[end]))
        {
            end++;
        }

        int digits = end - start;
        if (digits == 0)
        {
            return default;
        }

        bool isClosed = end < text.Length && text[end] == ')';
        if (isClosed)
        {
            end++;
        }

        int marks = end;
        while (end < text.Length && text[end] is '、' or '.' or ',')
        {
            end++;
        }

        bool isNumber = isOpen ? isClosed : isClosed || end > marks;
        bool isDecimal = end < text.Length && char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(text[start]);
        return isNumber && !isDecimal && end < text.Length ? (start, digits, isOpen, end) : default;
    }
}
