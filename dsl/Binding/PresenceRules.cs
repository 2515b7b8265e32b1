using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// The rules that <c>present when</c> implies: what is not present is not to be filled in. Their ids are <c>TABLE.present</c>, <c>TABLE.rows.PATH.present</c> and
/// <c>TABLE.columns.PATH.present</c>, their severity is that of the form.
/// </summary>
internal static class PresenceRules
{
    internal static IEnumerable<RuleModel> Of(BoundTable table, BindingContext context)
    {
        if (table.Syntax.PresentWhen is { } condition)
        {
            yield return Rule($"{table.Name}.present", new VacantModel(table.Index, -1, -1), condition, context);
        }

        foreach (BoundNode node in table.Columns.Nodes.Concat(table.Rows.Nodes).Where(node => node.Tail?.PresentWhen is not null))
        {
            bool isRow = node.Axis.IsRows;
            yield return Rule(
                $"{table.Name}.{(isRow ? "rows" : "columns")}.{node.Path}.present",
                new VacantModel(table.Index, isRow ? node.Index : -1, isRow ? -1 : node.Index),
                node.Tail!.PresentWhen!,
                context);
        }
    }

    private static RuleModel Rule(string id, VacantModel vacant, Syntax.ExpressionSyntax condition, BindingContext context) => new(
        id, vacant.Table, RuleForm.Check, null, context.DefaultSeverity, null, "present when " + context.Words(condition.Span), null, null, null, vacant, null, null, null, null, null);
}
