namespace TemplateGen.Reading.Explaining;

/// <summary>What reading took a piece of a document for.</summary>
public enum PieceKind
{
    /// <summary>The title of the report.</summary>
    Title,

    /// <summary>A label of the form: the heading of a section or table, of columns, or of rows.</summary>
    Label,

    /// <summary>What stands in a cell of the form.</summary>
    Cell,

    /// <summary>What is stated for a field outside tables, or as the year; it may stand within another piece, as in the title.</summary>
    Field,

    /// <summary>Prose of a section.</summary>
    Text,

    /// <summary>Something in a row that is known, but not to which of its cells it belongs: they are unreadable.</summary>
    Unmatched,

    /// <summary>A row that stands in the document once more; it was not read again.</summary>
    Repeated,

    /// <summary>Something in a row beside its cells; it was left out.</summary>
    Surplus,

    /// <summary>Figures that no row of the form could be found for; they were left out.</summary>
    Unplaced,

    /// <summary>No part of the form.</summary>
    Other,

    /// <summary>A cell of the form that the document does not have.</summary>
    Missing,
}
