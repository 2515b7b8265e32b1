namespace TemplateGen.Layout;

/// <summary>One row of a printed grid.</summary>
/// <param name="Table">The table whose cells it prints.</param>
/// <param name="IsHeader">Whether it belongs to the heading rows of its table.</param>
/// <param name="Entry">The repeated row for each of whose entries it is printed, or null. The rows of one entry stand together.</param>
/// <param name="Cells">The cells that start in this row, left to right.</param>
public sealed record PrintedRow(TableLayout Table, bool IsHeader, AxisNode? Entry, IReadOnlyList<PrintedCell> Cells)
{
    /// <summary>Whether it is printed once for each entry of its repeated row.</summary>
    public bool IsRepeated => Entry is not null;

    /// <summary>The template line of its values; -1 where it prints none.</summary>
    public int Line { get; } = Cells.FirstOrDefault(cell => cell.Role == PrintedRole.Value)?.RowLine ?? -1;

    /// <summary>Whether some of its cells are printed once for each line within the row.</summary>
    public bool HasLines { get; } = Cells.Any(cell => cell.IsWithinLines(Table));
}
