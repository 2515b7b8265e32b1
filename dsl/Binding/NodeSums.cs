using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>What names stand for in sums.</summary>
internal static class NodeSums
{
    /// <summary>A node's own figure where it has one, else the sum of its children.</summary>
    internal static IEnumerable<SignedLine> Of(BoundNode node) =>
        node.Line >= 0 ? [new SignedLine(1, node.Line)] : node.Children.Where(Counts).SelectMany(Addends);

    /// <summary>The nodes that a sum over some nodes takes in: memo lines, totals and kinds that do not add are left out.</summary>
    internal static IEnumerable<BoundNode> Counting(IEnumerable<BoundNode> nodes) => nodes.Where(Counts);

    /// <summary>Whether values of a node add up at all.</summary>
    internal static bool Adds(BoundNode node) => (node.Kind ?? node.Axis.Table.Kind ?? KindModel.Count).Adds;

    /// <summary>Finds the totals of an axis: nodes whose <c>=</c> names only their siblings or <c>rest</c>.</summary>
    internal static void MarkTotals(BoundAxis axis)
    {
        foreach (BoundNode node in axis.Nodes.Where(node => node.Tail is not null))
        {
            node.IsTotal = node.Tail!.Relations.Any(relation =>
                relation.Operator == Comparison.Equal && NamesOnlySiblings(relation.Value, node));
        }
    }

    private static bool Counts(BoundNode node) => !node.IsMemo && !node.IsTotal && !node.IsVoid && Adds(node);

    private static IEnumerable<SignedLine> Addends(BoundNode node) =>
        node.IsLess ? Of(node).Select(line => new SignedLine(-line.Sign, line.Line)) : Of(node);

    private static bool NamesOnlySiblings(ExpressionSyntax value, BoundNode node)
    {
        bool any = false;
        foreach (ExpressionSyntax part in ExpressionWalk.All(value))
        {
            switch (part)
            {
                case RestSyntax:
                    any = true;
                    break;
                case PartsSyntax or PreviousSyntax or AggregateSyntax { Address: null }:
                    return false;
                case AddressExpressionSyntax { Address: var address }:
                    any = true;
                    if (!IsSibling(address, node))
                    {
                        return false;
                    }

                    break;
                case AggregateSyntax { Address: { } address }:
                    any = true;
                    if (!IsSibling(address, node))
                    {
                        return false;
                    }

                    break;
            }
        }

        return any;
    }

    private static bool IsSibling(AddressSyntax address, BoundNode node) =>
        (address.Root == AddressRoot.None || address.Root == (node.Axis.IsRows ? AddressRoot.Rows : AddressRoot.Columns))
        && node.Sibling(address.Parts[0].Text) is { } sibling && sibling != node;
}
