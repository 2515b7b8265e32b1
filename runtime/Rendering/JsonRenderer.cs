using System.Buffers;
using TemplateGen.Cells;
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

        JsonFields.Write(ref output, report.HeadValues, JsonFields.OfHead(report.Template), isFirst: false);
        output.Write("},\"text\":{"u8);
        JsonFields.Write(ref output, report.TextValues, JsonFields.OfSections(report.Template), isFirst: true);
        output.Write("},\"tables\":{"u8);
        bool isFirst = true;
        foreach (JsonShape table in JsonShape.Of(report.Template))
        {
            CellBlock block = report.Block(report.Template.Table(table.Name)!.Index);
            WriteMember(ref output, table, block, -1, ref isFirst);
        }

        output.Write("}}"u8);
        output.Flush();
    }

    // Absent where nothing in it is written.
    private static void WriteMember(ref Utf8Output output, JsonShape shape, CellBlock block, int row, ref bool isFirst)
    {
        if (!IsWritten(shape, block, row))
        {
            return;
        }

        output.Write(isFirst ? default : ","u8);
        isFirst = false;
        JsonStrings.Write(ref output, shape.Name);
        output.Write((byte)':');
        if (shape.RepeatedLine >= 0 && row < 0)
        {
            WriteEntries(ref output, shape, block);
        }
        else if (shape.Children.Count == 0)
        {
            JsonCellWriter.Write(ref output, block, Row(shape, block, row), shape.Column);
        }
        else
        {
            WriteLevel(ref output, shape, block, row);
        }
    }

    private static void WriteLevel(ref Utf8Output output, JsonShape shape, CellBlock block, int row)
    {
        output.Write((byte)'{');
        bool isFirst = true;
        if (shape.HasCell && JsonCellWriter.IsWritten(block, Row(shape, block, row), shape.Column))
        {
            isFirst = false;
            JsonStrings.Write(ref output, JsonShape.OwnCell);
            output.Write((byte)':');
            JsonCellWriter.Write(ref output, block, Row(shape, block, row), shape.Column);
        }

        foreach (JsonShape child in shape.Children)
        {
            WriteMember(ref output, child, block, row, ref isFirst);
        }

        output.Write((byte)'}');
    }

    private static void WriteEntries(ref Utf8Output output, JsonShape shape, CellBlock block)
    {
        output.Write((byte)'[');
        int first = block.RowOf(shape.RepeatedLine);
        int count = block.RowsOf(shape.RepeatedLine);
        for (int row = first; row < first + count; row++)
        {
            output.Write(row == first ? "{\"key\":"u8 : ",{\"key\":"u8);
            JsonStrings.Write(ref output, block.KeyOf(row));
            output.Write(",\"cells\":"u8);
            WriteLevel(ref output, shape, block, row);
            output.Write((byte)'}');
        }

        output.Write((byte)']');
    }

    private static bool IsWritten(JsonShape shape, CellBlock block, int row)
    {
        if (shape.RepeatedLine >= 0 && row < 0)
        {
            return block.RowsOf(shape.RepeatedLine) > 0;
        }

        return (shape.HasCell && JsonCellWriter.IsWritten(block, Row(shape, block, row), shape.Column))
            || shape.Children.Any(child => IsWritten(child, block, row));
    }

    private static int Row(JsonShape shape, CellBlock block, int row) => row >= 0 ? row : block.RowOf(shape.Row);
}
