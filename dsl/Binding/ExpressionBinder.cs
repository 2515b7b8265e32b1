using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns the expressions of one rule into operands and operations, and notes which axes their names leave open.</summary>
/// <remarks>Every method returns null where it has reported a mistake, so that one cause gives one message.</remarks>
internal sealed class ExpressionBinder(BindingContext context, AddressResolver resolver, RuleScope scope, OpenAxes open)
{
    private readonly OperandBinder _operands = new(context, resolver, scope, open);
    private readonly TestBinder _tests = new(context, resolver, scope, open);
    private readonly ComparedSorts _sorts = new(context, resolver, scope);

    /// <summary>An expression that yields a number.</summary>
    internal ExpressionModel? BindNumber(ExpressionSyntax syntax) => Expect(syntax, ExpressionSort.Number);

    /// <summary>An expression that is true or false.</summary>
    internal ExpressionModel? BindCondition(ExpressionSyntax syntax) => Expect(syntax, ExpressionSort.Condition);

    private ExpressionModel? Expect(ExpressionSyntax syntax, ExpressionSort wanted)
    {
        // The flag of a head or cell is a condition by its name; everywhere else an address is a number.
        if (wanted == ExpressionSort.Condition && syntax is AddressExpressionSyntax address)
        {
            return _tests.Flag(address.Address);
        }

        ExpressionSort found = SortOf(syntax);
        if (found != wanted)
        {
            context.Report(TemplateDiagnostics.WrongSort, syntax.Span, Describe(found), Describe(wanted),
                wanted == ExpressionSort.Condition ? "; compare it with something, as in 'x = y'" : "");
            return null;
        }

        return Bind(syntax);
    }

    private static ExpressionSort SortOf(ExpressionSyntax syntax) => syntax switch
    {
        OrSyntax or AndSyntax or NotSyntax or ComparisonSyntax or IsSyntax => ExpressionSort.Condition,
        TextLiteralSyntax => ExpressionSort.Text,
        _ => ExpressionSort.Number,
    };

    private static string Describe(ExpressionSort sort) => sort switch
    {
        ExpressionSort.Number => "a number",
        ExpressionSort.Condition => "a condition",
        _ => "a text",
    };

    private ExpressionModel? Bind(ExpressionSyntax syntax) => syntax switch
    {
        OrSyntax or => Operation("or", or.Operands, BindCondition),
        AndSyntax and => Operation("and", and.Operands, BindCondition),
        NotSyntax not => Operation("not", [not.Operand], BindCondition),
        ComparisonSyntax comparison => BindComparison(comparison),
        IsSyntax test => _tests.State(test),
        SumSyntax sum => BindSum(sum),
        ProductSyntax product => BindProduct(product),
        NegationSyntax negation => Operation("-", [negation.Operand], BindNumber),
        NumberLiteralSyntax literal => new NumberModel(literal.Number.Text),
        CallSyntax call => new CallBinder(context, scope, BindNumber).Bind(call),
        _ => _operands.Bind(syntax),
    };

    private static OperationModel? Operation(string name, IEnumerable<ExpressionSyntax> operands, Func<ExpressionSyntax, ExpressionModel?> bind)
    {
        ExpressionModel?[] bound = [.. operands.Select(bind)];
        return bound.Contains(null) ? null : new OperationModel(name, bound!);
    }

    private ExpressionModel? BindComparison(ComparisonSyntax comparison)
    {
        if (comparison.Rest.Count == 1 && comparison.Rest[0] is { Operator: Comparison.Equal or Comparison.NotEqual } only
            && (comparison.First is TextLiteralSyntax) != (only.Operand is TextLiteralSyntax))
        {
            return BindTextComparison(comparison.First, only);
        }

        if (!_sorts.AllowsChain(comparison))
        {
            return null;
        }

        ExpressionModel? left = BindNumber(comparison.First);
        SourceSpan leftSpan = comparison.First.Span;
        bool complete = left is not null;
        List<ExpressionModel> links = [];
        foreach (ComparisonPartSyntax part in comparison.Rest)
        {
            ExpressionModel? right = BindNumber(part.Operand);
            if (left is not null && right is not null)
            {
                complete &= _sorts.Allows(left, right, leftSpan, part.Operand.Span, part.Operator);
                links.Add(new OperationModel(Sign(part.Operator), new[] { left, right }));
            }

            complete &= right is not null;
            left = right;
            leftSpan = part.Operand.Span;
        }

        return !complete ? null : links.Count == 1 ? links[0] : new OperationModel("and", links.ToArray());
    }

    /// <summary><c>x = "abc"</c>: the text of a cell or of a field in the head.</summary>
    private OperationModel? BindTextComparison(ExpressionSyntax left, ComparisonPartSyntax right)
    {
        (ExpressionSyntax operand, TextLiteralSyntax text) = left is TextLiteralSyntax literal ? (right.Operand, literal) : (left, (TextLiteralSyntax)right.Operand);
        return _tests.Text(operand) is { } bound
            ? new OperationModel(Sign(right.Operator), new[] { bound, new TextModel(text.Text.Value) })
            : null;
    }

    private OperationModel? BindSum(SumSyntax sum)
    {
        open.Calculates = true;
        List<ExpressionModel?> terms = [];
        foreach (SignedTermSyntax term in sum.Terms)
        {
            ExpressionModel? bound = BindNumber(term.Operand);
            terms.Add(bound is not null && term.Negative ? new OperationModel("-", new[] { bound }) : bound);
        }

        return terms.Contains(null) ? null : new OperationModel("+", terms.ToArray()!);
    }

    /// <summary>
    /// Factors over divisors, each as one flat product: exact, and a long row of factors nests nothing that would have to be walked recursively.
    /// </summary>
    private ExpressionModel? BindProduct(ProductSyntax product)
    {
        open.Calculates = true;
        ExpressionModel?[] factors = [.. product.Factors.Where(factor => !factor.Divides).Select(factor => BindNumber(factor.Operand))];
        ExpressionModel?[] divisors = [.. product.Factors.Where(factor => factor.Divides).Select(factor => BindNumber(factor.Operand))];
        if (factors.Contains(null) || divisors.Contains(null))
        {
            return null;
        }

        ExpressionModel dividend = Multiply(factors!);
        return divisors.Length == 0 ? dividend : new OperationModel("/", new[] { dividend, Multiply(divisors!) });
    }

    private static ExpressionModel Multiply(ExpressionModel[] factors) => factors.Length == 1 ? factors[0] : new OperationModel("*", factors);

    /// <summary>Whether a part that is written came to nothing, which has been reported.</summary>
    internal static bool IsMissing(ExpressionSyntax? written, ExpressionModel? bound) => written is not null && bound is null;

    /// <summary>The sign by which the definition knows a comparison.</summary>
    internal static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };
}
