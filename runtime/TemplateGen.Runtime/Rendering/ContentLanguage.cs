using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>The language in which a form is printed, told by its script: pages need it for fonts, texts for widths.</summary>
internal static class ContentLanguage
{
    internal static Language Of(Template template) =>
        HasHan(template.Title)
        || template.AllSections.Any(section => HasHan(section.Label))
        || template.Tables.Any(table => table.Columns.Nodes.Any(node => HasHan(node.Label)))
            ? Language.Chinese
            : Language.English;

    /// <summary>The tag of a language as pages state it.</summary>
    internal static string Tag(Language language) => language == Language.Chinese ? "zh-CN" : "en";

    private static bool HasHan(string? text) => text is not null && text.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff');
}
