using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>A column of a table as a document heads it, or a heading over some.</summary>
/// <param name="heading">The heading.</param>
/// <param name="node">The column of the form, or the heading over columns, that it is; null where the form has none so.</param>
/// <param name="above">The heading above it, or null.</param>
internal sealed class HeadedColumn(Token heading, AxisNode? node, HeadedColumn? above)
{
    /// <summary>The heading.</summary>
    internal Token Heading { get; } = heading;

    /// <summary>What it says; pieces of one heading in several rows run together.</summary>
    internal string Text { get; set; } = heading.Text;

    /// <summary>The column of the form, or the heading over columns, that it is; null where the form has none so.</summary>
    internal AxisNode? Node { get; set; } = node;

    /// <summary>Whether it was taken for a column of the form that has other words.</summary>
    internal bool IsRenamed { get; set; }

    /// <summary>The heading above it, or null.</summary>
    internal HeadedColumn? Above { get; } = above;

    /// <summary>The row of headings in which it stands, from 0.</summary>
    internal int Row { get; init; }

    /// <summary>Whether that row is running text, in which blank cells are not seen.</summary>
    internal bool IsRunning { get; init; }

    /// <summary>What stands below it, left to right.</summary>
    internal List<HeadedColumn> Below { get; } = [];

    /// <summary>Whether the form has no such column.</summary>
    internal bool IsForeign => Node is null;

    /// <summary>Whether it is a column of the form and not a heading over some.</summary>
    internal bool IsColumn => Node is { Line: >= 0 };

    /// <summary>The heading and all above it.</summary>
    internal IEnumerable<HeadedColumn> WithAbove() => Above is null ? [this] : [this, .. Above.WithAbove()];

    /// <summary>All columns below the heading; the heading itself, where there are none.</summary>
    /// <param name="leaves">Takes them.</param>
    internal void AddLeaves(List<HeadedColumn> leaves)
    {
        if (Below.Count == 0)
        {
            leaves.Add(this);
        }

        foreach (HeadedColumn column in Below)
        {
            column.AddLeaves(leaves);
        }
    }
}
