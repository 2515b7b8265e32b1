using System.Buffers;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>What texts look like that stand over columns.</summary>
internal static class HeadingText
{
    private const int LongestHeading = 24;
    private const string OfWhich = "其中";

    private static readonly SearchValues<char> _sentences = SearchValues.Create("，。；");
    private static readonly SearchValues<char> _punctuation = SearchValues.Create("，。；：,;:");

    /// <summary>Whether a text may be the heading of a column: short, and neither a sentence nor an explanation; of digits just a year.</summary>
    /// <param name="token">The text.</param>
    /// <param name="isRuled">Whether it stands in a cell of its own.</param>
    internal static bool MayBeHeading(Token token, bool isRuled) => token.Kind == TokenKind.Text && token.Text.Length <= LongestHeading
        && Named(token.Text).IndexOfAny(isRuled ? _sentences : _punctuation) < 0 && token.Text.Trim() is [not ('（' or '(' or '['), ..] text && (text.Any(char.IsLetter) || HeadingYears.IsYear(text));

    /// <summary>What a heading names: without the words by which it is a part of the column beside it, whose colon is none behind a label.</summary>
    private static ReadOnlySpan<char> Named(string text)
    {
        ReadOnlySpan<char> name = text.AsSpan().TrimStart();
        return name.StartsWith(OfWhich, StringComparison.Ordinal) ? name[OfWhich.Length..].TrimStart(":：，, ") : name;
    }
}
