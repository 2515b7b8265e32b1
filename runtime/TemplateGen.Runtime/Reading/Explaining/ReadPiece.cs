using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Reading.Explaining;

/// <summary>A piece of a document and what reading took it for.</summary>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Place">Where it stands; null for what the document does not have.</param>
/// <param name="Text">The text as found; empty for a blank cell.</param>
public sealed record ReadPiece(PieceKind Kind, SourcePlace? Place, string Text)
{
    /// <summary>The table that it belongs to, or null.</summary>
    public TableLayout? Table { get; init; }

    /// <summary>The form's own wording of the label that it was taken for, of its row, of its field, or of its section (whose name stands for it where it has no heading); empty where there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>The label of its column; empty where it is in none.</summary>
    public string Column { get; init; } = "";

    /// <summary>The cell, for one that the form has; otherwise null.</summary>
    public Cell? Cell { get; init; }

    /// <summary>The field, as in the JSON of the report: <c>head.agency</c>, <c>text.overview.contact</c>; empty for what is none.</summary>
    public string Field { get; init; } = "";

    /// <summary>The value of the field as it is printed.</summary>
    internal string FieldText { get; init; } = "";

    /// <summary>Whether a label is worded as the form knows it.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>The value of the cell or field as it is printed; empty where it has none.</summary>
    /// <param name="language">The language of words, such as those of yes and no.</param>
    public string Value(Language language) =>
        Cell is { } cell ? CellText.Write(cell.Block, cell.Row, cell.Column, language) : FieldText;
}
