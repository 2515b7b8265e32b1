namespace TemplateGen.Layout;

/// <summary>A table, or several printed block under block, laid out as on the form.</summary>
/// <param name="Index">The place among the grids of the template, from 0.</param>
/// <param name="Tables">The tables that it prints, top to bottom.</param>
/// <param name="ColumnCount">How many grid columns there are, label columns included.</param>
/// <param name="LabelColumnCount">How many of them hold row labels.</param>
/// <param name="Rows">The printed rows.</param>
public sealed record Grid(int Index, IReadOnlyList<TableLayout> Tables, int ColumnCount, int LabelColumnCount, IReadOnlyList<PrintedRow> Rows);
