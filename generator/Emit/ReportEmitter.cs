using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits what users see of the class of an edition: its tables, its head, and the doors of the runtime.</summary>
internal static class ReportEmitter
{
    /// <summary>The class that serializers ask.</summary>
    internal const string JsonConverter = "JsonConverter";

    internal static void Emit(SourceWriter writer, ReportModel report, string name, string @namespace)
    {
        SourceWriter views = new();
        ViewNames names = new();
        ChoiceTypes choices = new(report);
        names.Take(ChoiceTypes.Container, []);
        views.Indent().Indent();
        List<(TableModel Table, string View)> tables = [.. report.Tables.Select(table => (table, new RowViewEmitter(views, names, table, choices).Emit()))];
        FieldViewEmitter fields = new(views, names, choices, $"global::{@namespace}.{name}");
        string? head = fields.EmitHead(report.Head);
        string? text = fields.EmitTexts(report.Sections);

        EmitEdition(writer, report, name);
        if (MemberNames.OfPeriod(report.Period) is { } period)
        {
            writer.Line();
            writer.Summary($"The {report.Period} reported on, counted within its year from 1, or null where it is not known.");
            writer.Open($"public int? {period}");
            writer.Line("get => PeriodNumber;");
            writer.Line("set => PeriodNumber = value;");
            writer.Close();
        }

        EmitFields(writer, head, "Head", "HeadValues", "What the head of the report states, year apart.");
        EmitFields(writer, text, "Text", "TextValues", "The texts and fields of the sections.");
        foreach ((TableModel table, string view) in tables)
        {
            string member = Identifiers.Member(table.Name);
            writer.Line();
            writer.Summary(table.Labels.Count > 0 ? $"{table.Labels[0]} (table {table.Name})" : $"Table {table.Name}");
            writer.Line($"public {Identifiers.Hiding(member)}Views.{view} {member} => field ??= new(new(Block({CellTerm.Invariant(table.Index)}), 0));");
        }

        writer.Line();
        EmitReading(writer, name);
        choices.Emit(writer);
        EmitViews(writer, views.ToString());
    }

    private static void EmitEdition(SourceWriter writer, ReportModel report, string name)
    {
        writer.Line("/// <summary>Makes an empty report: every cell is blank.</summary>");
        writer.Line($"public {name}()");
        writer.Line("    : base(Edition.Template)");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
        writer.Line("/// <summary>This edition, for reading documents and for lists of editions.</summary>");
        writer.Line("public static global::TemplateGen.ReportEdition Edition { get; } = new(");
        writer.Line($"    {SourceWriter.Literal(report.Name)},");
        writer.Line($"    {SourceWriter.Literal(report.Edition)},");
        writer.Line($"    static () => global::TemplateGen.Layout.Template.Load({DefinitionEmitter.Container}.Definition, {DefinitionEmitter.Container}.Positions),");
        writer.Line($"    static () => new {name}());");
    }

    private static void EmitReading(SourceWriter writer, string name)
    {
        writer.Line("/// <summary>Reads the text of a document as a report of this edition.</summary>");
        writer.Line("/// <param name=\"text\">The text; JSON if it begins with a brace.</param>");
        writer.Line($"public static global::TemplateGen.Reading.ReadResult<{name}> Read(string text) =>");
        writer.Line($"    global::TemplateGen.Reading.ReportReader.Read<{name}>(text, Edition);");
        writer.Line();
        writer.Line("/// <summary>Reads a document as a report of this edition.</summary>");
        writer.Line("/// <param name=\"document\">The bytes: text, JSON, or a document of one of the formats.</param>");
        writer.Line("/// <param name=\"formats\">The formats that can be opened beside text and JSON.</param>");
        writer.Line($"public static global::TemplateGen.Reading.ReadResult<{name}> Read(");
        writer.Line("    global::System.ReadOnlyMemory<byte> document,");
        writer.Line("    params global::System.Collections.Generic.IReadOnlyList<global::TemplateGen.Reading.Sources.IDocumentFormat> formats) =>");
        writer.Line($"    global::TemplateGen.Reading.ReportReader.Read<{name}>(document, Edition, formats);");
        writer.Line();
        writer.Line("/// <summary>Turns reports of this edition into JSON and back for System.Text.Json, without reflection.</summary>");
        writer.Line($"public sealed class {JsonConverter}() : global::TemplateGen.Json.ReportJsonConverter<{name}>(Edition);");
    }

    private static void EmitFields(SourceWriter writer, string? view, string member, string values, string summary)
    {
        if (view is not null)
        {
            writer.Line();
            writer.Summary(summary);
            writer.Line($"public Views.{view} {member} => field ??= new({values});");
        }
    }

    private static void EmitViews(SourceWriter writer, string views)
    {
        if (views.Length == 0)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <summary>The typed views of the cells, each named by its path.</summary>");
        writer.Line("public static class Views");
        writer.Line("{");
        writer.Raw(views.TrimEnd('\n'));
        writer.Line("}");
    }
}
