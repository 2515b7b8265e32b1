namespace TemplateGen.Rules;

/// <summary>Several statements of which all (or one at least) must be true. A chain of comparisons is one of these.</summary>
internal sealed class JunctionStatement(StatementPlan[] parts, bool isAnd) : StatementPlan
{
    internal IReadOnlyList<StatementPlan> Parts => parts;

    internal bool IsAnd => isAnd;

    internal override Truths Evaluate(RuleEvaluation evaluation)
    {
        int waits = evaluation.Waits.Count;
        Truths settling = isAnd ? Truths.False : Truths.True;
        Truths result = isAnd ? Truths.True : Truths.False;
        foreach (StatementPlan part in parts)
        {
            Truths truth = part.Evaluate(evaluation);
            result = isAnd ? TruthTables.And(result, truth) : TruthTables.Or(result, truth);
            if (result == settling)
            {
                break;
            }
        }

        if (TruthTables.IsDecided(result))
        {
            evaluation.Waits.RemoveRange(waits, evaluation.Waits.Count - waits);
        }

        return result;
    }
}
