using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Binding;

/// <summary>The rows or columns of a table while it is being understood.</summary>
internal sealed class BoundAxis(BoundTable table, bool isRows)
{
    private NameIndex<BoundNode>? _paths;
    private NameIndex<BoundNode>? _roots;

    internal BoundTable Table { get; } = table;

    internal bool IsRows { get; } = isRows;

    /// <summary>Whether the file names its lines.</summary>
    internal bool IsNamed { get; set; }

    internal bool IsOutline { get; set; }

    internal EquatableArray<string> Labels { get; set; }

    internal List<BoundNode> Roots { get; } = [];

    /// <summary>Every node, depth first.</summary>
    internal List<BoundNode> Nodes { get; } = [];

    /// <summary>The nodes that hold cells, by line.</summary>
    internal List<BoundNode> Lines { get; } = [];

    internal List<BoundCheck> Checks { get; } = [];

    /// <summary>The one line of an axis whose lines the file does not name; otherwise null.</summary>
    internal BoundNode? Only => IsNamed ? null : Lines[0];

    internal BoundAxis Other => IsRows ? Table.Columns : Table.Rows;

    /// <summary>The node with a dotted path, or null.</summary>
    internal BoundNode? Find(string path) => (_paths ??= new NameIndex<BoundNode>(Nodes, node => node.Path)).Find(path);

    /// <summary>The node at the top with a name, or null.</summary>
    internal BoundNode? Root(string name) => (_roots ??= new NameIndex<BoundNode>(Roots, root => root.Name)).Find(name);

    /// <summary>The node with which a path may begin on this axis, or null: a line that the file does not name begins none.</summary>
    internal BoundNode? Top(string name) => IsNamed ? Root(name) : null;
}
