namespace TemplateGen.Reading.Alignment;

/// <summary>Words over figures, or before them, that say no more than that they are figures.</summary>
internal static class FigureWords
{
    private static readonly string[] _words = ["数", "数值", "数量", "数据", "件数", "值", "VALUE", "VALUES", "NUMBER", "COUNT", "FIGURE", "FIGURES"];

    /// <summary>Whether a text is nothing else.</summary>
    /// <param name="folded">The text, folded.</param>
    internal static bool Are(string folded) => _words.Contains(folded, StringComparer.Ordinal);
}
