using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>Goes through the relations and checks of a form, and what tables and fields imply, and makes rules of them.</summary>
internal sealed class RuleBinder
{
    private readonly BindingContext _context;
    private readonly RuleSet _rules;
    private readonly RelationBinder _relations;
    private readonly CalculationCycles _cycles;
    private readonly CheckBinder _checks;

    internal RuleBinder(BindingContext context, AddressResolver resolver)
    {
        (_context, _rules) = (context, new RuleSet(context));
        _cycles = new CalculationCycles(context);
        _relations = new RelationBinder(context, resolver, _rules, _cycles);
        _checks = new CheckBinder(context, resolver, _rules);
    }

    internal IReadOnlyList<RuleModel> Rules => _rules.Rules;

    internal IReadOnlyList<LinePosition> Positions => _rules.Positions;

    /// <summary>Adds the rules of a table: relations on columns and rows, then checks, each in the order of the file.</summary>
    internal void Bind(BoundTable table)
    {
        foreach (BoundAxis axis in new[] { table.Columns, table.Rows })
        {
            foreach (BoundNode node in axis.Nodes)
            {
                _context.Cancellation.ThrowIfCancellationRequested();
                BindRelations(node);
            }
        }

        _cycles.Report(table);
        foreach (BoundCheck check in table.Checks.Concat(ChecksOf(table.Columns)).Concat(ChecksOf(table.Rows)))
        {
            _context.Cancellation.ThrowIfCancellationRequested();
            _checks.Bind(table, check);
        }

        foreach (RuleModel implied in ImpliedRules.Of(table, _context))
        {
            _rules.Add(table.Syntax.Name.Span, implied, 1);
        }
    }

    /// <summary>Adds the rules that the lengths of fields outside tables, and the period of the form, imply. A rule belongs to a table: they are given to one that every report has.</summary>
    internal void BindOutsideTables(BoundTable home, IEnumerable<OutsideField> fields, SourceSpan period)
    {
        foreach (OutsideField field in fields)
        {
            if (LengthRules.Of(home, field.Address, field.Field) is { } rule)
            {
                // A table may be called like the section: what follows the last point is no part of the address.
                _rules.Add(field.Span, rule with { Id = _rules.Numbered(rule.Id, rule.Id) }, 1);
            }
        }

        foreach (RuleModel rule in PeriodRules.Of(home, _context.Period))
        {
            _rules.Add(period, rule, 1);
        }
    }

    private static IEnumerable<BoundCheck> ChecksOf(BoundAxis axis) => axis.Checks.Concat(axis.Nodes.SelectMany(node => node.Checks));

    private void BindRelations(BoundNode node)
    {
        if (node.Tail is null || node.Tail.Relations.Count == 0)
        {
            return;
        }

        if (node.Line < 0)
        {
            _context.Report(TemplateDiagnostics.NoFigure, node.Tail.Relations[0].Span, node.Name);
            return;
        }

        foreach (RelationSyntax relation in node.Tail.Relations)
        {
            _relations.Bind(node, relation);
        }
    }
}
