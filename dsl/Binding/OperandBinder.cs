using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns what a rule refers to into references: cells, sums over nodes, aggregates, fields.</summary>
internal sealed class OperandBinder(BindingContext context, AddressResolver resolver, RuleScope scope, OpenAxes open)
{
    private readonly CellReferences _references = new(context, scope, open);

    /// <summary>What reads as part of a condition may be meant as a relation.</summary>
    private string OrderAdvice => scope.IsPresence ? ", before 'present when'" : "";

    /// <summary>An operand that yields a number.</summary>
    internal ExpressionModel? Bind(ExpressionSyntax syntax) => syntax switch
    {
        AddressExpressionSyntax address => BindAddress(address.Address, null),
        PreviousSyntax previous => BindPrevious(previous),
        AggregateSyntax aggregate => BindAggregate(aggregate),
        RestSyntax => BindRelatives(syntax.Span, "rest", "beside", node => node.Siblings.Where(sibling => sibling != node)),
        PartsSyntax => BindRelatives(syntax.Span, "parts", "below", node => node.Children),
        _ => null,
    };

    private ExpressionModel? BindPrevious(PreviousSyntax previous)
    {
        if (previous.Period is { } period && period.Text != "year")
        {
            context.Report(TemplateDiagnostics.UnknownPeriod, period.Span, period.Text);
            return null;
        }

        return BindAddress(previous.Address, previous.Period?.Text ?? "period");
    }

    private ExpressionModel? BindAddress(AddressSyntax address, string? previous)
    {
        switch (resolver.Resolve(address, scope))
        {
            case ResolvedCells cells:
                return IsNumeric(cells, address) ? _references.To(cells, address, previous, Aggregate.None) : null;
            case ResolvedField { Field.Kind: { } kind } resolved:
                if ((kind.IsNumeric || kind.Type == KindType.Date) && previous is null)
                {
                    return resolved.Reference;
                }

                context.Report(TemplateDiagnostics.NotANumber, address.Span, address.Written, OperandCells.Holds(kind));
                return null;
            case ResolvedField field:
                context.Report(TemplateDiagnostics.NotANumber, address.Span, address.Written, "a list");
                return null;
            case ResolvedTable table:
                context.Report(TemplateDiagnostics.NotANumber, address.Span, address.Written, "a whole table; name a row or a column of it");
                return null;
            default:
                return null;
        }
    }

    private ExpressionModel? BindAggregate(AggregateSyntax syntax)
    {
        string name = syntax.Function.Text;
        Aggregate? over = name switch
        {
            "sum" => Aggregate.Sum,
            "min" => Aggregate.Minimum,
            "max" => Aggregate.Maximum,
            "count" => Aggregate.Count,
            _ => null,
        };
        if (over is null)
        {
            context.Report(TemplateDiagnostics.UnknownFunction, syntax.Function.Span, name, context.Suggest(name, ["sum", "min", "max", "count"]));
            return null;
        }

        if (syntax.Address is null)
        {
            return name == "sum"
                ? BindRelatives(syntax.Span, "parts", "below", node => node.Children)
                : BindExtreme(syntax, name);
        }

        if (resolver.Resolve(syntax.Address, scope) is not { } resolved)
        {
            return null;
        }

        if (resolved is not ResolvedCells cells || (cells.Key is null ? cells.Row?.Entry ?? cells.Column?.Entry : cells.Column?.Entry) is null)
        {
            context.Report(TemplateDiagnostics.NotRepeated, syntax.Address.Span, syntax.Address.Written, name);
            return null;
        }

        open.Sums |= over == Aggregate.Sum;
        return over != Aggregate.Count && !IsNumeric(cells, syntax.Address) ? null : _references.To(cells, syntax.Address, null, over.Value);
    }

    private OperationModel? BindExtreme(AggregateSyntax syntax, string name)
    {
        if (name == "count" || scope.Subject is not { Children.Count: > 0 } subject)
        {
            context.Report(TemplateDiagnostics.OutsideRelation, syntax.Span, "parts", "below", OrderAdvice);
            return null;
        }

        ExpressionModel?[] parts = [.. subject.Children.Select(child => OnSubjectAxis(child))];
        return parts.Contains(null) ? null : new OperationModel(name, parts!);
    }

    /// <summary><c>rest</c> and <c>parts</c>: the sum of what stands beside or below the subject of a relation.</summary>
    private ExpressionModel? BindRelatives(SourceSpan span, string word, string where, Func<BoundNode, IEnumerable<BoundNode>> relatives)
    {
        if (scope.Subject is not { } subject)
        {
            context.Report(TemplateDiagnostics.OutsideRelation, span, word, where, OrderAdvice);
            return null;
        }

        if (word == "parts" && subject.IsNested)
        {
            open.Sums = true;
            return OnSubjectAxis(subject, Nesting.Below);
        }

        BoundNode[] nodes = [.. NodeSums.Counting(relatives(subject))];
        if (nodes.Length == 0)
        {
            context.Report(TemplateDiagnostics.NothingToSum, span, word, $"the sum of everything else {where} '{subject.Name}'");
            return null;
        }

        open.Sums = true;
        List<ExpressionModel> terms = [];
        foreach (BoundNode node in nodes)
        {
            if (OnSubjectAxis(node) is not { } term)
            {
                return null;
            }

            terms.Add(node.IsLess ? new OperationModel("-", new[] { term }) : term);
        }

        return terms.Count == 1 ? terms[0] : new OperationModel("+", terms.ToArray());
    }

    private ExpressionModel? OnSubjectAxis(BoundNode node, Nesting nesting = Nesting.None)
    {
        BoundNode? other = node.Axis.Other.Only;
        ResolvedCells cells = node.Axis.IsRows
            ? new ResolvedCells(scope.Table, node, other, false, false)
            : new ResolvedCells(scope.Table, other, node, false, false);
        return nesting == Nesting.None
            ? _references.To(cells, null, null, node.Entry is null || node.Entry == scope.Subject?.Entry ? Aggregate.None : Aggregate.Sum)
            : _references.ToOne(cells, null, null, Aggregate.Sum, isFigure: true, nesting);
    }

    private bool IsNumeric(ResolvedCells cells, AddressSyntax address)
    {
        KindModel[] kinds = [.. OperandCells.KindsOf(cells)];
        if (kinds.Length == 0 || kinds.Any(kind => kind.IsNumeric || kind.Type == KindType.Date))
        {
            return true;
        }

        context.Report(TemplateDiagnostics.NotANumber, address.Span, address.Written, OperandCells.Holds(kinds[0]));
        return false;
    }
}
