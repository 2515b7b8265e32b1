using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// Looks addresses up among rows, columns and tables. A path stays on its axis while it can; the first part that is no child starts the other axis.
/// </summary>
/// <remarks>It reports nothing: what is no row may yet be a text or a table, which only those know who ask.</remarks>
internal sealed class AddressLookup(BoundTables tables)
{
    /// <summary>What an address stands for in the table of a rule: on its own axis from the innermost node outwards, then on the other. Null where its first name is nothing there.</summary>
    internal static Lookup? InOwnTable(AddressSyntax address, RuleScope scope)
    {
        string first = address.Parts[0].Text;
        BoundTable table = scope.Table;
        BoundNode? start = scope.Axis is { } own ? Outwards(own, scope.Node, first) ?? own.Other.Top(first) : table.Rows.Top(first) ?? table.Columns.Top(first);
        if (start is null)
        {
            return null;
        }

        return scope.Axis is null && start.Axis.IsRows && table.Columns.Top(first) is { } column
            ? Either(address, 1, start, column, table)
            : Follow(address, 1, start, table);
    }

    /// <summary>What an address stands for that begins on a certain axis of the table of a rule.</summary>
    internal static Lookup OnAxis(AddressSyntax address, BoundAxis axis, RuleScope scope)
    {
        AddressPartSyntax first = address.Parts[0];
        BoundNode? start = axis == scope.Axis ? Outwards(axis, scope.Node, first.Text) : axis.Top(first.Text);
        return start is null ? new DeadEnd(first) : Follow(address, 1, start, scope.Table);
    }

    /// <summary>What an address stands for that begins with the name of a table.</summary>
    internal Lookup InTables(AddressSyntax address, RuleScope scope)
    {
        if (tables.Find(address.Parts[0].Text) is not { } table)
        {
            return new DeadEnd(address.Parts[0]);
        }

        if (address.Parts.Count == 1)
        {
            return new ResolvedTable(table);
        }

        AddressPartSyntax second = address.Parts[1];
        if (second.Kind is AddressPartKind.Rows or AddressPartKind.Columns)
        {
            bool rows = second.Kind == AddressPartKind.Rows;
            if (address.Parts.Count == 2)
            {
                return new ResolvedCells(table, table.Rows.Only, table.Columns.Only, rows, !rows);
            }

            return (rows ? table.Rows : table.Columns).Top(address.Parts[2].Text) is { } named
                ? Follow(address, 3, named, table)
                : new DeadEnd(address.Parts[2]);
        }

        BoundNode? row = table.Rows.Top(second.Text);
        BoundNode? column = table.Columns.Top(second.Text);
        if (row is not null && column is not null && scope.Axis is null)
        {
            return Either(address, 2, row, column, table);
        }

        BoundNode? start = scope.Axis is { IsRows: true } ? row ?? column : column ?? row;
        return start is null ? new DeadEnd(second) : Follow(address, 2, start, table);
    }

    /// <summary>A name that is a row and a column: what follows may fit only one of them, as in <c>total.amount</c>.</summary>
    private static Lookup Either(AddressSyntax address, int next, BoundNode row, BoundNode column, BoundTable table)
    {
        Lookup byRow = Follow(address, next, row, table);
        Lookup byColumn = Follow(address, next, column, table);
        return (byRow.Found, byColumn.Found) switch
        {
            (not null, null) => byRow,
            (null, not null) => byColumn,
            _ => new DeadEnd(address.Parts[next - 1], Both: table),
        };
    }

    /// <summary>Goes on from a node: down while a part is a child, then over to the other axis.</summary>
    private static Lookup Follow(AddressSyntax address, int next, BoundNode start, BoundTable table)
    {
        BoundNode first = Descend(address, ref next, start);
        if (next == address.Parts.Count)
        {
            return Cells(table, first, first.Axis.Other.Only, false);
        }

        if (address.Parts[next].Kind == (first.Axis.IsRows ? AddressPartKind.Columns : AddressPartKind.Rows) && ++next == address.Parts.Count)
        {
            return Cells(table, first, null, true);
        }

        AddressPartSyntax part = address.Parts[next];
        if (part.Kind != AddressPartKind.Name || first.Axis.Other.Top(part.Text) is not { } across)
        {
            return new DeadEnd(part, first);
        }

        next++;
        BoundNode second = Descend(address, ref next, across);
        return next == address.Parts.Count ? Cells(table, first, second, false) : new DeadEnd(address.Parts[next], second);
    }

    /// <summary>The last of the nodes that the next parts of an address name, each a child of the one before.</summary>
    private static BoundNode Descend(AddressSyntax address, ref int next, BoundNode node)
    {
        while (next < address.Parts.Count && address.Parts[next] is { Kind: AddressPartKind.Name } part && node.Child(part.Text) is { } child)
        {
            node = child;
            next++;
        }

        return node;
    }

    private static ResolvedCells Cells(BoundTable table, BoundNode first, BoundNode? second, bool all) => first.Axis.IsRows
        ? new ResolvedCells(table, first, second, false, all)
        : new ResolvedCells(table, second, first, all, false);

    private static BoundNode? Outwards(BoundAxis axis, BoundNode? node, string name)
    {
        for (BoundNode? scope = node; scope is not null; scope = scope.Parent)
        {
            if (scope.Child(name) is { } found)
            {
                return found;
            }
        }

        return axis.Top(name);
    }
}
