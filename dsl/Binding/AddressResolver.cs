using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Parsing;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Finds what an address means, in tables, in the head and among the texts of sections, and reports where it means nothing.</summary>
internal sealed class AddressResolver(
    BindingContext context, BoundTables tables, EquatableArray<FieldModel> head, SectionTexts texts)
{
    private const string NoEntriesOfLists = "rules cannot name what the entries of a list in the head say";

    private readonly Dictionary<string, FieldModel> _head = head.ToDictionary(field => field.Name, StringComparer.Ordinal);
    private readonly AddressLookup _lookup = new(tables);

    /// <summary>What an address stands for, or null where it stands for nothing (then reported).</summary>
    internal ResolvedAddress? Resolve(AddressSyntax address, RuleScope scope)
    {
        (AddressSyntax path, AddressPartSyntax? key) = WithoutKey(address);
        if (address.Parts.FirstOrDefault(part => part.Kind == AddressPartKind.Key && part != key) is { } second)
        {
            return MisplacedKey(second, "one key says it all");
        }

        ResolvedAddress? resolved = path.Root == AddressRoot.Head ? ResolveHead(path) : ResolvePath(path, scope);
        return key is null || resolved is null ? resolved : OfEntry(resolved, address, key);
    }

    /// <summary>A text outside tables by which a report explains itself, or null where there is none of that name (then reported).</summary>
    internal ResolvedField? ResolveText(AddressSyntax address, int section)
    {
        if (FindText(address, section) is { Field.Kind.IsText: true } text)
        {
            return text;
        }

        string name = address.Parts[address.Parts.Count - 1].Text;
        IEnumerable<string> known = texts.All.Select(text => text.Field.Field.Name).Concat(head.Where(field => field.Kind is { IsText: true }).Select(field => field.Name));
        string advice = context.Advises && Elsewhere(name) is { } elsewhere ? $"; did you mean '{elsewhere}'?" : context.Suggest(name, known);
        context.Report(TemplateDiagnostics.UnknownField, address.Span, address.Written, "of a section or of the head that holds text", advice);
        return null;
    }

    /// <summary>The text of a section or field of the head that an address stands for where it names nothing of a table, or null.</summary>
    internal ResolvedField? FindText(AddressSyntax address, int section) => OutsideTables(address, section) ?? texts.Find(address);

    /// <summary>The text of a section or field of the head that goes before a table of its name, or null.</summary>
    internal ResolvedField? OutsideTables(AddressSyntax address, int section) => texts.Near(address, section) ?? InHead(address);

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
            ResolvedCells { Row: null, Table: { } table } when table.Name == name
                && table.Rows.Lines.Select(line => line.Entry).FirstOrDefault(entry => entry is not null) is { } entry =>
                MisplacedKey(key, $"put it behind '{entry.Name}'"),
            ResolvedCells { Column.Entry: { } lines } => MisplacedKey(key, $"lines within a row, as those of '{lines.Name}', have no keys"),
            ResolvedField { Field.Kind: null } => MisplacedKey(key, NoEntriesOfLists),
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

        if (InHead(address) is { } field)
        {
            return field;
        }

        bool isOfList = _head.TryGetValue(name, out FieldModel? list) && list.Kind is null;
        context.Report(TemplateDiagnostics.UnknownField, address.Span, address.Written, "in the head",
            isOfList ? "; " + NoEntriesOfLists : context.Suggest(name, head.Select(item => item.Name).Concat(["year", context.Period])));
        return null;
    }

    /// <summary>The field of the head that an address names, with or without saying so.</summary>
    private ResolvedField? InHead(AddressSyntax address) =>
        address is { Root: AddressRoot.None or AddressRoot.Head, Parts.Count: 1 } && _head.TryGetValue(address.Parts[0].Text, out FieldModel? field)
            ? new ResolvedField(field)
            : null;

    private ResolvedAddress? ResolvePath(AddressSyntax address, RuleScope scope)
    {
        (ResolvedAddress? found, DeadEnd? end) = LookUp(address, scope);
        if (end is not null)
        {
            Report(address, end, scope);
        }

        return found;
    }

    private Lookup LookUp(AddressSyntax address, RuleScope scope) => address.Root switch
    {
        AddressRoot.Tables => _lookup.InTables(address, scope),
        AddressRoot.Rows => AddressLookup.OnAxis(address, scope.Table.Rows, scope),
        AddressRoot.Columns => AddressLookup.OnAxis(address, scope.Table.Columns, scope),
        _ => LookUpFree(address, scope),
    };

    /// <summary>What is nearest goes before what is further away: the table of the rule, the texts of its section and the head, the tables, the texts of other sections.</summary>
    private Lookup LookUpFree(AddressSyntax address, RuleScope scope)
    {
        if (AddressLookup.InOwnTable(address, scope) is { } own)
        {
            return own;
        }

        if (OutsideTables(address, scope.Section) is { } near)
        {
            return near;
        }

        Lookup table = _lookup.InTables(address, scope);
        return table.Found is null && texts.Find(address) is { } text ? text : table;
    }

    private void Report(AddressSyntax address, DeadEnd end, RuleScope scope)
    {
        switch (end)
        {
            case { Both: { } table }:
                context.Report(TemplateDiagnostics.AmbiguousName, end.Part.Span, end.Part.Text, table.Name);
                break;
            case { After: not null } when address.Root == AddressRoot.None && _lookup.InTables(address, scope).Found is not null:
                context.Report(TemplateDiagnostics.UnknownAddress, address.Span, address.Written,
                    $"; did you mean 'tables.{address.Written}'? '{address.Parts[0].Text}' is a row or column as well");
                break;
            case { After: { } node }:
                context.Report(TemplateDiagnostics.UnknownAddress, end.Part.Span, address.Written,
                    context.Suggest(end.Part.Text, node.Children.Concat(node.Axis.Other.Roots).Select(next => next.Name)));
                break;
            case var _ when address.Root == AddressRoot.Tables && end.Part == address.Parts[0]:
                context.Report(TemplateDiagnostics.UnknownName, address.Span, end.Part.Text, "table", context.Suggest(end.Part.Text, tables.Select(item => item.Name)));
                break;
            default:
                context.Report(TemplateDiagnostics.UnknownAddress, address.Span, address.Written, context.Advises ? Advice(address, scope) : "");
                break;
        }
    }

    /// <summary>What may be meant: a text of another section, a field of a section, a row or column of that name under some heading, or a name that looks like it.</summary>
    private string Advice(AddressSyntax address, RuleScope scope)
    {
        string last = address.Parts[address.Parts.Count - 1].Text;
        if (Elsewhere(last) is { } elsewhere)
        {
            return $"; did you mean '{elsewhere}', the text of a section?";
        }

        string first = address.Parts[0].Text;
        if (tables.FirstOrDefault(table => table.IsFields && table.Rows.Top(first) is not null) is { } section)
        {
            return $"; did you mean '{section.Name}.{address.Written}'?";
        }

        BoundNode[] nodes = [.. scope.Table.Rows.Nodes.Concat(scope.Table.Columns.Nodes)];
        return Array.Find(nodes, node => node.Name == first && node.Parent is not null) is { } deeper
            ? $"; did you mean '{deeper.Path}'?"
            : context.Closest(first, nodes.Select(node => node.Name).Concat(tables.Select(table => table.Name))) is { } near ? $"; did you mean '{near}'?"
            : address.Parts.Count == 1 && NearMiss.Of(first, Complaints.OperandWords) is { } word ? $"; did you mean '{word}'?"
            : "";
    }

    /// <summary>The address of a text in any section with a name, or null.</summary>
    private string? Elsewhere(string name) => texts.All.FirstOrDefault(text => text.Address.EndsWith("." + name, StringComparison.Ordinal))?.Address;

    /// <summary>What a field of the head holds; null for those that are there without being written.</summary>
    internal KindModel? KindOf(HeadReferenceModel reference) => _head.TryGetValue(reference.Field, out FieldModel? field) ? field.Kind : null;

    /// <summary>The kinds of the cells that a reference may stand for.</summary>
    internal IReadOnlyList<KindModel> KindsOf(CellReferenceModel reference)
    {
        BoundTable table = tables[reference.Table];
        return table.FactsOf(At(table.Rows, reference.Row), At(table.Columns, reference.Column)).Kinds;
    }

    private static BoundNode? At(BoundAxis axis, int node) => node < 0 ? null : axis.Nodes[node];
}
