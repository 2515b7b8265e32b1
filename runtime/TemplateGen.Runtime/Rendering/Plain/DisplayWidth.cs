using System.Globalization;
using System.Text;

namespace TemplateGen.Rendering.Plain;

/// <summary>How many columns a text takes where every column is as wide as a Latin letter.</summary>
internal static class DisplayWidth
{
    private const char EmojiPresentation = '\uFE0F';

    /// <summary>The width of a text.</summary>
    /// <param name="text">The text, without line ends.</param>
    /// <param name="isEastAsian">Whether characters of ambiguous width are wide, as in East Asian text.</param>
    internal static int Of(ReadOnlySpan<char> text, bool isEastAsian)
    {
        int width = 0;
        while (!text.IsEmpty)
        {
            int length = StringInfo.GetNextTextElementLength(text);
            width += OfElement(text[..length], isEastAsian);
            text = text[length..];
        }

        return width;
    }

    /// <summary>The width of one character as readers see it: its base decides, marks and joined parts add nothing.</summary>
    internal static int OfElement(ReadOnlySpan<char> element, bool isEastAsian)
    {
        if (Rune.DecodeFromUtf16(element, out Rune rune, out int length) != System.Buffers.OperationStatus.Done)
        {
            rune = Rune.ReplacementChar;
        }

        if (element.Length > length && (element.Contains(EmojiPresentation) || IsRegionalIndicator(rune)))
        {
            return 2;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            // The soft hyphen is shown where it stands; other format characters and lone marks are not shown by themselves.
            UnicodeCategory.Format when rune.Value != 0xAD => 0,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control => 0,
            _ => EastAsianWidth.IsWide(rune.Value) || (isEastAsian && EastAsianWidth.IsAmbiguous(rune.Value)) ? 2 : 1,
        };
    }

    private static bool IsRegionalIndicator(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;
}
