namespace TemplateGen.Reading.Alignment;

/// <summary>Words that mean the year of the report.</summary>
internal static class ThisYear
{
    /// <summary>That with which forms name the year without its number.</summary>
    internal const string Word = "本年";

    private static readonly string[] _words = [Word, "本年度", "今年", "当年"];

    /// <summary>Whether a text is nothing else.</summary>
    /// <param name="folded">The text, folded.</param>
    internal static bool Is(string folded) => _words.Contains(folded, StringComparer.Ordinal);
}
