using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>Goes through the nodes of a page without the stack of the thread: a page decides how deep they lie.</summary>
internal static class NodeWalk
{
    /// <summary>The nodes below an element, in the order of the page.</summary>
    /// <param name="element">The element.</param>
    /// <param name="enters">Whether the nodes below a node belong to it; asked once its caller is done with the node itself.</param>
    internal static IEnumerable<INode> Below(IElement element, Func<INode, bool> enters)
    {
        Stack<(INode Node, int Next)> open = new();
        open.Push((element, 0));
        while (open.TryPop(out (INode Node, int Next) at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                continue;
            }

            INode child = at.Node.ChildNodes[at.Next];
            open.Push((at.Node, at.Next + 1));
            yield return child;
            if (enters(child))
            {
                open.Push((child, 0));
            }
        }
    }
}
