using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>The rows or columns of a table. Unnamed: one line without a name, left out of addresses.</summary>
public sealed record AxisModel(bool IsNamed, EquatableArray<string> Labels, bool IsOutline, EquatableArray<NodeModel> Roots, int LineCount)
{
    /// <summary>Every node, depth first.</summary>
    public IEnumerable<NodeModel> Nodes => Roots.SelectMany(WithDescendants);

    /// <summary>The nodes that hold cells, by line.</summary>
    public IEnumerable<NodeModel> Lines => Nodes.Where(node => node.Line >= 0).OrderBy(node => node.Line);

    private static IEnumerable<NodeModel> WithDescendants(NodeModel node) =>
        new[] { node }.Concat(node.Children.SelectMany(WithDescendants));
}
