using TemplateGen.Rules;

namespace TemplateGen.Rendering;

/// <summary>How a report is rendered.</summary>
/// <param name="Language">The language of explanations.</param>
/// <param name="Findings">The findings to mark and explain; null evaluates the rules that need no other report.</param>
/// <param name="IsFragment">For HTML: only the tables, without the page around them.</param>
public sealed record RenderOptions(Language Language = Language.Chinese, IReadOnlyList<Finding>? Findings = null, bool IsFragment = false)
{
    /// <summary>A whole document with explanations in Chinese.</summary>
    public static RenderOptions Default { get; } = new();
}
