using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the class of an edition: its tables, its head, and the doors of the runtime.</summary>
internal static class ReportEmitter
{
    /// <summary>What every report has already, so that no table can be called so.</summary>
    internal static readonly string[] Reserved =
    [
        "Template", "Year", "HeadValues", "TextValues", "Blocks", "Block", "Cell", "Validate", "Check", "Render", "Read", "ContentEquals",
        "HoldsEverywhere", "Edition", "Views", "Head", "Text", "Explain",
    ];

    internal static string Emit(TemplateModel model)
    {
        ReportModel report = model.Report;
        string name = Identifiers.ClassName(report.Name, report.Edition);
        SourceWriter views = new();
        ViewNames names = new();
        views.Indent().Indent();
        List<(TableModel Table, string View)> tables = [.. report.Tables.Select(table => (table, new RowViewEmitter(views, names, table).Emit()))];
        FieldViewEmitter fields = new(views, names);
        string? head = report.Head.Count == 0 ? null : fields.EmitHead(report.Head);
        string? text = fields.EmitTexts(report.Sections);

        SourceWriter writer = Banner.Begin($"The report class of {model.FileName}.", model.Namespace);
        writer.Summary($"{report.Title ?? report.Name} ({report.Name} {report.Edition}{(report.Basis is null ? "" : ", " + report.Basis)})");
        writer.Line($"/// <remarks>Described by <c>{SourceWriter.Xml(model.FileName)}</c>.</remarks>");
        writer.Line(Banner.Attribute);
        writer.Open($"public sealed partial class {name} : global::TemplateGen.Report");
        foreach ((TableModel table, string view) in tables)
        {
            writer.Line($"private Views.{view}? _{table.Name}View;");
        }

        writer.Line();
        writer.Line("/// <summary>Makes an empty report: every cell is blank.</summary>");
        writer.Line($"public {name}()");
        writer.Line("    : base(Edition.Template)");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
        writer.Line("/// <summary>This edition, for reading documents and for lists of editions.</summary>");
        writer.Line($"public static global::TemplateGen.ReportEdition Edition {{ get; }} = new({SourceWriter.Literal(report.Name)}, {SourceWriter.Literal(report.Edition)}, LoadTemplate, static () => new {name}());");
        writer.Line();
        EmitFields(writer, head, text);
        foreach ((TableModel table, string view) in tables)
        {
            EmitTable(writer, table, view);
        }

        writer.Line("/// <summary>Reads a document as a report of this edition.</summary>");
        writer.Line("/// <param name=\"text\">The text of the document.</param>");
        writer.Line($"public static global::TemplateGen.Reading.ReadResult<{name}> Read(string text) => global::TemplateGen.Reading.ReportReader.Read<{name}>(text, Edition);");
        writer.Line();
        writer.Line("private static global::TemplateGen.Layout.Template LoadTemplate() => global::TemplateGen.Layout.Template.Load(Definition, Positions);");
        writer.Line();
        writer.Line("/// <summary>The typed views of the cells, each named by its path.</summary>");
        writer.Line("public static class Views");
        writer.Line("{");
        writer.Raw(views.ToString().TrimEnd('\n'));
        writer.Line("}");
        writer.Close();
        return writer.ToString();
    }

    private static void EmitFields(SourceWriter writer, string? head, string? text)
    {
        if (head is not null)
        {
            writer.Line("/// <summary>What the head of the report states, year apart.</summary>");
            writer.Line($"public Views.{head} Head => new(HeadValues);");
            writer.Line();
        }

        if (text is not null)
        {
            writer.Line("/// <summary>The texts and fields of the sections.</summary>");
            writer.Line($"public Views.{text} Text => new(TextValues);");
            writer.Line();
        }
    }

    private static void EmitTable(SourceWriter writer, TableModel table, string view)
    {
        string member = Identifiers.Member(table.Name);
        string argument = table.Rows.IsNamed ? $"Block({table.Index})" : $"new(Block({table.Index}), 0)";
        writer.Summary(table.Labels.Count > 0 ? $"{table.Labels[0]} (table {table.Name})" : $"Table {table.Name}");
        writer.Line($"public {Identifiers.Hiding(member)}Views.{view} {member} => _{table.Name}View ??= new({argument});");
        writer.Line();
    }
}
