namespace TemplateGen.Rules;

/// <summary>Two texts compared, character by character. Only equal and not equal mean something; the rest goes by the order of characters.</summary>
internal sealed class TextComparisonStatement(Operator comparison, TextOperand left, TextOperand right) : StatementPlan
{
    internal Operator Comparison => comparison;

    internal TextOperand Left => left;

    internal TextOperand Right => right;

    internal override Truths Evaluate(RuleEvaluation evaluation)
    {
        Presence first = left.Read(evaluation, out string a);
        Presence second = right.Read(evaluation, out string b);
        if (first is Presence.Nothing or Presence.Unavailable || second is Presence.Nothing or Presence.Unavailable)
        {
            return Truths.Nothing;
        }

        return first == Presence.Open || second == Presence.Open
            ? Truths.Either
            : ComparisonCases.Compare(comparison, string.CompareOrdinal(a, b), 0L);
    }
}
