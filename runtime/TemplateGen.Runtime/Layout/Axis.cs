using System.Collections.Frozen;

namespace TemplateGen.Layout;

/// <summary>The rows or the columns of a table: a tree whose lines hold the cells.</summary>
public sealed class Axis
{
    private readonly FrozenDictionary<string, AxisNode> _byPath;

    internal Axis(bool isNamed, IReadOnlyList<string> labels, bool isOutline, IReadOnlyList<AxisNode> nodes)
    {
        IsNamed = isNamed;
        Labels = labels;
        IsOutline = isOutline;
        Nodes = nodes;
        Roots = [.. nodes.Where(node => node.Parent is null)];
        Lines = [.. nodes.Where(node => node.Line >= 0).OrderBy(node => node.Line)];
        _byPath = nodes.ToFrozenDictionary(node => node.Path, StringComparer.Ordinal);
    }

    /// <summary>False where the table has only one line on this axis and the form gives it no name: it is left out of addresses.</summary>
    public bool IsNamed { get; }

    /// <summary>A heading over the whole axis, such as 申请人情况, with other wordings; empty where none is printed.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Whether headings are printed as lines of their own instead of spanning cells.</summary>
    public bool IsOutline { get; }

    /// <summary>Every node, depth first; a node's <see cref="AxisNode.Index"/> is its place here.</summary>
    public IReadOnlyList<AxisNode> Nodes { get; }

    /// <summary>The nodes at the top.</summary>
    public IReadOnlyList<AxisNode> Roots { get; }

    /// <summary>The nodes that hold cells, by template line.</summary>
    public IReadOnlyList<AxisNode> Lines { get; }

    /// <summary>Whether some line stands for as many lines as the report has entries.</summary>
    public bool IsRepeated => Lines.Any(line => line.Repetition is not null);

    /// <summary>The node with a dotted path, or null.</summary>
    /// <param name="path">The path on this axis, such as <c>outcome.refused.stateSecret</c>.</param>
    public AxisNode? Find(string path) => _byPath.GetValueOrDefault(path);
}
