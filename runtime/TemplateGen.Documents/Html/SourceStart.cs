using AngleSharp.Dom;
using AngleSharp.Text;

namespace TemplateGen.Documents.Html;

/// <summary>What is kept with an element of the tree: where its start tag stands, and what its name means.</summary>
/// <param name="position">Where the tag stands.</param>
/// <param name="sort">What the name means.</param>
internal sealed class SourceStart(TextPosition position, ElementSort sort) : ISourceReference
{
    /// <summary>The index of the tag in the source.</summary>
    internal int Index => position.Index;

    /// <summary>What the element means by its name.</summary>
    internal ElementSort Sort => sort;

    /// <inheritdoc/>
    public TextPosition Position => position;
}
