using System.Buffers;
using TemplateGen.Json;

namespace TemplateGen.Rendering;

/// <summary>Renders a report to JSON on one line, which <see cref="Reading.JsonReportReader"/> reads back to an equal report.</summary>
internal static class JsonRenderer
{
    internal static void Render(Report report, IBufferWriter<byte> writer)
    {
        Utf8Output output = new(writer);
        output.Write("{\"template\":"u8);
        JsonStrings.Write(ref output, report.Template.Name);
        output.Write(",\"edition\":"u8);
        JsonStrings.Write(ref output, report.Template.Edition);
        output.Write(",\"head\":{\"year\":"u8);
        if (report.Year is { } year)
        {
            output.WriteInteger(year);
        }
        else
        {
            output.Write("null"u8);
        }

        if (report.PeriodNumber is { } number && report.Template.Period != "year")
        {
            output.Write(report.Template.Period == "quarter" ? ",\"quarter\":"u8 : ",\"month\":"u8);
            output.WriteInteger(number);
        }

        JsonFields.Write(ref output, report.HeadValues, JsonFields.OfHead(report.Template), isFirst: false);
        output.Write("},\"text\":{"u8);
        JsonFields.Write(ref output, report.TextValues, JsonFields.OfSections(report.Template), isFirst: true);
        output.Write("},\"tables\":{"u8);
        bool isFirst = true;
        foreach (JsonShape table in JsonShape.Of(report.Template))
        {
            new JsonTableWriter(report.Block(report.Template.Table(table.Name)!.Index)).Write(ref output, table, ref isFirst);
        }

        output.Write("}}"u8);
        output.Flush();
    }
}
