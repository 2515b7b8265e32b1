using System.Text.RegularExpressions;

namespace TemplateGen.Cells;

/// <summary>The signs that a printed cell carries where its text alone does not say what it is. Printing and reading share them, so that what is printed is read back as it was.</summary>
internal static partial class StateSigns
{
    /// <summary>Stands behind the text of a cell that could not be read.</summary>
    internal const string Unreadable = "[?]";

    /// <summary>Stands behind a text that would be taken for something else: it is that text and nothing more.</summary>
    internal const string Literal = "[=]";

    private const string MissingChinese = "[缺]";
    private const string MissingEnglish = "[missing]";
    private const string NotApplicableChinese = "[不适用]";
    private const string NotApplicableEnglish = "[n/a]";

    /// <summary>What stands in place of a cell that the document did not have.</summary>
    internal static string Missing(Language language) => language == Language.Chinese ? MissingChinese : MissingEnglish;

    /// <summary>Stands behind the text of a cell that does not apply, where the text alone does not say so.</summary>
    internal static string NotApplicable(Language language) => language == Language.Chinese ? NotApplicableChinese : NotApplicableEnglish;

    /// <summary>The numbers of findings behind a cell.</summary>
    internal static string Findings(string numbers) => $"[!{numbers}]";

    /// <summary>Takes the signs off a text.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <returns>The text without them, and the state that they tell; null where they tell none.</returns>
    internal static (string Text, CellState? State) Take(string text)
    {
        if (!text.EndsWith(']'))
        {
            return (text, null);
        }

        string rest = FindingNumbers().Replace(text, "");
        return rest is MissingChinese or MissingEnglish ? ("", CellState.Missing)
            : Without(rest, Unreadable) is { } unreadable ? (unreadable, CellState.Unreadable)
            : Without(rest, NotApplicableChinese) is { } chinese ? (chinese, CellState.NotApplicable)
            : Without(rest, NotApplicableEnglish) is { } english ? (english, CellState.NotApplicable)
            : Without(rest, Literal) is { } literal ? (literal, CellState.Value)
            : (rest, null);
    }

    private static string? Without(string text, string sign) => text.EndsWith(sign, StringComparison.Ordinal) ? text[..^sign.Length].TrimEnd() : null;

    [GeneratedRegex(@"\s?\[!\d[\d,]{0,200}\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex FindingNumbers();
}
