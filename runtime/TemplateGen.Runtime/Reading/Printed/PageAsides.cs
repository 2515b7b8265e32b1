using System.Buffers;
using TemplateGen.Cells;
using TemplateGen.Rendering;

namespace TemplateGen.Reading.Printed;

/// <summary>What renderings print under a table and that is no part of the report.</summary>
internal static class PageAsides
{
    private static readonly string[] _meanings =
        [.. Languages.SelectMany(static language => new[] { RenderWords.Of(language).MissingLegend,
            RenderWords.Of(language).UnreadableLegend, RenderWords.Of(language).VoidLegend })];

    private static readonly string[] _signs = [.. Languages.Select(StateSigns.Missing), StateSigns.Unreadable];

    private static readonly SearchValues<char> _punctuation = SearchValues.Create(":：;； \u00A0");

    private static IEnumerable<Language> Languages => [Language.Chinese, Language.English];

    /// <summary>Whether a line heads the findings.</summary>
    internal static bool IsFindingsTitle(string text) => Languages.Any(language => RenderWords.Of(language).Findings == text);

    /// <summary>Whether a line says what the signs of a table mean, and nothing else.</summary>
    internal static bool IsLegend(string text)
    {
        string rest = Without(text, _meanings);
        return rest.Length < text.Length && Without(rest, _signs).AsSpan().IndexOfAnyExcept(_punctuation) < 0;
    }

    private static string Without(string text, string[] words) => words.Aggregate(text, static (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));
}
