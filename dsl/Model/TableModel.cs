using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>A table: its axes, and what the form says of each cell, row by row. IsFields: its rows are the fields of a section.</summary>
public sealed record TableModel(
    int Index,
    string Name,
    EquatableArray<string> Labels,
    string? Corner,
    int Section,
    AxisModel Rows,
    AxisModel Columns,
    EquatableArray<CellModel> Cells,
    bool IsOptional,
    ExpressionModel? Present,
    UnitModel? Unit,
    bool IsFields)
{
    /// <summary>What the form says of a cell.</summary>
    public CellModel Cell(int row, int column) => Cells[(row * Columns.LineCount) + column];
}
