using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator;

/// <summary>All that the code of a template is made from: no places in its file, so that a moved line makes nothing new.</summary>
internal sealed record TemplateModel(string FileName, string Path, string Namespace, ReportModel Report)
{
    /// <summary>Of a template that was understood.</summary>
    internal static TemplateModel Of(UnderstoodTemplate template) => new(template.File.Name, template.File.Path, template.File.Namespace, template.Model!);
}
