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

    /// <summary>One table of people whose labels are long enough to be broken over lines.</summary>
    internal static Template Registered { get; } = Compile("Forms/Registered.2024.report");

    internal static Template Disclosure2019 { get; } = Compile("Templates/GovInfoDisclosure.2019.report");

    internal static Template Disclosure2021 { get; } = Compile("Templates/GovInfoDisclosure.2021.report");

    /// <summary>A form that a test writes itself.</summary>
    internal static Template Of(string text, string name = "test.report")
    {
        BindResult result = TemplateCompiler.Compile(text);
        result.Diagnostics.ShouldBeEmpty();
        return Template.Load(
            Encoding.UTF8.GetBytes(DefinitionWriter.Write(result.Model!)),
            Encoding.UTF8.GetBytes(DefinitionWriter.WritePositions(result.Positions!, name)));
    }

    private static Template Compile(string path) => Of(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)), Path.GetFileName(path));
}
