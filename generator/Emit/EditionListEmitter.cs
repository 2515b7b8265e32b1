namespace TemplateGen.Generator.Emit;

/// <summary>Emits the list of the editions that an assembly has.</summary>
internal static class EditionListEmitter
{
    internal const string HintName = MemberNames.EditionList + ".g.cs";

    /// <summary>The list, in the namespace of the project.</summary>
    internal static string Emit(string @namespace, IEnumerable<string> classes)
    {
        SourceWriter writer = Banner.Begin("The editions that this assembly has.", @namespace);
        writer.Summary("The editions that this assembly has, by name and edition.");
        writer.Line(Banner.Attribute);
        writer.Open($"public static class {MemberNames.EditionList}");
        writer.Line("/// <summary>Every edition; its template is loaded at first use.</summary>");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<global::TemplateGen.ReportEdition> All { get; } =");
        writer.Line("[");
        writer.Indent();
        foreach (string name in classes)
        {
            writer.Line($"global::{name}.Edition,");
        }

        writer.Outdent();
        writer.Line("];");
        writer.Close();
        return writer.ToString();
    }
}
