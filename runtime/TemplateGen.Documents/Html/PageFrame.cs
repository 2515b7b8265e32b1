using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>An element that is being walked through.</summary>
/// <param name="Element">The element.</param>
/// <param name="Role">What it is.</param>
/// <param name="Children">Its children in the order in which they are shown; null where that is the order of the source.</param>
/// <param name="KeepsLines">Whether line ends count within it.</param>
internal record struct PageFrame(IElement Element, FrameRole Role, IReadOnlyList<INode>? Children, bool KeepsLines)
{
    /// <summary>Its children in the order of the source.</summary>
    internal INodeList Nodes { get; } = Element.ChildNodes;

    /// <summary>The next child to look at.</summary>
    internal int Next { get; set; }

    /// <summary>Where its children are the cells of a grid: the grid.</summary>
    internal GridBox? Grid { get; init; }

    /// <summary>Whether it is shown.</summary>
    internal bool IsSilent { get; set; }
}
