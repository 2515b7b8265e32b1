using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>An operation by the name it has in the definition (<c>+</c>, <c>-</c>, <c>=</c>, <c>and</c>, <c>round</c> …) and its operands.</summary>
public sealed record OperationModel(string Operator, EquatableArray<ExpressionModel> Operands) : ExpressionModel
{
    /// <inheritdoc/>
    public override IEnumerable<ExpressionModel> WithOperands() =>
        new ExpressionModel[] { this }.Concat(Operands.SelectMany(operand => operand.WithOperands()));
}
