using TemplateGen.Dsl.Definition;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the definition of an edition, and its places apart from it, as UTF-8 constants.</summary>
internal static class DefinitionEmitter
{
    /// <summary>The class that holds the constants: a name that no table is likely to have.</summary>
    internal const string Container = "TemplateData";

    internal static string EmitDefinition(TemplateModel model) => Emit(
        $"The definition of {model.FileName}: layout, labels, kinds and rules, as the runtime loads it.",
        model.Namespace,
        Identifiers.ClassName(model.Report.Name, model.Report.Edition),
        "Definition",
        DefinitionWriter.Write(model.Report));

    internal static string EmitPositions(TemplatePlaces places) => Emit(
        $"Where the rules and tables of {places.FileName} stand in the file.",
        places.Namespace,
        Identifiers.ClassName(places.Name, places.Edition),
        "Positions",
        DefinitionWriter.WritePositions(places.Positions, places.FileName));

    private static string Emit(string about, string @namespace, string name, string property, string json)
    {
        SourceWriter writer = Banner.Begin(about, @namespace);
        writer.Open($"partial class {name}");
        writer.Open($"private static partial class {Container}");
        writer.Line($"internal static global::System.ReadOnlySpan<byte> {property} =>");

        // JSON never holds three quotation marks in a row outside a text, nor inside one, where each is escaped: an empty text and what
        // surrounds it make two at most. Four are safe. Line ends are LF in every file, whatever the compiler's machine has.
        writer.Raw("\"\"\"\"");
        writer.Raw(json);
        writer.Raw("\"\"\"\"u8;");
        writer.Close();
        writer.Close();
        return writer.ToString();
    }
}
