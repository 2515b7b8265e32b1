using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>An element that is being walked through.</summary>
/// <param name="Element">The element.</param>
/// <param name="Role">What it is.</param>
/// <param name="Children">Its children in the order in which they are shown; null where that is the order of the source.</param>
/// <param name="KeepsLines">Whether line ends count within it.</param>
internal record struct PageFrame(IElement Element, FrameRole Role, IReadOnlyList<INode>? Children, bool KeepsLines)
{
    // In the order of the source; asked for once.
    private readonly INodeList _nodes = Element.ChildNodes;

    /// <summary>How many children it has.</summary>
    internal readonly int Count => Children?.Count ?? _nodes.Length;

    /// <summary>A child, in the order in which they are shown.</summary>
    internal readonly INode Child(int index) => Children?[index] ?? _nodes[index];

    /// <summary>The next child to look at.</summary>
    internal int Next { get; set; }

    /// <summary>Where its children are the cells of a grid: the grid.</summary>
    internal GridBox? Grid { get; init; }

    /// <summary>Whether it is shown.</summary>
    internal bool IsSilent { get; set; }
}
