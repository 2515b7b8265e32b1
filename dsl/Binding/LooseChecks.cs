using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Gives the checks that stand in a section, outside its tables, to the table that they are about.</summary>
internal sealed class LooseChecks(BindingContext context, IReadOnlyList<BoundTable> tables)
{
    private readonly NameIndex<BoundTable> _byName = new(tables, table => table.Name);
    private readonly List<(CheckSyntax Check, string Section)> _checks = [];

    internal void Add(CheckSyntax check, SectionSyntax section) => _checks.Add((check, section.Name.Text));

    /// <summary>Hands the checks out, once all tables are known.</summary>
    internal void Place()
    {
        foreach ((CheckSyntax check, string section) in _checks)
        {
            BoundTable? fields = tables.FirstOrDefault(table => table.IsFields && table.Name == section);
            if (TableOf(check, fields) is { } table)
            {
                table.Checks.Add(new BoundCheck(check, null, null, false));
            }
            else
            {
                context.Report(TemplateDiagnostics.MeaninglessHere, check.Name.Span, "A check", "in a section without fields that names no table", "name a row or column of a table, as in 'TABLE.ROW.COLUMN'");
            }
        }
    }

    /// <summary>A table that every report has, for what is about no table: a rule belongs to one.</summary>
    internal static BoundTable? Home(IReadOnlyList<BoundTable> tables) =>
        tables.FirstOrDefault(table => !table.IsOptional && table.Syntax.PresentWhen is null) ?? (tables.Count > 0 ? tables[0] : null);

    /// <summary>The fields of the section where the check names one of them, otherwise the first table that it names; for fields of the head alone one that every report has.</summary>
    private BoundTable? TableOf(CheckSyntax check, BoundTable? fields)
    {
        AddressSyntax[] addresses = [.. new[] { check.Statement, check.When, check.Tolerance }
            .Where(part => part is not null)
            .SelectMany(part => ExpressionWalk.All(part!))
            .Select(AddressOf)
            .OfType<AddressSyntax>()];
        return fields is not null && Array.Exists(addresses, address => Names(address, fields))
            ? fields
            : addresses.Select(address => _byName.Find(address.Parts[0].Text)).FirstOrDefault(table => table is not null) ?? fields ?? (addresses.Length > 0 && Array.TrueForAll(addresses, address => address.Root == AddressRoot.Head) ? Home(tables) : null);
    }

    private static bool Names(AddressSyntax address, BoundTable fields) =>
        address.Root is AddressRoot.None or AddressRoot.Rows && fields.Rows.Root(address.Parts[0].Text) is not null;

    private static AddressSyntax? AddressOf(ExpressionSyntax expression) => expression switch
    {
        AddressExpressionSyntax plain => plain.Address,
        PreviousSyntax previous => previous.Address,
        AggregateSyntax aggregate => aggregate.Address,
        _ => null,
    };
}
