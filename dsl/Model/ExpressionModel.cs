namespace TemplateGen.Dsl.Model;

/// <summary>An operand or operation of a rule. Long sums are flat, so comparing and hashing never recurse on their length.</summary>
public abstract record ExpressionModel
{
    private protected ExpressionModel()
    {
    }

    /// <summary>This expression and all within it.</summary>
    public virtual IEnumerable<ExpressionModel> WithOperands() => [this];
}
