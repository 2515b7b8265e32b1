namespace TemplateGen.Reading.Alignment;

/// <summary>What a piece of a document looks like, before it is aligned.</summary>
internal enum TokenKind
{
    /// <summary>A wording that may be a label of the form.</summary>
    Label,

    /// <summary>A figure, or a mark that stands in place of one.</summary>
    Figure,

    /// <summary>Anything else.</summary>
    Text,

    /// <summary>A blank cell.</summary>
    Blank,
}
