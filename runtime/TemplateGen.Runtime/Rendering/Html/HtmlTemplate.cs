using System.Runtime.CompilerServices;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Rendering.Html;

/// <summary>What pages need of a template, worked out at first use and kept as long as the template.</summary>
internal sealed class HtmlTemplate
{
    private static readonly ConditionalWeakTable<Template, HtmlTemplate> Known = [];

    private HtmlTemplate(Template template)
    {
        Language = ContentLanguage.Of(template);
        IsConditional = Applicability.IsConditional(template);
        Grids = [.. template.Grids.Select(grid => HtmlGridCompiler.Compile(grid, template))];
    }

    /// <summary>The language of the form.</summary>
    internal Language Language { get; }

    /// <summary>Whether some part of the form is not there for every report.</summary>
    internal bool IsConditional { get; }

    /// <summary>The grids in the order of the template.</summary>
    internal HtmlGrid[] Grids { get; }

    internal static HtmlTemplate Of(Template template) => Known.GetValue(template, static made => new HtmlTemplate(made));
}
