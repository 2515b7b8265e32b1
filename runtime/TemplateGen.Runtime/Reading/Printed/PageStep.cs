namespace TemplateGen.Reading.Printed;

/// <summary>A piece of a page as renderings print it: a heading, a paragraph, a field, a table.</summary>
/// <param name="allows">Whether a piece of a document may be this one.</param>
/// <param name="take">Takes what the piece says; null where that is known.</param>
internal sealed class PageStep(Func<PagePiece, bool> allows, Action<PageContent, PagePiece>? take = null) : IStep<PageStep, PagePiece>
{
    /// <inheritdoc/>
    public List<PageStep> Next { get; } = [];

    /// <inheritdoc/>
    public bool IsLast { get; set; }

    /// <inheritdoc/>
    public bool Allows(PagePiece piece) => allows(piece);

    /// <summary>Takes what a piece of a document says.</summary>
    internal void Take(PageContent content, PagePiece piece) => take?.Invoke(content, piece);
}
