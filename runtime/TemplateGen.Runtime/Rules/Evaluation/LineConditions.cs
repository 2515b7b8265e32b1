using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Under which conditions, and for which years, the form has each row and column of a table.</summary>
internal sealed class LineConditions
{
    private readonly (int Since, int Until, StatementPlan[] Conditions)[] _rows;
    private readonly (int Since, int Until, StatementPlan[] Conditions)[] _columns;

    internal LineConditions(Template template, TableLayout table)
    {
        PlanCompiler compiler = new(template, table);
        _rows = [.. table.Rows.Lines.Select(line => Limits(line, compiler))];
        _columns = [.. table.Columns.Lines.Select(line => Limits(line, compiler))];
        IsLimited = _rows.Concat(_columns).Any(static limits => limits.Since > int.MinValue || limits.Until < int.MaxValue || limits.Conditions.Length > 0);
    }

    /// <summary>Whether some row or column is not there for every report.</summary>
    internal bool IsLimited { get; }

    /// <summary>For a report: whether it has each row, by line. A line whose condition cannot be decided counts as there.</summary>
    internal bool[] Rows(RuleEvaluation evaluation) => Has(_rows, evaluation);

    /// <summary>The same for columns.</summary>
    internal bool[] Columns(RuleEvaluation evaluation) => Has(_columns, evaluation);

    private static bool[] Has((int Since, int Until, StatementPlan[] Conditions)[] lines, RuleEvaluation evaluation)
    {
        int? year = evaluation.Report.Year;
        return [.. lines.Select(line => !(year < line.Since) && !(year > line.Until)
            && Array.TrueForAll(line.Conditions, condition => (condition.Evaluate(evaluation) & Truths.True) != 0))];
    }

    private static (int Since, int Until, StatementPlan[] Conditions) Limits(AxisNode line, PlanCompiler compiler)
    {
        (int since, int until) = (int.MinValue, int.MaxValue);
        List<StatementPlan> conditions = [];
        for (AxisNode? node = line; node is not null; node = node.Parent)
        {
            since = Math.Max(since, node.Since ?? since);
            until = Math.Min(until, node.Until ?? until);
            if (node.Present is { } condition)
            {
                conditions.Add(compiler.Statement(condition));
            }
        }

        return (since, until, [.. conditions]);
    }
}
