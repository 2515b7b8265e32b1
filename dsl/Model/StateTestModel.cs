namespace TemplateGen.Dsl.Model;

/// <summary>A test of a state, an option (<c>option:NAME</c>) or a mark (<c>mark:TEXT</c>).</summary>
public sealed record StateTestModel(ExpressionModel Operand, string State, bool IsNegated) : ExpressionModel
{
    /// <summary>The state of a text that is as long as its kind says. No file can name it: kinds imply it.</summary>
    public const string Length = "length";

    /// <inheritdoc/>
    public override IEnumerable<ExpressionModel> WithOperands() => new ExpressionModel[] { this }.Concat(Operand.WithOperands());
}
