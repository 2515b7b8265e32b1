using Sprache;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using static TemplateGen.Dsl.Parsing.AddressGrammar;
using static TemplateGen.Dsl.Parsing.Combinators;
using static TemplateGen.Dsl.Parsing.Lexemes;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Expressions and conditions. Chains are loops; what nests is counted.</summary>
internal static class ExpressionGrammar
{
    internal const string AnExpression = "an expression";

    // Stand for what is read before the node that holds it is known, and filled in right after.
    private static readonly NameSyntax NoName = new("", default);

    private static readonly ExpressionSyntax NoOperand = new RestSyntax(default);

    /// <summary>relop = "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="</summary>
    internal static readonly Parser<Comparison> RelationalOperator = Signs(
        ("=", Comparison.Equal),
        ("!=", Comparison.NotEqual),
        ("<=", Comparison.LessOrEqual),
        (">=", Comparison.GreaterOrEqual),
        ("<", Comparison.Less),
        (">", Comparison.Greater));

    private static readonly Parser<string> Opening = Sign("(");
    private static readonly Parser<string> Closing = Sign(")");
    private static readonly Parser<string> ClosingGroup = Closing.Named("an operator", "')'");
    private static readonly Parser<string> ClosingArguments = Closing.Named("an operator", "','", "')'");

    private static readonly Parser<ExpressionSyntax> AnyCondition = static input => Condition!(input);

    private static readonly Parser<ExpressionSyntax> AnyUnary = static input => Unary!(input);

    private static readonly Parser<ExpressionSyntax> AnyNegation = static input => Negated!(input);

    private static readonly Parser<ExpressionSyntax> NumberLiteral =
        Number.Select(static number => (ExpressionSyntax)new NumberLiteralSyntax(number, number.Span));

    private static readonly Parser<ExpressionSyntax> TextLiteral =
        QuotedText.Select(static text => (ExpressionSyntax)new TextLiteralSyntax(text, text.Span));

    // "(" expr ")"
    private static readonly Parser<ExpressionSyntax> Parenthesised =
        (from open in Opening
         from inner in AnyCondition
         from close in ClosingGroup
         select inner).Nested();

    // expr {"," expr}
    private static readonly Parser<EquatableArray<ExpressionSyntax>> ArgumentList = AnyCondition.SeparatedBy(Sign(","));

    private static readonly Parser<EquatableArray<ExpressionSyntax>> Arguments =
        (from open in Opening
         from arguments in ArgumentList
         from close in ClosingArguments
         select arguments).Nested();

    // "of" (address|"parts"); an address means parts where it is null
    private static readonly Parser<AggregateSyntax> Aggregated = Word("of").Before(Choice(
        Word("parts").Select(static _ => new AggregateSyntax(NoName, null, default)),
        Address.Select(static address => new AggregateSyntax(NoName, address, default))));

    // What begins with a name: a call, an aggregate or an address, told apart by what follows the name.
    private static readonly Parser<ExpressionSyntax> NameLed = static input =>
    {
        var name = Name(input);
        if (!name.WasSuccessful)
        {
            return Sequencing.Failed<NameSyntax, ExpressionSyntax>(name);
        }
        var after = (SourceInput)name.Remainder;
        if (IsSign(after, "("))
        {
            return Arguments.Select(arguments => (ExpressionSyntax)new CallSyntax(name.Value, arguments, default)).From(input, after);
        }
        if (IsWord(after, "of", out _))
        {
            return Aggregated.Select(aggregate => (ExpressionSyntax)(aggregate with { Function = name.Value })).From(input, after);
        }
        return EarlierFigure.IsMeant((SourceInput)input, after) ? Previous!(input) : AddressOperand!(input);
    };

    private static readonly Parser<ExpressionSyntax> AddressOperand =
        Address.Select(static address => (ExpressionSyntax)new AddressExpressionSyntax(address, address.Span));

    /// <summary>atom = NUMBER | STRING | "(" expr ")" | NAME "(" expr {"," expr} ")" | NAME "of" (address|"parts") | "rest" | "parts" | address</summary>
    private static readonly Parser<ExpressionSyntax> Atom = Choice(
        NameLed,
        NumberLiteral,
        Parenthesised,
        Word("rest").Select(static _ => (ExpressionSyntax)new RestSyntax(default)).Located(),
        Word("parts").Select(static _ => (ExpressionSyntax)new PartsSyntax(default)).Located(),
        TextLiteral,
        AddressOperand).Named(AnExpression);

    private static readonly Parser<NameSyntax?> OptionalPeriod =
        (from open in Opening
         from name in Name
         from close in Closing
         select name).Maybe();

    // "previous" ["(" NAME ")"] address
    private static readonly Parser<ExpressionSyntax> Previous =
        (from word in Word("previous")
         from period in OptionalPeriod
         from address in Address
         select (ExpressionSyntax)new PreviousSyntax(period, address, default)).Located();

    private static readonly Parser<ExpressionSyntax> Negative =
        Sign("-").Before(AnyUnary.Nested()).Select(static operand => (ExpressionSyntax)new NegationSyntax(operand, default)).Located();

    /// <summary>unary = "-" unary | "previous" ["(" NAME ")"] address | atom</summary>
    private static readonly Parser<ExpressionSyntax> Unary = Choice(Atom, Previous, Negative).Named(AnExpression);

    /// <summary>prod = unary {("*"|"/") unary}</summary>
    private static readonly Parser<ExpressionSyntax> Product = Chain<bool, FactorSyntax>(
        Unary,
        Signs(("*", false), ("/", true)),
        static (operand, span) => new(false, operand, span),
        static (divides, operand, span) => new(divides, operand, span),
        static (factors, span) => new ProductSyntax(factors, span));

    /// <summary>sum = prod {("+"|"-") prod}</summary>
    internal static readonly Parser<ExpressionSyntax> Sum = Chain<bool, SignedTermSyntax>(
        Product,
        Signs(("+", false), ("-", true)),
        static (operand, span) => new(false, operand, span),
        static (negative, operand, span) => new(negative, operand, span),
        static (terms, span) => new SumSyntax(terms, span));

    private static readonly Parser<ComparisonPartSyntax> ComparisonPart =
        (from sign in RelationalOperator
         from operand in Sum
         select new ComparisonPartSyntax(sign, operand, default)).Located();

    private static readonly Parser<EquatableArray<ComparisonPartSyntax>> ComparisonParts = ComparisonPart.Repeat();

    private static readonly Parser<string?> OptionalNot = Word("not").Maybe();

    private static readonly Parser<IsSyntax> StateName = Choice(
        Name.Select(static name => new IsSyntax(NoOperand, false, name, null, default)),
        Word("present").Select(static name => new NameSyntax(name, default)).Located()
            .Select(static name => new IsSyntax(NoOperand, false, name, null, default)),
        QuotedText.Select(static mark => new IsSyntax(NoOperand, false, null, mark, default)));

    // "is" ["not"] (NAME|"present"|STRING), without what it is said of
    private static readonly Parser<IsSyntax> State =
        from word in Word("is")
        from not in OptionalNot
        from state in StateName
        select state with { Negated = not is not null };

    // sum {relop sum} | sum "is" ["not"] (NAME|"present"|STRING)
    private static readonly Parser<ExpressionSyntax> Compared = static input =>
    {
        var first = Sum(input);
        if (!first.WasSuccessful)
        {
            return first;
        }
        var after = (SourceInput)first.Remainder;
        if (IsWord(after, "is", out _))
        {
            return State.Select(state => (ExpressionSyntax)(state with { Operand = first.Value })).From(input, after);
        }
        var parts = ComparisonParts(after);
        if (!parts.WasSuccessful)
        {
            return Sequencing.Failed<EquatableArray<ComparisonPartSyntax>, ExpressionSyntax>(parts);
        }
        return parts.Value.Count == 0
            ? first
            : Result.Success<ExpressionSyntax>(new ComparisonSyntax(first.Value, parts.Value, SpanOf(input, parts.Remainder)), parts.Remainder);
    };

    private static readonly Parser<ExpressionSyntax> Not =
        Word("not").Before(AnyNegation.Nested()).Select(static operand => (ExpressionSyntax)new NotSyntax(operand, default)).Located();

    /// <summary>neg = "not" neg | sum {relop sum} | sum "is" ["not"] (NAME|"present"|STRING)</summary>
    private static readonly Parser<ExpressionSyntax> Negated = Choice(Not, Compared).Named(AnExpression);

    /// <summary>conj = neg {"and" neg}</summary>
    private static readonly Parser<ExpressionSyntax> Conjunction = Chain<string, ExpressionSyntax>(
        Negated,
        Word("and"),
        static (operand, _) => operand,
        static (_, operand, _) => operand,
        static (operands, span) => new AndSyntax(operands, span));

    /// <summary>expr = conj {"or" conj}</summary>
    internal static readonly Parser<ExpressionSyntax> Condition = Chain<string, ExpressionSyntax>(
        Conjunction,
        Word("or"),
        static (operand, _) => operand,
        static (_, operand, _) => operand,
        static (operands, span) => new OrSyntax(operands, span));

    // Goes on after what was read already, and locates the whole.
    private static IResult<ExpressionSyntax> From(this Parser<ExpressionSyntax> parser, IInput start, IInput after)
    {
        var result = parser(after);
        return result.WasSuccessful
            ? Result.Success(result.Value with { Span = SpanOf(start, result.Remainder) }, result.Remainder)
            : result;
    }
}
