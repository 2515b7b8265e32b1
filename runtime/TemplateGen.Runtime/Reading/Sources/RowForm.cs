namespace TemplateGen.Reading.Sources;

/// <summary>How much a document says about the limits of a row.</summary>
public enum RowForm
{
    /// <summary>Where cells and the row end is certain: a row of a table.</summary>
    Ruled,

    /// <summary>A paragraph: it may be prose, a cell, or a part of a row that goes on in the next paragraph.</summary>
    Running,
}
