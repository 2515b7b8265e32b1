namespace TemplateGen.Layout;

/// <summary>One row of a printed grid.</summary>
/// <param name="Table">The table whose cells it prints.</param>
/// <param name="IsHeader">Whether it belongs to the heading rows of its table.</param>
/// <param name="IsRepeated">Whether it is printed once for each entry of its repeated row.</param>
/// <param name="Cells">The cells that start in this row, left to right.</param>
public sealed record PrintedRow(TableLayout Table, bool IsHeader, bool IsRepeated, IReadOnlyList<PrintedCell> Cells);
