using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns the relations that stand behind rows and columns into rules.</summary>
internal sealed class RelationBinder(BindingContext context, AddressResolver resolver, RuleSet rules, CalculationCycles cycles)
{
    /// <summary>Binds a relation of a row or column.</summary>
    internal void Bind(BoundNode node, RelationSyntax relation)
    {
        if (rules.IsExhausted(relation.Span))
        {
            return;
        }

        OpenAxes open = new() { Unit = AmountUnits.Of(node.Axis.Other.Lines.Select(line => Cell(node, line.Line))) };
        RuleScope scope = new(node.Axis.Table, node.Axis, node, node);
        ExpressionBinder expressions = new(context, resolver, scope, open);
        ExpressionModel? value = expressions.BindNumber(relation.Value);
        ExpressionModel? otherwise = relation.Else is null ? null : expressions.BindNumber(relation.Else);
        ExpressionModel? when = relation.When is null ? null : expressions.BindCondition(relation.When);
        ExpressionModel? tolerance = relation.Tolerance is null ? null : expressions.BindNumber(relation.Tolerance);
        bool isMissing = ExpressionBinder.IsMissing(relation.Else, otherwise) || ExpressionBinder.IsMissing(relation.When, when)
            || ExpressionBinder.IsMissing(relation.Tolerance, tolerance);
        if (value is null || isMissing)
        {
            return;
        }

        CellReferenceModel subject = Subject(node);
        if (value.WithOperands().Contains(subject))
        {
            context.Report(TemplateDiagnostics.NamesItself, relation.Value.Span, node.Path, "; leave it out of the right side");
            return;
        }

        if (Held(node, relation, open) is not { } held || !new ComparedSorts(context, resolver, scope).Allows(held.Select(line => Cell(node, line)), value, node, relation))
        {
            return;
        }

        if (relation is { Operator: Comparison.Equal, When: null })
        {
            cycles.Add(node, value, held, relation.Value.Span);
        }

        bool onRow = node.Axis.IsRows;
        string sign = ExpressionBinder.Sign(relation.Operator);
        rules.Add(relation.Span, new RuleModel(
            Id(node.Axis.Table, node, relation.Operator),
            node.Axis.Table.Index,
            onRow ? RuleForm.Row : RuleForm.Column,
            node.Index,
            relation.Severity?.Value ?? context.DefaultSeverity,
            relation.Message?.Value,
            node.Path + " " + context.Words(relation.Span),
            RuleLines.Open(!onRow && node.Axis.Other.IsNamed, held),
            RuleLines.Open(onRow && node.Axis.Other.IsNamed, held),
            when,
            new OperationModel(sign, new[] { subject, value }),
            otherwise is null ? null : new OperationModel(sign, new[] { subject, otherwise }),
            tolerance,
            null,
            null,
            null),
            open.Terms);
    }

    /// <summary>The lines of the other axis on which the relation is to hold; null where there are none, which has been reported.</summary>
    private int[]? Held(BoundNode node, RelationSyntax relation, OpenAxes open)
    {
        if (RuleLines.ChosenBy(node.Axis.Other, relation.For, relation.Span, context) is not { } lines)
        {
            return null;
        }

        RulePlaces places = new(node.Axis.Other, open);
        int[] held = [.. lines.Where(line => places.Holds(line, Cell(node, line)))];
        context.Places += lines.Length;
        if (held.Length == 0)
        {
            context.Report(TemplateDiagnostics.HoldsNowhere, relation.Span, "every cell of it is void, a text, or of a kind that does not add");
            return null;
        }

        return new Reachability(context, node.Axis.Table, open).IsGiven(node.Axis.Other, held) ? held : null;
    }

    /// <summary>The cell of a row or column on a line of the other axis.</summary>
    private static CellModel Cell(BoundNode node, int line) => node.Axis.IsRows ? node.Axis.Table.Cell(node.Line, line) : node.Axis.Table.Cell(line, node.Line);

    /// <summary>What a relation computes: the cell of its row or column wherever it is evaluated.</summary>
    private static CellReferenceModel Subject(BoundNode node)
    {
        int other = node.Axis.Other.IsNamed ? -1 : 0;
        return node.Axis.IsRows
            ? new CellReferenceModel(node.Axis.Table.Index, node.Index, other, null, Aggregate.None)
            : new CellReferenceModel(node.Axis.Table.Index, other, node.Index, null, Aggregate.None);
    }

    /// <summary>The id of a relation: the computed row or column itself for <c>=</c>, with a word behind it for the others.</summary>
    private string Id(BoundTable table, BoundNode node, Comparison comparison)
    {
        string id = $"{table.Name}.{(node.Axis.IsRows ? "rows" : "columns")}.{node.Path}" + comparison switch
        {
            Comparison.Equal => "",
            Comparison.NotEqual => ".differs",
            Comparison.Less => ".below",
            Comparison.LessOrEqual => ".atMost",
            Comparison.Greater => ".above",
            _ => ".atLeast",
        };

        // A node may have several relations of one sort; each needs an id of its own, in the order of writing.
        return rules.Numbered(id, comparison == Comparison.Equal ? id + ".equals" : id);
    }
}
