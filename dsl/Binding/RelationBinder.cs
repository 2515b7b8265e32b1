using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns the relations that stand behind rows and columns into rules.</summary>
internal sealed class RelationBinder(BindingContext context, AddressResolver resolver, RuleSet rules)
{
    /// <summary>Binds a relation of a row or column.</summary>
    internal void Bind(BoundNode node, RelationSyntax relation)
    {
        if (rules.IsExhausted(relation.Span))
        {
            return;
        }

        BoundTable table = node.Axis.Table;
        bool onRow = node.Axis.IsRows;
        OpenAxes open = new() { Unit = AmountUnits.Of(node.Axis.Other.Lines.Select(line => onRow ? table.Cell(node.Line, line.Line) : table.Cell(line.Line, node.Line))) };
        RuleScope scope = new(table, node.Axis, node, node);
        ExpressionBinder expressions = new(context, resolver, scope, open);
        ExpressionModel? value = expressions.BindNumber(relation.Value);
        ExpressionModel? otherwise = relation.Else is null ? null : expressions.BindNumber(relation.Else);
        ExpressionModel? when = relation.When is null ? null : expressions.BindCondition(relation.When);
        ExpressionModel? tolerance = relation.Tolerance is null ? null : expressions.BindNumber(relation.Tolerance);
        if (value is null || ExpressionBinder.IsMissing(relation.Else, otherwise) || ExpressionBinder.IsMissing(relation.When, when) || ExpressionBinder.IsMissing(relation.Tolerance, tolerance))
        {
            return;
        }

        int other = node.Axis.Other.IsNamed ? -1 : 0;
        CellReferenceModel subject = onRow
            ? new CellReferenceModel(table.Index, node.Index, other, null, Aggregate.None)
            : new CellReferenceModel(table.Index, other, node.Index, null, Aggregate.None);
        if (value.WithOperands().Contains(subject))
        {
            context.Report(TemplateDiagnostics.NamesItself, relation.Value.Span, node.Path);
            return;
        }

        int[]? lines = RuleLines.ChosenBy(node.Axis.Other, relation.For, relation.Span, context);
        if (lines is null)
        {
            return;
        }

        RulePlaces places = new(node.Axis.Other, open);
        int[] held = [.. lines.Where(line => places.Holds(line, onRow ? table.Cell(node.Line, line) : table.Cell(line, node.Line)))];
        context.Places += lines.Length;
        if (held.Length == 0)
        {
            context.Report(TemplateDiagnostics.HoldsNowhere, relation.Span, "every cell of it is void, a text, or of a kind that does not add");
            return;
        }

        if (!new Reachability(context, table, open).IsGiven(node.Axis.Other, held)
            || !new ComparedSorts(context, resolver, scope).Allows(held.Select(line => onRow ? table.Cell(node.Line, line) : table.Cell(line, node.Line)), value, node, relation))
        {
            return;
        }

        string sign = ExpressionBinder.Sign(relation.Operator);
        rules.Add(relation.Span, new RuleModel(
            Id(table, node, relation.Operator),
            table.Index,
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
