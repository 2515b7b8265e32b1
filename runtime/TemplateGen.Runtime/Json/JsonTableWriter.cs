using TemplateGen.Cells;
using TemplateGen.Rendering;

namespace TemplateGen.Json;

/// <summary>Writes the cells of a table, as <see cref="JsonShape"/> nests them. What is missing is absent.</summary>
/// <param name="block">The cells.</param>
internal sealed class JsonTableWriter(CellBlock block)
{
    /// <summary>Writes a table as a member of an object, unless nothing in it is known.</summary>
    internal void Write(ref Utf8Output output, JsonShape table, ref bool isFirst) => WriteMember(ref output, table, new JsonRow(block), ref isFirst);

    private void WriteMember(ref Utf8Output output, JsonShape shape, in JsonRow row, ref bool isFirst)
    {
        if (!IsWritten(shape, row))
        {
            return;
        }

        output.Write(isFirst ? default : ","u8);
        isFirst = false;
        JsonStrings.Write(ref output, shape.Name);
        output.Write((byte)':');
        if (shape.Entry is not null && row.Entry is null)
        {
            WriteEntries(ref output, shape);
        }
        else if (shape.IsLines && row.Line < 0)
        {
            WriteLines(ref output, shape, row);
        }
        else
        {
            WriteValue(ref output, shape, row.Within(shape));
        }
    }

    /// <summary>Writes a level, or the cell that stands for it. The row of an entry that has but one cell is that cell, missing or not.</summary>
    private void WriteValue(ref Utf8Output output, JsonShape shape, in JsonRow row)
    {
        if (shape.Children.Count == 0 && shape.HasCell)
        {
            JsonCellWriter.Write(ref output, block, row.At(shape), shape.Column);
        }
        else
        {
            WriteLevel(ref output, shape, row);
        }
    }

    private void WriteLevel(ref Utf8Output output, JsonShape shape, in JsonRow row)
    {
        output.Write((byte)'{');
        bool isFirst = true;
        if (shape.HasCell && JsonCellWriter.IsWritten(block, row.At(shape), shape.Column))
        {
            isFirst = false;
            JsonStrings.Write(ref output, JsonShape.OwnCell);
            output.Write((byte)':');
            JsonCellWriter.Write(ref output, block, row.At(shape), shape.Column);
        }

        foreach (JsonShape child in shape.Children)
        {
            WriteMember(ref output, child, row, ref isFirst);
        }

        output.Write((byte)'}');
    }

    private void WriteEntries(ref Utf8Output output, JsonShape shape)
    {
        output.Write((byte)'[');
        bool isFirst = true;
        foreach (RowEntry entry in RowEntry.Of(block, shape.Entry!))
        {
            output.Write(isFirst ? "{\"key\":"u8 : ",{\"key\":"u8);
            isFirst = false;
            JsonStrings.Write(ref output, entry.Key);
            output.Write(shape.IsGroup ? ",\"rows\":"u8 : ",\"cells\":"u8);
            JsonRow row = new(block) { Entry = entry };
            WriteLevel(ref output, shape, shape.IsGroup ? row : row.Within(shape));
            output.Write((byte)'}');
        }

        // A key that stood there twice stands there twice again.
        string[] again = shape.IsGroup ? [] : [.. block.RepeatedKeys.Where(key => RowEntry.Of(block, shape.Entry!).Any(entry => entry.Key == key))];
        foreach (string key in again)
        {
            output.Write(",{\"key\":"u8);
            JsonStrings.Write(ref output, key);
            output.Write((byte)'}');
        }

        // Rows that could not be read: what is there is not all of it.
        if (block.IsUnread && again.Length == 0)
        {
            output.Write(isFirst ? "null"u8 : ",null"u8);
        }

        output.Write((byte)']');
    }

    private void WriteLines(ref Utf8Output output, JsonShape shape, in JsonRow row)
    {
        int first = row.First(shape);
        int count = HasLines(first) ? block.DetailsOf(first) : 0;
        output.Write((byte)'[');
        for (int line = 0; line < count; line++)
        {
            output.Write(line == 0 ? default : ","u8);
            WriteValue(ref output, shape, row with { Line = first + line });
        }

        output.Write((byte)']');
    }

    /// <summary>Whether a row has lines at all: one that is blank all over stands for none.</summary>
    private bool HasLines(int row) => block.DetailsOf(row) > 1 || block.Layout.Columns.Lines.Any(column =>
        column.Repetition is not null
        && !block.Specification(row, column.Line).IsVoid
        && (block.State(row, column.Line) != CellState.Blank || block.RawText(row, column.Line) is not null));

    private bool IsWritten(JsonShape shape, in JsonRow row)
    {
        if (shape.Entry is not null && row.Entry is null)
        {
            return block.IsUnread || shape.RowsWithin().Any(line => block.RowsOf(line.Line) > 0);
        }

        if (row.Entry is { } entry && row.Row < 0)
        {
            return shape.RowsWithin().Any(line => entry.RowOf(line.Line) >= 0);
        }

        if (shape.IsLines && row.Line < 0)
        {
            int first = row.First(shape);
            return block.DetailsOf(first) > 1 || shape.ColumnsWithin().Any(column => JsonCellWriter.IsWritten(block, first, column));
        }

        if (shape.HasCell && JsonCellWriter.IsWritten(block, row.At(shape), shape.Column))
        {
            return true;
        }

        foreach (JsonShape child in shape.Children)
        {
            if (IsWritten(child, row))
            {
                return true;
            }
        }

        return false;
    }
}
