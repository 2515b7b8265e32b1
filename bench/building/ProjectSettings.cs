using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateGen.Bench.Building;

/// <summary>What a project says to its generators; the same for all of them.</summary>
internal sealed class ProjectSettings : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.RootNamespace"] = "Project",
        ["build_property.RazorLangVersion"] = "9.0",
        ["build_property.RazorConfiguration"] = "Default",
        ["build_property.SupportLocalizedComponentNames"] = "",
        ["build_property.GenerateRazorMetadataSourceChecksumAttributes"] = "",
        ["build_property.MSBuildProjectDirectory"] = "/project",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new()
    {
        ["build_metadata.AdditionalFiles.TargetPath"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Path.GetFileName(textFile.Path))),
        ["build_metadata.AdditionalFiles.TemplateNamespace"] = "",
        ["build_metadata.AdditionalFiles.TemplateReference"] = "",
    });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
