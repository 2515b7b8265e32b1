using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>A table or a stack of tables, laid out as on the form.</summary>
public sealed record GridModel(EquatableArray<int> Tables, int ColumnCount, int LabelColumnCount, EquatableArray<PrintedRowModel> Rows);
