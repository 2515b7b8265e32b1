using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Gives the checks that stand in a section, outside its tables, to the table that they are about.</summary>
internal sealed class LooseChecks(BindingContext context)
{
    private readonly List<(CheckSyntax Check, string Name, int Section)> _checks = [];

    internal void Add(CheckSyntax check, string section, int index) => _checks.Add((check, section, index));

    /// <summary>Hands the checks out, once all tables are known.</summary>
    internal void Place(BoundTables tables, AddressResolver resolver)
    {
        foreach ((CheckSyntax check, string name, int section) in _checks)
        {
            if (TableOf(check, section, tables.FieldsOf(name), tables, resolver) is { } table)
            {
                table.Checks.Add(new BoundCheck(check, null, null, false, section));
            }
            else
            {
                context.Report(TemplateDiagnostics.MeaninglessHere, check.Name.Span, "A check",
                    "where it names no figure, neither of its section nor of a table", "name a row or column of a table, as in 'TABLE.ROW.COLUMN'");
            }
        }
    }

    /// <summary>A table that every report has, for what is about no table: a rule belongs to one.</summary>
    internal static BoundTable? Home(IReadOnlyList<BoundTable> tables) =>
        tables.FirstOrDefault(table => !table.IsOptional && table.Syntax.PresentWhen is null) ?? (tables.Count > 0 ? tables[0] : null);

    /// <summary>The fields of the section where a check names one of them, otherwise the first table that it names; for what stands outside tables alone one that every report has.</summary>
    private static BoundTable? TableOf(CheckSyntax check, int section, BoundTable? fields, BoundTables tables, AddressResolver resolver)
    {
        AddressSyntax[] addresses = [.. AddressesOf(check)];
        return fields is not null && Array.Exists(addresses, address => Names(address, fields))
            ? fields
            : addresses.Select(address => TableOf(address, section, tables, resolver)).FirstOrDefault(named => named is not null) ?? fields
                ?? (addresses.Length > 0 && Array.TrueForAll(addresses, address => address.Root == AddressRoot.Head || resolver.FindText(address, section) is not null)
                    ? Home(tables)
                    : null);
    }

    /// <summary>The table that an address names: no field of the head and no text that is called like one.</summary>
    private static BoundTable? TableOf(AddressSyntax address, int section, BoundTables tables, AddressResolver resolver) => address.Root switch
    {
        AddressRoot.Tables => tables.Find(address.Parts[0].Text),
        AddressRoot.None when resolver.OutsideTables(address, section) is null => tables.Find(address.Parts[0].Text),
        _ => null,
    };

    private static bool Names(AddressSyntax address, BoundTable fields) =>
        address.Root is AddressRoot.None or AddressRoot.Rows && fields.Rows.Root(address.Parts[0].Text) is not null;

    private static IEnumerable<AddressSyntax> AddressesOf(CheckSyntax check) => new[] { check.Statement, check.When, check.Tolerance }
        .Where(part => part is not null)
        .SelectMany(part => ExpressionWalk.All(part!))
        .Select(AddressOf)
        .OfType<AddressSyntax>();

    private static AddressSyntax? AddressOf(ExpressionSyntax expression) => expression switch
    {
        AddressExpressionSyntax plain => plain.Address,
        PreviousSyntax previous => previous.Address,
        AggregateSyntax aggregate => aggregate.Address,
        _ => null,
    };
}
