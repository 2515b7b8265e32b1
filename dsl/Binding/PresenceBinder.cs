using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Binds <c>present when</c>: conditions that say for the whole report whether a table, row or column is there.</summary>
internal sealed class PresenceBinder(BindingContext context, AddressResolver resolver)
{
    /// <summary>The condition of a table.</summary>
    internal ExpressionModel? Bind(BoundTable table) => Bind(table.Syntax.PresentWhen, new RuleScope(table, null, null, null, IsPresence: true));

    /// <summary>The condition of a row or column.</summary>
    internal ExpressionModel? Bind(BoundNode node) => Bind(node.Tail?.PresentWhen, new RuleScope(node.Axis.Table, node.Axis, node, null, IsPresence: true));

    private ExpressionModel? Bind(ExpressionSyntax? condition, RuleScope scope)
    {
        if (condition is null)
        {
            return null;
        }

        OpenAxes open = new();
        ExpressionModel? bound = new ExpressionBinder(context, resolver, scope, open).BindCondition(condition);
        if ((open.Rows ?? open.Columns) is { } loose)
        {
            context.Report(TemplateDiagnostics.LooseCondition, loose.Span, loose.Written);
            return null;
        }

        return bound;
    }
}
