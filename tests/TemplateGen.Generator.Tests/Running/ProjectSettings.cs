using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateGen.Generator.Tests.Running;

/// <summary>What a project file says, as the compiler hands it to generators.</summary>
internal sealed class ProjectSettings(string? rootNamespace, string? templateNamespace, IEnumerable<ReportText> files) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, ReportText> _files = files.ToDictionary(file => file.Name);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.RootNamespace"] = rootNamespace,
        ["build_property.TemplateNamespace"] = templateNamespace,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(new()
        {
            ["build_metadata.AdditionalFiles.TemplateNamespace"] = _files.GetValueOrDefault(textFile.Path)?.Namespace,
            ["build_metadata.AdditionalFiles.TemplateReference"] = _files.GetValueOrDefault(textFile.Path)?.IsReference == true ? "true" : null,
        });

    private sealed class Values(Dictionary<string, string?> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            // As in a real build, a property that is not set is an empty text.
            bool isDeclared = values.TryGetValue(key, out value);
            value ??= "";
            return isDeclared;
        }
    }
}
