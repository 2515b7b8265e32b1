namespace TemplateGen.Reading.Alignment;

/// <summary>What happens in a document, as far as alignment is concerned.</summary>
internal enum EventKind
{
    /// <summary>A label without cells.</summary>
    Label,

    /// <summary>A label with the cells behind it.</summary>
    Row,

    /// <summary>Cells without a label.</summary>
    Figures,

    /// <summary>Cells behind a text that is no label of the form.</summary>
    Foreign,
}
