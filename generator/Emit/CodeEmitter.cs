using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>
/// Joins all that follows from what a template means in one source: the class, its rules, its definition. One and not three, because the compiler puts
/// all generated sources of a project together after each edit and compares the name of each with those before it.
/// </summary>
internal static class CodeEmitter
{
    internal static string Emit(TemplateModel model)
    {
        ReportModel report = model.Report;
        string name = Identifiers.ClassName(report.Name, report.Edition);
        SourceWriter writer = Banner.Begin($"{model.FileName} as code: the report class, its rules, its definition.", model.Namespace, Banner.ForViews);
        writer.Summary($"{report.Title ?? report.Name} ({report.Name} {report.Edition}{(report.Basis is null ? "" : ", " + report.Basis)})");
        writer.Line($"/// <remarks>Described by <c>{SourceWriter.Xml(model.FileName)}</c>.</remarks>");
        writer.Line(Banner.Attribute);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({name}.{ReportEmitter.JsonConverter}))]");
        writer.Open($"public sealed partial class {name} : global::TemplateGen.Report");
        ReportEmitter.Emit(writer, report, name, model.Namespace);
        writer.Line();
        RulesEmitter.Emit(writer, report);
        writer.Line();
        DefinitionEmitter.EmitDefinition(writer, report);
        return writer.Close().ToString();
    }
}
