using TemplateGen.Rules;

namespace TemplateGen.Rendering;

/// <summary>How a report is rendered.</summary>
/// <param name="Language">The language of explanations.</param>
/// <param name="Findings">The findings to mark and explain; null evaluates the rules that need no other report.</param>
/// <param name="IsFragment">For HTML: only the tables, without the page around them.</param>
/// <param name="IdPrefix">For HTML: what every id begins with, so that several reports may stand on one page; ASCII letters, digits, <c>-</c> and <c>_</c>.</param>
public sealed record RenderOptions(Language Language = Language.Chinese, IReadOnlyList<Finding>? Findings = null, bool IsFragment = false, string IdPrefix = "")
{
    /// <inheritdoc cref="RenderOptions(Language, IReadOnlyList{Finding}?, bool, string)" path="/param[@name='IdPrefix']"/>
    /// <exception cref="ArgumentException">It has other characters: in lists of ids a space would part it, in a link a percent sign be undone.</exception>
    public string IdPrefix { get; init => field = PartOfId(value); } = PartOfId(IdPrefix);

    /// <summary>A whole document with explanations in Chinese.</summary>
    public static RenderOptions Default { get; } = new();

    private static string PartOfId(string text) => text.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
        ? text
        : throw new ArgumentException($"'{text}' cannot begin an id", nameof(text));
}
