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

/// <summary>A field in the head, or a text of a section: then with its address.</summary>
internal sealed record ResolvedField(Model.FieldModel Field, string? Text = null) : ResolvedAddress
{
    /// <summary>What a rule says for it.</summary>
    internal Model.ExpressionModel Reference => Text is null ? new Model.HeadReferenceModel(Field.Name) : new Model.SectionTextModel(Text);
}
