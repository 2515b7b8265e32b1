using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>A row of a printed grid: the cells that start in it. Entry: the index of the repeated row node for each of whose entries it is printed, or null.</summary>
public sealed record PrintedRowModel(int Table, bool IsHeader, int? Entry, EquatableArray<PrintedCellModel> Cells);
