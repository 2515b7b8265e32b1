namespace TemplateGen.Reading;

/// <summary>Text of a document as a message quotes it.</summary>
internal static class QuotedText
{
    private const int Longest = 40;

    /// <summary>A text, of a long one the beginning: a document may hold one of any length, and no half of a character.</summary>
    internal static string Of(string text)
    {
        int end = text.Length > Longest && char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text.Length <= Longest ? text : text[..end] + "…";
    }
}
