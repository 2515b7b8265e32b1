namespace TemplateGen.Dsl.Model;

/// <summary>
/// Which rules the algebra of equations and inequalities can take in: comparisons of sums with constant factors. Every other rule is checked all the same, but
/// nothing is concluded from it, and its open cells are decided case by case or not at all.
/// </summary>
public static class Linearity
{
    /// <summary>Whether what a rule states is linear. Its condition and tolerance do not count; a test of a state is no equation at all.</summary>
    public static bool IsLinear(RuleModel rule) => IsLinearStatement(rule.That) && (rule.Else is null || IsLinearStatement(rule.Else));

    private static bool IsLinearStatement(ExpressionModel statement) => statement switch
    {
        StateTestModel => true,
        OperationModel { Operator: "and" } all => all.Operands.All(IsLinearStatement),
        OperationModel { Operator: "or" or "not" } => false,
        OperationModel comparison => comparison.Operands.All(IsLinearSide),
        _ => true,
    };

    private static bool IsLinearSide(ExpressionModel side) => side switch
    {
        CellReferenceModel cell => cell.Over is Aggregate.None or Aggregate.Sum,
        OperationModel { Operator: "+" or "-" } sum => sum.Operands.All(IsLinearSide),
        OperationModel { Operator: "*" } product => product.Operands.All(IsLinearSide) && product.Operands.Count(operand => !IsConstant(operand)) <= 1,
        OperationModel { Operator: "/", Operands: var operands } => IsLinearSide(operands[0]) && IsConstant(operands[1]),
        OperationModel => false,
        _ => true,
    };

    private static bool IsConstant(ExpressionModel expression) => expression.WithOperands().All(part => part is NumberModel or OperationModel);
}
