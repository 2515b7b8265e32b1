using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>How long texts may be. Characters are counted as people do: one that takes two UTF-16 units is one.</summary>
internal static class TextLength
{
    /// <summary>Whether a text is as long as its kind says: <c>text(200)</c> at most, <c>digits(18)</c> exactly and of digits.</summary>
    internal static bool Fits(CellKind kind, string text) => kind.Length is not { } length
        || (kind.Type == CellType.Digits
            ? text.Length == length && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
            : text.Length <= length || Count(text) <= length);

    private static int Count(string text)
    {
        int count = 0;
        foreach (System.Text.Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
