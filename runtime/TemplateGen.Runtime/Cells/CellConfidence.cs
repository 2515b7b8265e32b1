namespace TemplateGen.Cells;

/// <summary>How the figure of a cell was come by, where a document was read.</summary>
public enum CellConfidence
{
    /// <summary>It stands in the document as it is, in the place of the cell.</summary>
    AsRead,

    /// <summary>It stands there in another form, such as another unit or in words, and was converted exactly.</summary>
    Converted,

    /// <summary>
    /// Which cell it belongs to, or where it begins and ends, follows from the order of the form or from its equations only: the one reading
    /// that fits. A note with the code <c>inferred</c> says so.
    /// </summary>
    Inferred,
}
