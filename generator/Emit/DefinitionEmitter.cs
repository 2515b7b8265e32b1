using TemplateGen.Dsl.Definition;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the definition of an edition, and its places apart from it, as UTF-8 constants.</summary>
internal static class DefinitionEmitter
{
    /// <summary>The class that holds the constants: a name that no table is likely to have.</summary>
    internal const string Container = "TemplateData";

    /// <summary>What the runtime loads, within the class of the edition.</summary>
    internal static void EmitDefinition(SourceWriter writer, ReportModel report)
    {
        writer.Summary("Layout, labels, kinds and rules, as the runtime loads them.");
        EmitConstant(writer, "Definition", DefinitionWriter.Write(report));
    }

    /// <summary>The places, as a source of their own: they change whenever a line moves, the code does not.</summary>
    internal static string EmitPositions(TemplatePlaces places)
    {
        SourceWriter writer = Banner.Begin($"Where the rules and tables of {places.FileName} stand in the file.", places.Namespace);
        writer.Open($"partial class {Identifiers.ClassName(places.Name, places.Edition)}");
        EmitConstant(writer, "Positions", DefinitionWriter.WritePositions(places.Positions, places.FileName));
        return writer.Close().ToString();
    }

    private static void EmitConstant(SourceWriter writer, string property, string json)
    {
        writer.Open($"private static partial class {Container}");
        writer.Line($"internal static global::System.ReadOnlySpan<byte> {property} =>");

        // JSON never holds three quotation marks in a row outside a text, nor inside one, where each is escaped: an empty text and what
        // surrounds it make two at most. Four are safe. Line ends are LF in every file, whatever the compiler's machine has.
        writer.Raw("\"\"\"\"");
        writer.Raw(json);
        writer.Raw("\"\"\"\"u8;");
        writer.Close();
    }
}
