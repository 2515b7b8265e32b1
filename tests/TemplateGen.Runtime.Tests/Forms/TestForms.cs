using System.Text;
using TemplateGen.Dsl;
using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Definition;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>The forms of these tests, compiled once.</summary>
internal static class TestForms
{
    internal static Template Depot { get; } = Compile("Forms/Depot.2024.report");

    internal static Template Twins { get; } = Compile("Forms/Twins.2024.report");

    internal static Template Ledger { get; } = Compile("Forms/Ledger.2024.report");

    internal static Template Disclosure2019 { get; } = Compile("Templates/GovInfoDisclosure.2019.report");

    internal static Template Disclosure2021 { get; } = Compile("Templates/GovInfoDisclosure.2021.report");

    private static Template Compile(string path)
    {
        BindResult result = TemplateCompiler.Compile(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)));
        result.Diagnostics.ShouldBeEmpty();
        return Template.Load(
            Encoding.UTF8.GetBytes(DefinitionWriter.Write(result.Model!)),
            Encoding.UTF8.GetBytes(DefinitionWriter.WritePositions(result.Positions!, Path.GetFileName(path))));
    }
}
