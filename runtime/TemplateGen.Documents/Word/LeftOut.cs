namespace TemplateGen.Documents.Word;

/// <summary>What of a document is not read, or not as it stands there.</summary>
internal enum LeftOut
{
    /// <summary>What a tracked change deletes or moves away.</summary>
    Deleted,

    /// <summary>Text that is hidden.</summary>
    Hidden,

    /// <summary>Text that is struck through.</summary>
    Struck,

    /// <summary>What a form asks for, in place of what was to be filled in.</summary>
    Placeholder,

    /// <summary>Text in cells that a merged cell covers.</summary>
    Covered,

    /// <summary>A document within the document.</summary>
    Chunk,

    /// <summary>An object of another program.</summary>
    Embedded,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A footnote or endnote.</summary>
    Footnote,

    /// <summary>A number of a list whose format is not known.</summary>
    ListNumber,
}
