using System.Runtime.CompilerServices;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>The rules of a template prepared for evaluation: once for each template, at first use.</summary>
internal sealed class TemplatePlan
{
    private static readonly ConditionalWeakTable<Template, TemplatePlan> _byTemplate = [];

    private TemplatePlan(Template template)
    {
        Lines = [.. template.Tables.Select(table => new LineConditions(template, table))];
        Presence = [.. template.Tables.Select(table => table.Present is null ? null : new PlanCompiler(template, table).Statement(table.Present))];
        Rules = [.. template.Rules.Select(rule => new RulePlan(template, rule, rule.IsOutsideTables || rule.IsAboutAbsence ? null : Presence[rule.Table.Index]))];
    }

    /// <summary>By table: the conditions and years of its rows and columns.</summary>
    internal IReadOnlyList<LineConditions> Lines { get; }

    /// <summary>By table: the condition under which it applies, or null.</summary>
    internal IReadOnlyList<StatementPlan?> Presence { get; }

    internal IReadOnlyList<RulePlan> Rules { get; }

    internal static TemplatePlan Of(Template template) => _byTemplate.GetValue(template, static template => new TemplatePlan(template));
}
