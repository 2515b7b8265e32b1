using System.Text;
using TemplateGen.Dsl;
using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Definition;
using TemplateGen.Layout;

namespace TemplateGen.Families.Tests;

/// <summary>The forms of these tests, compiled once: from the file through the definition, as a program does that has no compiler.</summary>
internal static class OfficialForms
{
    internal static Template Foia2019 { get; } = Compile("FoiaAnnualReport.2019.report");

    internal static Template Foia2016 { get; } = Compile("FoiaAnnualReport.2016.report");

    internal static Template Statistics2014 { get; } = Compile("GovInfoStatistics.2014.report");

    internal static Template Charity2018 { get; } = Compile("CharityReturn.2018.report");

    internal static Template Compile(string file)
    {
        BindResult result = TemplateCompiler.Compile(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templates", file)));
        result.Diagnostics.ShouldBeEmpty();
        return Template.Load(
            Encoding.UTF8.GetBytes(DefinitionWriter.Write(result.Model!)),
            Encoding.UTF8.GetBytes(DefinitionWriter.WritePositions(result.Positions!, file)));
    }
}
