using Sprache;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Parsing;

/// <summary>
/// Ways to put parsers together that keep the first mistake as the answer. Sprache's own <c>Many</c> and <c>Optional</c> swallow it, its chains
/// recurse; here whatever has consumed something and failed has failed for good.
/// </summary>
internal static class Combinators
{
    /// <summary>The message of a failure that means too many levels.</summary>
    internal const string TooDeep = nameof(TooDeep);

    /// <summary>The first of some parsers that consumes something.</summary>
    internal static Parser<T> Choice<T>(params Parser<T>[] parsers)
    {
        // What is expected where none begins depends on the parsers alone, so it is put together once.
        string[]? expected = null;
        return input =>
        {
            foreach (var parser in parsers)
            {
                var result = parser(input);
                if (result.WasSuccessful || result.IsFinal(input))
                {
                    return result;
                }
            }
            expected ??= [.. parsers.SelectMany(parser => parser(input).Expectations)];
            return Result.Failure<T>(input, "", expected);
        };
    }

    /// <summary>A parser of what begins with one of some letters: most tokens do not, and then none of many alternatives need be tried.</summary>
    internal static Parser<T> BeginningWith<T>(this Parser<T> parser, string letters) => input =>
        !input.AtEnd && letters.IndexOf(input.Current) < 0 ? Result.Failure<T>(input, "", []) : parser(input);

    /// <summary>What the parser yields, or null if it does not begin here.</summary>
    internal static Parser<T?> Maybe<T>(this Parser<T> parser)
        where T : class => input =>
    {
        var result = parser(input);
        return result.WasSuccessful || result.IsFinal(input) ? result : Result.Success(default(T), input);
    };

    /// <summary>As often as the parser begins here, in a loop.</summary>
    internal static Parser<EquatableArray<T>> Repeat<T>(this Parser<T> parser) => input =>
    {
        List<T>? items = null;
        while (true)
        {
            var result = parser(input);
            if (!result.WasSuccessful)
            {
                return result.IsFinal(input)
                    ? Sequencing.Failed<T, EquatableArray<T>>(result)
                    : Result.Success<EquatableArray<T>>(items?.ToArray() ?? [], input);
            }
            (items ??= []).Add(result.Value);
            input = result.Remainder;
        }
    };

    /// <summary>Once or more often, with a separator between.</summary>
    internal static Parser<EquatableArray<T>> SeparatedBy<T>(this Parser<T> parser, Parser<string> separator) =>
        from first in parser
        from others in separator.Before(parser).Repeat()
        select new EquatableArray<T>([first, .. others]);

    /// <summary>What a list parser yields, or an empty list if it does not begin here.</summary>
    internal static Parser<EquatableArray<T>> OrEmpty<T>(this Parser<EquatableArray<T>> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful || result.IsFinal(input) ? result : Result.Success(EquatableArray<T>.Empty, input);
    };

    /// <summary>Gives a node the stretch that it was read from.</summary>
    internal static Parser<T> Located<T>(this Parser<T> parser)
        where T : SyntaxNode => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? Result.Success((T)(result.Value with { Span = SpanOf(input, result.Remainder) }), result.Remainder)
            : result;
    };

    /// <summary>Counts a level of nesting, and fails where there would be too many: recursion deeper than that could end the process.</summary>
    internal static Parser<T> Nested<T>(this Parser<T> parser) => input =>
    {
        var state = ((SourceInput)input).State;
        if (!state.TryEnter())
        {
            return Result.Failure<T>(input, TooDeep, []);
        }
        var result = parser(input);
        state.Leave();
        return result;
    };

    /// <summary>
    /// Operands with operators between, in a loop: a chain may be as long as the file. A single operand stays as it is; what is in parentheses counts
    /// with them for the span.
    /// </summary>
    internal static Parser<ExpressionSyntax> Chain<TOperator, TPart>(
        Parser<ExpressionSyntax> operand,
        Parser<TOperator> sign,
        Func<ExpressionSyntax, SourceSpan, TPart> first,
        Func<TOperator, ExpressionSyntax, SourceSpan, TPart> following,
        Func<EquatableArray<TPart>, SourceSpan, ExpressionSyntax> join) => input =>
    {
        var result = operand(input);
        if (!result.WasSuccessful)
        {
            return result;
        }
        List<TPart>? parts = null;
        var reached = result.Remainder;
        while (true)
        {
            var found = sign(reached);
            if (!found.WasSuccessful)
            {
                return parts is null ? result : Result.Success(join(parts.ToArray(), SpanOf(input, reached)), reached);
            }
            parts ??= [first(result.Value, SpanOf(input, reached))];
            var next = operand(found.Remainder);
            if (!next.WasSuccessful)
            {
                return next;
            }
            parts.Add(following(found.Value, next.Value, SpanOf(reached, next.Remainder)));
            reached = next.Remainder;
        }
    };

    /// <summary>The stretch between two places, without the white space at its end.</summary>
    internal static SourceSpan SpanOf(IInput from, IInput to)
    {
        var (start, end) = ((SourceInput)from, (SourceInput)to);
        return end.Offset == start.Offset
            ? start.State.Span(start.TokenEnd, start.TokenEnd)
            : start.State.Span(start.Offset, end.TokenEnd);
    }
}
