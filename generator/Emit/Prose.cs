using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Rules that compare with what the prose of a report states: the runtime searches for that, and where it finds none they say nothing.</summary>
internal static class Prose
{
    /// <summary>Whether a rule says nothing about a report without prose: every comparison then lacks a whole side.</summary>
    internal static bool IsNeededBy(RuleModel rule) => IsNothing(rule.That) && (rule.Else is null || IsNothing(rule.Else));

    private static bool IsNothing(ExpressionModel expression) => expression switch
    {
        StatedModel => true,
        OperationModel { Operator: "+" or "and" or "or", Operands: var operands } => operands.All(IsNothing),
        OperationModel { Operands: var operands } => operands.Any(IsNothing),
        _ => false,
    };
}
