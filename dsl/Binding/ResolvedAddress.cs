namespace TemplateGen.Dsl.Binding;

/// <summary>What an address stands for.</summary>
internal abstract record ResolvedAddress;

/// <summary>
/// Cells: a null row or column is the one at which the rule is evaluated; All says that every line of that axis is summed; a key says which entry of a
/// repeated row is meant.
/// </summary>
internal sealed record ResolvedCells(BoundTable Table, BoundNode? Row, BoundNode? Column, bool AllRows, bool AllColumns, string? Key = null) : ResolvedAddress;

/// <summary>A whole table: its row at this place, which may be tested for presence.</summary>
internal sealed record ResolvedTable(BoundTable Table) : ResolvedAddress;

/// <summary>A field in the head.</summary>
internal sealed record ResolvedField(Model.FieldModel Field) : ResolvedAddress;
