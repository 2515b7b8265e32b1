namespace TemplateGen.Generator.Emit;

/// <summary>What all classes of views begin with: the row that they look at, found again whenever it is used.</summary>
internal static class ViewClass
{
    internal const string Row = "global::TemplateGen.Cells.RowReference";

    internal static void Open(SourceWriter writer, string name, string summary, bool showsValues) => writer
        .Line($"/// <summary>{summary}</summary>")
        .LineIf(showsValues, "/// <remarks>A cell without a value is null; setting null makes it blank.</remarks>")
        .Open($"public sealed class {name}")
        .Line($"private readonly {Row} _row;")
        .Line()
        .Line($"internal {name}({Row} row) => _row = row;");

    /// <summary>A label behind what is named by it, escaped.</summary>
    internal static string Colon(string label) => label.Length > 0 ? ": " + SourceWriter.Xml(label) : "";
}
