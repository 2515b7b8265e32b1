using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Json;

/// <summary>Writes one cell.</summary>
internal static class JsonCellWriter
{
    /// <summary>Whether a cell is written at all: a missing one of which nothing else is known is absent.</summary>
    internal static bool IsWritten(CellBlock block, int row, int column) =>
        block.State(row, column) != CellState.Missing || block.RawText(row, column) is not null;

    internal static void Write(ref Utf8Output output, CellBlock block, int row, int column)
    {
        CellState state = block.State(row, column);
        string? raw = block.RawText(row, column);
        if (raw is null && state == CellState.Value)
        {
            WriteValue(ref output, block, row, column);
            return;
        }

        if (raw is null && state == CellState.Blank)
        {
            output.Write("null"u8);
            return;
        }

        if (raw is not null && Says(block, row, column, raw))
        {
            JsonStrings.Write(ref output, raw);
            return;
        }

        output.Write("{\"state\":"u8);
        JsonStrings.Write(ref output, JsonStates.Name(state));
        if (state == CellState.Value)
        {
            output.Write(",\"value\":"u8);
            WriteValue(ref output, block, row, column);
        }

        if (raw is not null)
        {
            output.Write(",\"text\":"u8);
            JsonStrings.Write(ref output, raw);
        }

        output.Write((byte)'}');
    }

    // Whether the text alone says what is known of the cell.
    private static bool Says(CellBlock block, int row, int column, string raw)
    {
        CellKind kind = block.Specification(row, column).Kind;
        JsonCellText said = JsonCellText.Of(kind, raw);
        return said.State == block.State(row, column)
            && !said.IsDoubtful
            && (said.State != CellState.Value || (kind.Storage != CellStorage.Text && IsMark(kind, raw) && said.Number == block.GetNumber(row, column)));
    }

    private static bool IsMark(CellKind kind, string raw) =>
        kind.Type is not (CellType.Date or CellType.Choice) && kind.Marks.Any(mark => mark.Text == raw);

    private static void WriteValue(ref Utf8Output output, CellBlock block, int row, int column)
    {
        CellKind kind = block.Specification(row, column).Kind;
        switch (kind.Storage)
        {
            case CellStorage.Text:
                JsonStrings.Write(ref output, block.GetText(row, column) ?? "");
                break;
            case CellStorage.Decimal:
                output.WriteDecimal(block.GetDecimal(row, column).GetValueOrDefault());
                break;
            default:
                WriteInteger(ref output, kind, block.GetInteger(row, column).GetValueOrDefault());
                break;
        }
    }

    // What lies outside of its kind is written as the number it is, which is read as unreadable: it is no date, option, or yes or no.
    private static void WriteInteger(ref Utf8Output output, CellKind kind, long value)
    {
        switch (kind.Type)
        {
            case CellType.Flag when value is 0 or 1:
                output.Write(value == 1 ? "true"u8 : "false"u8);
                break;
            case CellType.Date when value >= 0 && value <= DateOnly.MaxValue.DayNumber:
                JsonStrings.Write(ref output, DateOnly.FromDayNumber((int)value).ToString(JsonCellText.DateFormat, CultureInfo.InvariantCulture));
                break;
            case CellType.Choice when value >= 0 && value < kind.Options.Count && JsonCellText.Option(kind, kind.Options[(int)value].Name) == value:
                JsonStrings.Write(ref output, kind.Options[(int)value].Name);
                break;
            default:
                output.WriteInteger(value);
                break;
        }
    }
}
