using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// Finds what a path means: on the own axis from the innermost node outwards, then on the other axis, then among tables. A path stays on its axis
/// while it can; the first part that is no child starts the other axis.
/// </summary>
internal sealed class AddressResolver(
    BindingContext context, IReadOnlyList<BoundTable> tables, EquatableArray<FieldModel> head, SectionTexts texts)
{
    private readonly NameIndex<BoundTable> _tables = new(tables, table => table.Name);

    // While it is only found out whether something would stand for anything, nothing is reported.
    private bool _isTrying;

    /// <summary>What an address stands for, or null where it stands for nothing (then reported).</summary>
    internal ResolvedAddress? Resolve(AddressSyntax address, RuleScope scope)
    {
        (AddressSyntax path, AddressPartSyntax? key) = WithoutKey(address);
        if (address.Parts.FirstOrDefault(part => part.Kind == AddressPartKind.Key && part != key) is { } second)
        {
            return MisplacedKey(second, "one key says it all");
        }

        ResolvedAddress? resolved = path.Root switch
        {
            AddressRoot.Head => ResolveHead(path),
            AddressRoot.Tables => ResolveTable(path, scope),
            AddressRoot.Rows => ResolveOnAxis(path, scope.Table.Rows, scope),
            AddressRoot.Columns => ResolveOnAxis(path, scope.Table.Columns, scope),
            _ => ResolveFree(path, scope),
        };
        return key is null || resolved is null ? resolved : OfEntry(resolved, address, key);
    }

    /// <summary>The path that an address takes through the form, and the key which says for one of its rows which entry is meant.</summary>
    private static (AddressSyntax Path, AddressPartSyntax? Key) WithoutKey(AddressSyntax address) =>
        address.Parts.FirstOrDefault(part => part.Kind == AddressPartKind.Key) is { } key
            ? (address with { Parts = address.Parts.Where(part => part.Kind != AddressPartKind.Key).ToArray() }, key)
            : (address, null);

    /// <summary>The entry with a key of the repeated row behind whose name the key stands.</summary>
    private ResolvedCells? OfEntry(ResolvedAddress resolved, AddressSyntax address, AddressPartSyntax key)
    {
        string name = address.Parts[Array.IndexOf([.. address.Parts], key) - 1].Text;
        return resolved switch
        {
            ResolvedCells { Row.Entry: { } entry } cells when entry.Name == name => cells with { Key = key.Text },
            ResolvedCells { Row.Entry: { } entry } => MisplacedKey(key, $"put it behind '{entry.Name}'"),
            ResolvedCells { Column.Entry: { } lines } => MisplacedKey(key, $"lines within a row, as those of '{lines.Name}', have no keys"),
            ResolvedField { Field.Kind: null } => MisplacedKey(key, "rules cannot name what the entries of a list in the head say"),
            _ => MisplacedKey(key, $"'{name}' stands for one"),
        };
    }

    private ResolvedCells? MisplacedKey(AddressPartSyntax key, string why)
    {
        context.Report(TemplateDiagnostics.MisplacedKey, key.Span, why);
        return null;
    }

    private ResolvedField? ResolveHead(AddressSyntax address)
    {
        string name = address.Parts[0].Text;
        if ((name == "year" || name == context.Period) && address.Parts.Count == 1)
        {
            return new ResolvedField(new FieldModel(name, default, KindModel.Of(KindType.Integer), false, default));
        }

        FieldModel? field = address.Parts.Count == 1 ? head.FirstOrDefault(candidate => candidate.Name == name) : null;
        if (field is null)
        {
            context.Report(TemplateDiagnostics.UnknownField, address.Span, Text(address), "in the head", Suggestion.For(name, head.Select(item => item.Name)));
            return null;
        }

        return new ResolvedField(field);
    }

    private ResolvedAddress? ResolveFree(AddressSyntax address, RuleScope scope)
    {
        string first = address.Parts[0].Text;
        if (scope.Axis is { } own)
        {
            if (Outwards(own, scope.Node, first) is { } inner)
            {
                return Follow(address, 1, inner, scope.Table, scope);
            }

            if (AtTop(own.Other, first) is { } other)
            {
                return Follow(address, 1, other, scope.Table, scope);
            }
        }
        else
        {
            BoundNode? row = AtTop(scope.Table.Rows, first);
            BoundNode? column = AtTop(scope.Table.Columns, first);
            if (row is not null && column is not null)
            {
                return Either(address, 1, row, column, scope.Table, scope);
            }

            if ((row ?? column) is { } only)
            {
                return Follow(address, 1, only, scope.Table, scope);
            }
        }

        if (head.FirstOrDefault(field => field.Name == first) is { } headField && address.Parts.Count == 1)
        {
            return new ResolvedField(headField);
        }

        if (IsInTables(address, scope))
        {
            return ResolveTable(address, scope);
        }

        return texts.Find(address, scope.Table.Section) ?? (_tables.Find(first) is not null ? ResolveTable(address, scope) : Unknown(address, scope));
    }

    private ResolvedAddress? ResolveOnAxis(AddressSyntax address, BoundAxis axis, RuleScope scope)
    {
        string first = address.Parts[0].Text;
        BoundNode? node = axis == scope.Axis ? Outwards(axis, scope.Node, first) : AtTop(axis, first);
        return node is null ? Unknown(address, scope) : Follow(address, 1, node, scope.Table, scope);
    }

    private ResolvedAddress? ResolveTable(AddressSyntax address, RuleScope scope)
    {
        string name = address.Parts[0].Text;
        BoundTable? table = _tables.Find(name);
        if (table is null)
        {
            context.Report(TemplateDiagnostics.UnknownName, address.Span, name, "table", Suggestion.For(name, tables.Select(item => item.Name)));
            return null;
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
                return new ResolvedCells(table, Only(table.Rows), Only(table.Columns), rows, !rows);
            }

            return AtTop(rows ? table.Rows : table.Columns, address.Parts[2].Text) is { } named
                ? Follow(address, 3, named, table, scope)
                : Unknown(address, scope);
        }

        BoundNode? row = AtTop(table.Rows, second.Text);
        BoundNode? column = AtTop(table.Columns, second.Text);
        if (row is not null && column is not null && scope.Axis is null)
        {
            return Either(address, 2, row, column, table, scope);
        }

        BoundNode? start = scope.Axis is { IsRows: true } ? row ?? column : column ?? row;
        return start is null ? Unknown(address, scope) : Follow(address, 2, start, table, scope);
    }

    /// <summary>A name that is a row and a column: what follows may fit only one of them, as in <c>total.amount</c>.</summary>
    private ResolvedCells? Either(AddressSyntax address, int next, BoundNode row, BoundNode column, BoundTable table, RuleScope scope)
    {
        bool wasTrying = _isTrying;
        _isTrying = true;
        ResolvedCells? byRow = Follow(address, next, row, table, scope);
        ResolvedCells? byColumn = Follow(address, next, column, table, scope);
        _isTrying = wasTrying;
        if ((byRow is null) != (byColumn is null))
        {
            return byRow ?? byColumn;
        }

        if (!wasTrying)
        {
            context.Report(TemplateDiagnostics.AmbiguousName, address.Parts[next - 1].Span, row.Name, table.Name);
        }

        return null;
    }

    /// <summary>Goes on from a node: down while a part is a child, then over to the other axis.</summary>
    private ResolvedCells? Follow(AddressSyntax address, int next, BoundNode start, BoundTable table, RuleScope scope)
    {
        BoundNode first = start;
        while (next < address.Parts.Count && Child(first, address.Parts[next]) is { } child)
        {
            first = child;
            next++;
        }

        BoundNode? second = null;
        bool all = false;
        if (next < address.Parts.Count && address.Parts[next].Kind == (first.Axis.IsRows ? AddressPartKind.Columns : AddressPartKind.Rows))
        {
            next++;
            all = next == address.Parts.Count;
        }

        if (next < address.Parts.Count)
        {
            second = address.Parts[next].Kind == AddressPartKind.Name ? AtTop(first.Axis.Other, address.Parts[next].Text) : null;
            if (second is null)
            {
                return Unknown(address, first, address.Parts[next], scope);
            }

            next++;
            while (next < address.Parts.Count)
            {
                if (Child(second, address.Parts[next]) is not { } child)
                {
                    return Unknown(address, second, address.Parts[next], scope);
                }

                second = child;
                next++;
            }
        }

        second ??= all ? null : Only(first.Axis.Other);
        return first.Axis.IsRows
            ? new ResolvedCells(table, first, second, false, all)
            : new ResolvedCells(table, second, first, all, false);
    }

    private ResolvedCells? Unknown(AddressSyntax address, BoundNode after, AddressPartSyntax part, RuleScope scope)
    {
        if (_isTrying)
        {
            return null;
        }

        if (address.Root == AddressRoot.None && IsInTables(address, scope))
        {
            context.Report(TemplateDiagnostics.UnknownAddress, address.Span, Text(address), $"; did you mean 'tables.{Text(address)}'? '{address.Parts[0].Text}' is a row or column as well");
            return null;
        }

        IEnumerable<string> names = after.Children.Select(child => child.Name).Concat(after.Axis.Other.Roots.Select(root => root.Name));
        context.Report(TemplateDiagnostics.UnknownAddress, part.Span, Text(address), Suggestion.For(part.Text, names));
        return null;
    }

    /// <summary>Whether an address would stand for something if its first name were looked up among the tables.</summary>
    private bool IsInTables(AddressSyntax address, RuleScope scope)
    {
        bool wasTrying = _isTrying;
        _isTrying = true;
        bool isFound = _tables.Find(address.Parts[0].Text) is not null && ResolveTable(address, scope) is not null;
        _isTrying = wasTrying;
        return isFound;
    }

    private ResolvedAddress? Unknown(AddressSyntax address, RuleScope scope)
    {
        if (_isTrying)
        {
            return null;
        }

        context.Report(TemplateDiagnostics.UnknownAddress, address.Span, Text(address), Advice(address, scope));
        return null;
    }

    /// <summary>What may be meant: a text of another section, a field of a section, a row or column of that name under some heading, or a name that looks like it.</summary>
    private string Advice(AddressSyntax address, RuleScope scope)
    {
        string last = address.Parts[address.Parts.Count - 1].Text;
        if (texts.All.FirstOrDefault(text => text.Key.EndsWith("." + last, StringComparison.Ordinal)).Key is { } elsewhere)
        {
            return $"; did you mean '{elsewhere}', the text of a section?";
        }

        string first = address.Parts[0].Text;
        if (tables.FirstOrDefault(table => table.IsFields && AtTop(table.Rows, first) is not null) is { } section)
        {
            return $"; did you mean '{section.Name}.{Text(address)}'?";
        }

        BoundNode[] nodes = [.. scope.Table.Rows.Nodes.Concat(scope.Table.Columns.Nodes)];
        return Array.Find(nodes, node => node.Name == first && node.Parent is not null) is { } deeper
            ? $"; did you mean '{deeper.Path}'?"
            : Suggestion.For(first, nodes.Select(node => node.Name).Concat(tables.Select(table => table.Name)));
    }

    /// <summary>What a field of the head holds; null for those that are there without being written.</summary>
    internal KindModel? KindOf(HeadReferenceModel reference) => head.FirstOrDefault(field => field.Name == reference.Field)?.Kind;

    /// <summary>The cells that a reference may stand for.</summary>
    internal IEnumerable<CellModel> CellsOf(CellReferenceModel reference)
    {
        BoundTable table = tables[reference.Table];
        return OperandCells.CellsOf(new ResolvedCells(table, At(table.Rows, reference.Row), At(table.Columns, reference.Column), false, false));
    }

    private static BoundNode? At(BoundAxis axis, int node) => node < 0 ? null : axis.Nodes[node];

    /// <summary>The single line of an axis that the file does not name.</summary>
    internal static BoundNode? Only(BoundAxis axis) => axis.IsNamed ? null : axis.Lines[0];

    internal static string Text(AddressSyntax address) =>
        (address.Root == AddressRoot.None ? "" : address.Root.ToString().ToLowerInvariant() + ".")
        + string.Concat(address.Parts.Select((part, index) => part.Kind == AddressPartKind.Key ? $"[\"{part.Text}\"]" : (index == 0 ? "" : ".") + part.Text));

    private static BoundNode? Child(BoundNode node, AddressPartSyntax part) =>
        part.Kind == AddressPartKind.Name ? node.Child(part.Text) : null;

    private static BoundNode? AtTop(BoundAxis axis, string name) => axis.IsNamed ? axis.Root(name) : null;

    private static BoundNode? Outwards(BoundAxis axis, BoundNode? node, string name)
    {
        for (BoundNode? scope = node; scope is not null; scope = scope.Parent)
        {
            if (scope.Child(name) is { } found)
            {
                return found;
            }
        }

        return AtTop(axis, name);
    }
}
