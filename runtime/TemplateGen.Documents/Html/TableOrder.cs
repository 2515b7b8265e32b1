using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>The order in which a table shows what stands in it: captions and heads first, feet last.</summary>
internal static class TableOrder
{
    /// <summary>The children of a table in that order, or null where it is that of the source.</summary>
    internal static IReadOnlyList<INode>? Of(IElement table)
    {
        IElement? head = table.Children.FirstOrDefault(static child => child.LocalName == "thead");
        IElement? foot = table.Children.FirstOrDefault(static child => child.LocalName == "tfoot");
        if ((head is null && foot is null) || IsInOrder(table, head, foot))
        {
            return null;
        }

        return [.. table.ChildNodes.OrderBy(child => Rank(child, head, foot))];
    }

    private static bool IsInOrder(IElement table, IElement? head, IElement? foot)
    {
        int last = 0;
        foreach (IElement child in table.Children)
        {
            int rank = Rank(child, head, foot);
            if (rank < last)
            {
                return false;
            }

            last = rank;
        }

        return true;
    }

    // Further heads and feet are shown where they stand.
    private static int Rank(INode child, IElement? head, IElement? foot) =>
        child is IElement { LocalName: "caption" or "colgroup" or "col" } ? 0 : child == head ? 1 : child == foot ? 3 : 2;
}
