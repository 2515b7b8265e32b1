using TemplateGen.Rules;

namespace TemplateGen.Layout;

/// <summary>A row or column of a table as printed, or a heading over some.</summary>
public sealed class AxisNode
{
    internal AxisNode(int index, string name, string path, AxisNode? parent, int depth)
    {
        Index = index;
        Name = name;
        Path = path;
        Parent = parent;
        Depth = depth;
    }

    /// <summary>The place among the nodes of its axis, depth first, from 0.</summary>
    public int Index { get; }

    /// <summary>The name for programs; empty for the unnamed line of a table without this axis.</summary>
    public string Name { get; }

    /// <summary>The dotted path on its axis, as in addresses.</summary>
    public string Path { get; }

    /// <summary>The heading above, or null.</summary>
    public AxisNode? Parent { get; }

    /// <summary>How many headings stand above.</summary>
    public int Depth { get; }

    /// <summary>The official label first, then wordings also met; empty for a heading that is not printed.</summary>
    public IReadOnlyList<string> Labels { get; internal set; } = [];

    /// <summary>The official label, or an empty string.</summary>
    public string Label => Labels.Count > 0 ? Labels[0] : "";

    /// <summary>What stands below this heading.</summary>
    public IReadOnlyList<AxisNode> Children { get; internal set; } = [];

    /// <summary>The template line whose cells this node holds, or -1 for a heading without cells.</summary>
    public int Line { get; internal set; } = -1;

    /// <summary>What the node stands for in a sum: its own line, or those below it with their signs.</summary>
    public IReadOnlyList<SignedLine> Sum { get; internal set; } = [];

    /// <summary>Set on a node that stands for as many lines as the report has entries, and on all below it.</summary>
    public Repetition? Repetition { get; internal set; }

    /// <summary>The repeated node that this one is or lies under, or null.</summary>
    public AxisNode? Entry => Repetition is null ? null : Parent?.Entry ?? this;

    /// <summary>The condition under which the row or column applies, or null; otherwise its cells are void.</summary>
    public Expression? Present { get; internal set; }

    /// <summary>Whether the whole line may stay empty or be left out.</summary>
    public bool IsOptional { get; internal set; }

    /// <summary>Printed, but left out of sums.</summary>
    public bool IsMemo { get; internal set; }

    /// <summary>Subtracted in sums.</summary>
    public bool IsLess { get; internal set; }

    /// <summary>What it was in the edition before, or null where its address says so.</summary>
    public Ancestry? Ancestry { get; internal set; }

    /// <summary>The first year for which the form has it, or null.</summary>
    public int? Since { get; internal set; }

    /// <summary>The last year for which the form has it, or null.</summary>
    public int? Until { get; internal set; }

    /// <summary>Printed row or column codes.</summary>
    public IReadOnlyList<string> Codes { get; internal set; } = [];

    /// <summary>The node and all below it, depth first.</summary>
    internal IEnumerable<AxisNode> WithDescendants() => [this, .. Children.SelectMany(child => child.WithDescendants())];

    /// <inheritdoc/>
    public override string ToString() => Path;

    /// <summary>Whether it stands below a heading.</summary>
    internal bool IsBelow(AxisNode heading)
    {
        for (AxisNode? above = Parent; above is not null; above = above.Parent)
        {
            if (above == heading)
            {
                return true;
            }
        }

        return false;
    }
}
