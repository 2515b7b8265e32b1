using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Which headings of a table stand below which, left to right: those of the form where the form has them, the others beside what they stand beside.</summary>
internal sealed class HeadingBranches
{
    private readonly Dictionary<AxisNode, HeadedColumn> _known = [];
    private readonly List<HeadedColumn> _tops = [];
    private readonly List<HeadedColumn> _behind = [];

    /// <summary>Whether the row of headings that is placed now is running text, in which blank cells are not seen.</summary>
    internal bool AreRunning { get; set; }

    /// <summary>The headings above all others, left to right.</summary>
    internal IReadOnlyList<HeadedColumn> All => [.. _tops, .. _behind];

    /// <summary>Whether a column of the form, or a heading over columns, is among them.</summary>
    internal bool Has(AxisNode node) => _known.ContainsKey(node);

    /// <summary>The columns of the form among them.</summary>
    internal IReadOnlyList<HeadedColumn> Columns => [.. _known.Values.Where(static column => column.IsColumn)];

    /// <summary>A column turns out to be several.</summary>
    /// <param name="column">The column, one of the form.</param>
    /// <param name="parts">What it consists of, left to right; one of them may be the column of the form.</param>
    internal void Part(HeadedColumn column, IReadOnlyList<HeadedColumn> parts)
    {
        List<HeadedColumn> beside = column.Above?.Below ?? (_behind.Contains(column) ? _behind : _tops);
        int place = beside.IndexOf(column);
        beside.RemoveAt(place);
        beside.InsertRange(place, parts);
        _known.Remove(column.Node!);
        if (parts.FirstOrDefault(static part => !part.IsForeign) is { } own)
        {
            _known[own.Node!] = own;
        }
    }

    /// <summary>A heading turns out to be one of the form.</summary>
    internal void Know(HeadedColumn heading, AxisNode node)
    {
        heading.Node = node;
        _known[node] = heading;
    }

    /// <summary>A heading that the form does not have, behind all columns.</summary>
    internal HeadedColumn Behind(Token token, int row) => Add(token, row, _behind);

    /// <summary>A heading that the form does not have, behind all that are known so far.</summary>
    internal HeadedColumn Last(Token token, int row) => Add(token, row, _tops);

    /// <summary>A heading that the form does not have, right before another one.</summary>
    internal HeadedColumn Before(HeadedColumn column, Token token, int row)
    {
        List<HeadedColumn> beside = column.Above?.Below ?? _tops;
        HeadedColumn placed = new(token, null, column.Above) { Row = row, IsRunning = AreRunning };
        beside.Insert(beside.IndexOf(column), placed);
        return placed;
    }

    /// <summary>A heading of the form below what the form prints above it; what the form does not have stands right behind the heading beside it.</summary>
    /// <param name="token">The heading.</param>
    /// <param name="node">The column of the form, or the heading over columns, that it is; null where the form has none so.</param>
    /// <param name="last">The heading before it, where the form has none so.</param>
    /// <param name="row">The row of headings in which it stands.</param>
    internal HeadedColumn Place(Token token, AxisNode? node, HeadedColumn? last, int row)
    {
        HeadedColumn? above = node is null ? last!.Above : Above(node);
        List<HeadedColumn> beside = above?.Below ?? _tops;
        HeadedColumn placed = new(token, node, above) { Row = row, IsRunning = AreRunning };
        if (node is null)
        {
            beside = _behind.Contains(last!) ? _behind : beside;
            beside.Insert(beside.IndexOf(last!) + 1, placed);
        }
        else
        {
            beside.Add(placed);
            _known[node] = placed;
        }

        return placed;
    }

    private HeadedColumn Add(Token token, int row, List<HeadedColumn> columns)
    {
        HeadedColumn placed = new(token, null, null) { Row = row, IsRunning = AreRunning };
        columns.Add(placed);
        return placed;
    }

    private HeadedColumn? Above(AxisNode node)
    {
        for (AxisNode? above = node.Parent; above is not null; above = above.Parent)
        {
            if (_known.TryGetValue(above, out HeadedColumn? heading))
            {
                return heading;
            }
        }

        return null;
    }
}
