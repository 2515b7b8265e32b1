using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Values;

namespace TemplateGen.Rendering;

/// <summary>What is printed in a cell.</summary>
internal static class CellText
{
    /// <summary>What stands for a cell that does not apply where the text found there is not known.</summary>
    internal const string NotApplicable = "/";

    /// <summary>What stands for a cell that could not be read where the text found there is not known.</summary>
    internal const string Unreadable = "?";

    /// <summary>The text of a cell; empty for a blank or missing one.</summary>
    /// <param name="block">The block.</param>
    /// <param name="row">The row of the block.</param>
    /// <param name="column">The column.</param>
    /// <param name="language">The language of the form, for kinds that are printed as words.</param>
    internal static string Write(CellBlock block, int row, int column, Language language)
    {
        string? raw = block.RawText(row, column);
        return block.State(row, column) switch
        {
            CellState.Value => raw ?? Value(block, row, column, language),
            CellState.NotApplicable => raw ?? NotApplicable,
            CellState.Unreadable => raw ?? Unreadable,
            CellState.Blank => raw ?? "",
            _ => "",
        };
    }

    /// <summary>The text of a cell as it is printed: one that says by itself, or with a sign behind it, what the cell is, so that it is read back as it was.</summary>
    /// <param name="block">The block.</param>
    /// <param name="row">The row of the block.</param>
    /// <param name="column">The column.</param>
    /// <param name="language">The language of the form.</param>
    internal static string Print(CellBlock block, int row, int column, Language language)
    {
        CellState state = block.State(row, column);
        string? raw = block.RawText(row, column);
        switch (state)
        {
            case CellState.Missing:
                return StateSigns.Missing(language);
            case CellState.Blank:
                return "";
            case CellState.Unreadable:
                return Signed(raw ?? "", StateSigns.Unreadable);
            case CellState.NotApplicable:
                return Read(block, row, column, raw ?? NotApplicable) is { State: CellState.NotApplicable } or { Mark: { Value: null } }
                    ? raw ?? NotApplicable
                    : Signed(raw ?? "", StateSigns.NotApplicable(language));
            default:
                return raw is not null && Read(block, row, column, raw) is { State: CellState.Value } said && said.Value == block.GetNumber(row, column)
                    ? raw
                    : PrintValue(block, row, column, language);
        }
    }

    /// <summary>Whether a whole number of this kind is printed as its digits.</summary>
    internal static bool IsPlainInteger(CellKind kind) =>
        kind.Storage == CellStorage.Integer && kind.Type is CellType.Count or CellType.Integer;

    /// <summary>Whether the text of this kind is a figure, to be set like one.</summary>
    internal static bool IsFigure(CellKind kind) => kind.Type is not (CellType.Text or CellType.Link);

    /// <summary>Whether a percentage is printed with its sign: where no label over or beside it has one already.</summary>
    internal static bool HasPercentSign(TableLayout table, int row, int column) =>
        table[row, column].Kind.Type == CellType.Percent
        && !SaysPercent(table.Rows, table.Rows.Lines[row])
        && !SaysPercent(table.Columns, table.Columns.Lines[column])
        && !(table.Unit?.Printed is { } printed && KindText.SaysPercent(printed));

    private static bool SaysPercent(Axis axis, AxisNode node)
    {
        for (AxisNode? above = node; above is not null; above = above.Parent)
        {
            if (KindText.SaysPercent(above.Label))
            {
                return true;
            }
        }

        return axis.Labels is [string label, ..] && KindText.SaysPercent(label);
    }

    private static string PrintValue(CellBlock block, int row, int column, Language language)
    {
        string text = Value(block, row, column, language);
        CellKind kind = block.Specification(row, column).Kind;
        bool mayMislead = kind.Storage == CellStorage.Text && kind.Type != CellType.Choices && !string.IsNullOrWhiteSpace(text)
            && (kind.Marks.Count > 0 || kind.Type == CellType.Digits || text.EndsWith(']'));
        return mayMislead && Read(block, row, column, text) is var said && (said.State != CellState.Value || said.Text != text.Trim()) ? Signed(text, StateSigns.Literal) : text;
    }

    private static CellOutcome Read(CellBlock block, int row, int column, string text) =>
        ValueReader.Read(text, block.Specification(row, column).Kind, null, block.Specification(row, column).Unit);

    private static string Signed(string text, string sign) => text.Length == 0 ? sign : $"{text} {sign}";

    private static string Value(CellBlock block, int row, int column, Language language)
    {
        CellKind kind = block.Specification(row, column).Kind;
        return kind.Storage switch
        {
            CellStorage.Decimal => DecimalText.Write(block.GetDecimal(row, column).GetValueOrDefault(), kind.Places)
                + (HasPercentSign(block.Layout, block.LineOf(row), column) ? "%" : ""),
            CellStorage.Text => kind.Type == CellType.Choices ? KindText.Choices(kind, block.GetText(row, column), language) : block.GetText(row, column) ?? "",
            _ => Integer(block.GetInteger(row, column).GetValueOrDefault(), kind, language),
        };
    }

    private static string Integer(long value, CellKind kind, Language language) => kind.Type switch
    {
        CellType.Flag when value is 0 or 1 => KindText.Flag(value == 1, language),
        CellType.Date when value >= 0 && value <= DateOnly.MaxValue.DayNumber =>
            DateOnly.FromDayNumber((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellType.Choice when value >= 0 && value < kind.Options.Count => KindText.Option(kind.Options[(int)value]),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };
}
