using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns checks into rules.</summary>
internal sealed class CheckBinder(BindingContext context, AddressResolver resolver, RuleSet rules)
{
    /// <summary>Binds a check of a table.</summary>
    internal void Bind(BoundTable table, BoundCheck check)
    {
        CheckSyntax syntax = check.Syntax;
        if (rules.IsExhausted(syntax.Name.Span))
        {
            return;
        }

        OpenAxes open = new();
        RuleScope scope = new(table, check.Axis, check.Node, null) { Section = check.Section ?? table.Section };
        ExpressionBinder expressions = new(context, resolver, scope, open);
        ExpressionModel? statement = expressions.BindCondition(syntax.Statement);
        ExpressionModel? when = syntax.When is null ? null : expressions.BindCondition(syntax.When);
        ExpressionModel? tolerance = syntax.Tolerance is null ? null : expressions.BindNumber(syntax.Tolerance);
        if (statement is null || ExpressionBinder.IsMissing(syntax.When, when) || ExpressionBinder.IsMissing(syntax.Tolerance, tolerance))
        {
            return;
        }

        if (Places(table, syntax, open) is not var (axis, lines))
        {
            return;
        }

        if (!new Reachability(context, table, open).IsGiven(axis, lines))
        {
            return;
        }

        ResolvedField? excuse = syntax.ExcusedBy is null ? null : resolver.ResolveText(syntax.ExcusedBy, scope.Section);
        if (excuse is null && syntax.ExcusedBy is not null)
        {
            return;
        }

        rules.Add(syntax.Name.Span, new RuleModel(
            check.IsFromGroup ? $"{table.Name}.{check.Node!.Path}.{syntax.Name.Text}" : $"{table.Name}.{syntax.Name.Text}",
            table.Index,
            RuleForm.Check,
            null,
            syntax.Severity?.Value ?? context.DefaultSeverity,
            syntax.Message?.Value,
            context.Words(syntax.Statement.Span) + (syntax.When is null ? "" : " when " + context.Words(syntax.When.Span)),
            RuleLines.Open(axis is { IsRows: true }, lines),
            RuleLines.Open(axis is { IsRows: false }, lines),
            when,
            statement,
            null,
            tolerance,
            excuse?.Reference,
            Year(syntax.Limits, since: true),
            Year(syntax.Limits, since: false)),
            open.Terms);
    }

    /// <summary>The axis through which a check goes, if it leaves one open, and the lines where it holds; null where it holds nowhere (then reported).</summary>
    private (BoundAxis? Axis, int[] Lines)? Places(BoundTable table, CheckSyntax syntax, OpenAxes open)
    {
        if (open.Rows is not null && open.Columns is not null)
        {
            context.Report(TemplateDiagnostics.MixedAxes, open.Columns.Span, open.Columns.Written, open.Rows.Written);
            return null;
        }

        BoundAxis? axis = open.Rows is not null ? table.Rows : open.Columns is not null ? table.Columns : null;
        if (axis is { IsNamed: false })
        {
            context.Report(TemplateDiagnostics.HoldsNowhere, (open.Rows ?? open.Columns)!.Span,
                $"table '{table.Name}' has no {(axis.IsRows ? "rows" : "columns")} to go through; name the {(axis.IsRows ? "row" : "column")} of the other table");
            return null;
        }

        int[] lines = [];
        if (axis is null && syntax.For.Count > 0)
        {
            context.Report(TemplateDiagnostics.HoldsNowhere, syntax.For[0].Span, "its names leave no row or column open, so there is nothing for 'for' to choose from");
            return null;
        }

        if (axis is not null)
        {
            if (RuleLines.ChosenBy(axis, syntax.For, syntax.Span, context) is not { } chosen)
            {
                return null;
            }

            RulePlaces places = new(axis, open);
            lines = [.. chosen.Where(line => places.Holds(line, null))];
            context.Places += chosen.Length;
            if (lines.Length == 0)
            {
                context.Report(TemplateDiagnostics.HoldsNowhere, syntax.Span, "on every line some cell that it names is void or a text");
                return null;
            }
        }

        return (axis, lines);
    }

    private int? Year(EquatableArray<PeriodLimitSyntax> limits, bool since)
    {
        PeriodLimitSyntax? limit = limits.LastOrDefault(item => item.IsSince == since);
        return limit is null ? null : Years.Read(limit.Year, context);
    }
}
