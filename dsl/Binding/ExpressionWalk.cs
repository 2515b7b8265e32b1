using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Walks expressions as written.</summary>
internal static class ExpressionWalk
{
    /// <summary>The expression and all within it.</summary>
    internal static IEnumerable<ExpressionSyntax> All(ExpressionSyntax expression)
    {
        Stack<ExpressionSyntax> open = new();
        open.Push(expression);
        while (open.Count > 0)
        {
            ExpressionSyntax next = open.Pop();
            yield return next;
            foreach (ExpressionSyntax operand in Operands(next).Reverse())
            {
                open.Push(operand);
            }
        }
    }

    internal static bool Contains<T>(ExpressionSyntax expression)
        where T : ExpressionSyntax => All(expression).OfType<T>().Any();

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax expression) => expression switch
    {
        OrSyntax or => or.Operands,
        AndSyntax and => and.Operands,
        NotSyntax not => [not.Operand],
        ComparisonSyntax comparison => new[] { comparison.First }.Concat(comparison.Rest.Select(part => part.Operand)),
        IsSyntax test => [test.Operand],
        SumSyntax sum => sum.Terms.Select(term => term.Operand),
        ProductSyntax product => product.Factors.Select(factor => factor.Operand),
        NegationSyntax negation => [negation.Operand],
        CallSyntax call => call.Arguments,
        _ => [],
    };
}
