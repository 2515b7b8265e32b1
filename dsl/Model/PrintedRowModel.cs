using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>A row of a printed grid: the cells that start in it.</summary>
public sealed record PrintedRowModel(int Table, bool IsHeader, bool IsRepeated, EquatableArray<PrintedCellModel> Cells);
