namespace TemplateGen.Cells;

/// <summary>Where in a document something stands.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public readonly record struct SourcePlace(int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Line},{Column}";
}
