namespace TemplateGen.Rules;

/// <summary>A statement that must not be true.</summary>
internal sealed class NegatedStatement(StatementPlan statement) : StatementPlan
{
    internal StatementPlan Statement => statement;

    internal override Truths Evaluate(RuleEvaluation evaluation) => TruthTables.Not(statement.Evaluate(evaluation));
}
