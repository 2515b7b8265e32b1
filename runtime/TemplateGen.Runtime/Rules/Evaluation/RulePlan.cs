using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules.Stating;

namespace TemplateGen.Rules;

/// <summary>A rule prepared for evaluation: where it stands, its condition, its statement.</summary>
internal sealed class RulePlan
{
    private readonly bool _hasSeveralComparisons;
    private readonly bool _namesDetails;

    internal RulePlan(Template template, Rule rule, StatementPlan? presence)
    {
        PlanCompiler compiler = new(template, rule.Table, rule);
        OperandPlan? tolerance = rule.Tolerance is null ? null : compiler.Operand(rule.Tolerance);
        Rule = rule;
        ListedTables = [.. NamedTables.Of(rule).Where(table => template.Tables[table].Rows.Lines.Any(static line => line.Repetition is { List: not null, IsOptional: false }))];
        Presence = presence;
        When = rule.When is null ? null : compiler.Statement(rule.When);
        That = compiler.Statement(rule.That, tolerance);
        Else = rule.Else is null ? null : compiler.Statement(rule.Else, tolerance);
        Stated = compiler.StatedOperands;
        Rows = Lines(rule.Rows, rule.Table.Rows, rule.Form == RuleForm.Row ? rule.Node : null, rule.Form == RuleForm.Column);
        Columns = Lines(rule.Columns, rule.Table.Columns, rule.Form == RuleForm.Column ? rule.Node : null, rule.Form == RuleForm.Row);
        ReportsRows = rule.Rows is not null
            || (rule.Form == RuleForm.Column && rule.Table.Rows.IsNamed)
            || (Rows is [>= 0 and var row] && rule.Table.Rows.Lines[row].Repetition is not null);
        ReportsColumns = rule.Columns is not null || (rule.Form == RuleForm.Row && rule.Table.Columns.IsNamed);
        _namesDetails = rule.Table.Columns.IsRepeated && RepeatedColumns.AreNamed(rule.That, rule.Table);
        _hasSeveralComparisons = Comparisons(presence) + Comparisons(When) + Comparisons(That) + Comparisons(Else) > 1;
    }

    internal Rule Rule { get; }

    /// <summary>The tables that it names whose rows are those of a list: where one of these rows is absent, what is known of the others settles nothing.</summary>
    internal int[] ListedTables { get; }

    /// <summary>The condition under which its table applies, or null.</summary>
    internal StatementPlan? Presence { get; }

    internal StatementPlan? When { get; }

    internal StatementPlan That { get; }

    internal StatementPlan? Else { get; }

    /// <summary>What it compares with the prose of the report.</summary>
    internal IReadOnlyList<StatedOperand> Stated { get; }

    /// <summary>The template lines of rows that are gone through, or -1 alone where rows do not matter.</summary>
    internal int[] Rows { get; }

    /// <summary>The template lines of columns that are gone through, or -1 alone where columns do not matter.</summary>
    internal int[] Columns { get; }

    /// <summary>Whether the rows are open: results then say at which one the rule was evaluated.</summary>
    internal bool ReportsRows { get; }

    /// <summary>Whether the columns are open.</summary>
    internal bool ReportsColumns { get; }

    /// <summary>Whether it is evaluated on a row of a block: every line within a row where a column that repeats there is named or at hand, otherwise the first.</summary>
    internal bool HoldsOn(CellBlock block, int row, int column) => row < 0 || block.DetailOf(row) == 0
        || _namesDetails || (column >= 0 && block.Layout.Columns.Lines[column].Repetition is not null);

    /// <summary>What the rule may turn out to be at the place of the evaluation, all ways of filling in the open cells considered.</summary>
    /// <remarks>What remains open after a look at each comparison by itself is gone through case by case.</remarks>
    internal Truths Evaluate(RuleEvaluation evaluation)
    {
        if (Stated.Count > 0)
        {
            return EvaluateStated(evaluation);
        }

        return EvaluateAll(evaluation);
    }

    /// <summary>Prose that states several figures fits as soon as one of them does. Where none does, the first that still may is what is shown, else the first.</summary>
    private Truths EvaluateStated(RuleEvaluation evaluation)
    {
        int figures = Stated.Max(operand => evaluation.Stated(operand).Count);
        int? open = null;
        for (evaluation.Statement = 0; evaluation.Statement < figures; evaluation.Statement++)
        {
            Truths truth = EvaluateAll(evaluation);
            if ((truth & Truths.False) == 0)
            {
                return truth;
            }

            open ??= truth == Truths.False ? null : evaluation.Statement;
        }

        evaluation.Statement = open ?? 0;
        return EvaluateAll(evaluation);
    }

    private Truths EvaluateAll(RuleEvaluation evaluation)
    {
        evaluation.Waits.Clear();
        Truths truth = EvaluateOnce(evaluation);
        if (!_hasSeveralComparisons || TruthTables.IsDecided(truth))
        {
            return truth;
        }

        int waits = evaluation.Waits.Count;
        evaluation.Cases = new CaseAnalysis(evaluation.Domains);
        truth = evaluation.Cases.Explore(() => EvaluateOnce(evaluation));
        evaluation.Cases = null;
        evaluation.Waits.RemoveRange(waits, evaluation.Waits.Count - waits);
        return truth;
    }

    /// <summary>The rule as "its conditions imply its statement": where one is false, nothing is said, or what stands behind <c>else</c>.</summary>
    private Truths EvaluateOnce(RuleEvaluation evaluation)
    {
        Truths presence = Presence?.Evaluate(evaluation) ?? Truths.True;
        Truths result = (presence & ~Truths.True) != 0 ? Truths.Nothing : Truths.None;
        if ((presence & Truths.True) == 0)
        {
            return result;
        }

        Truths condition = When?.Evaluate(evaluation) ?? Truths.True;
        result |= condition & Truths.Nothing;
        if ((condition & Truths.False) != 0)
        {
            result |= Else?.Evaluate(evaluation) ?? Truths.Nothing;
        }

        return (condition & Truths.True) != 0 ? result | That.Evaluate(evaluation) : result;
    }

    private static int[] Lines(IReadOnlyList<int>? given, Axis axis, AxisNode? node, bool isOtherAxis) =>
        given is not null ? [.. given]
        : node is { Line: >= 0 } ? [node.Line]
        : isOtherAxis || axis.Lines is [{ Repetition: null }] ? [.. axis.Lines.Select(static line => line.Line)]
        : [-1];

    private static int Comparisons(StatementPlan? plan) => plan switch
    {
        JunctionStatement junction => junction.Parts.Sum(Comparisons),
        NegatedStatement negation => Comparisons(negation.Statement),
        ComparisonStatement => 1,
        _ => 0,
    };
}
