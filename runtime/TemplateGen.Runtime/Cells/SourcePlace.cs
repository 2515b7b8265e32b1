namespace TemplateGen.Cells;

/// <summary>Where in a document something stands: by line and column, by a path, or by both.</summary>
/// <param name="Line">The line, from 1; 0 in a document without lines (DOCX, XLSX).</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 in a document without lines.</param>
public readonly record struct SourcePlace(int Line, int Column)
{
    /// <summary>The way to it through the document, such as <c>table[2]/row[5]/cell[3]</c> or <c>Sheet1!B7</c>; null in plain text.</summary>
    public string? Path { get; init; }

    /// <summary>Its number among the places of its document, for those that lines do not order; otherwise 0.</summary>
    public int Order { get; init; }

    /// <summary>Whether the document has lines.</summary>
    public bool HasLine => Line > 0;

    /// <summary>The place of a later character of the same line.</summary>
    /// <param name="characters">How many UTF-16 units later.</param>
    public SourcePlace After(int characters) => HasLine && characters != 0 ? this with { Column = Column + characters } : this;

    /// <inheritdoc/>
    public override string ToString() => HasLine ? $"{Line},{Column}" : Path ?? "";
}
