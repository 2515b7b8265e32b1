using Sprache;

namespace TemplateGen.Dsl.Parsing;

/// <summary>
/// What query expressions over parsers are made of. Sprache's own build new parsers while parsing, about ten objects a step; these run the parts one after
/// another. The compiler prefers them here because they stand in the nearer namespace.
/// </summary>
internal static class Sequencing
{
    internal static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> convert) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success(convert(result.Value), result.Remainder) : Failed<T, TResult>(result);
    };

    internal static Parser<TResult> SelectMany<T, TNext, TResult>(
        this Parser<T> parser, Func<T, Parser<TNext>> selector, Func<T, TNext, TResult> projector) => input =>
    {
        var first = parser(input);
        if (!first.WasSuccessful)
        {
            return Failed<T, TResult>(first);
        }
        var second = selector(first.Value)(first.Remainder);
        return second.WasSuccessful
            ? Result.Success(projector(first.Value, second.Value), second.Remainder)
            : Failed<TNext, TResult>(second);
    };

    /// <summary>One parser after another; the first one's value is not needed.</summary>
    internal static Parser<TNext> Before<T, TNext>(this Parser<T> parser, Parser<TNext> next) => input =>
    {
        var first = parser(input);
        return first.WasSuccessful ? next(first.Remainder) : Failed<T, TNext>(first);
    };

    /// <summary>Says what is expected where the parser does not begin.</summary>
    internal static Parser<T> Named<T>(this Parser<T> parser, params string[] names) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful || result.IsFinal(input) ? result : Result.Failure<T>(input, result.Message, names);
    };

    /// <summary>Whether a failure is the answer and no alternative is tried: the parser had begun, or there are too many levels.</summary>
    internal static bool IsFinal<T>(this IResult<T> failure, IInput input) =>
        !failure.Remainder.Equals(input) || failure.Message == Combinators.TooDeep;

    /// <summary>The same failure, of a parser of something else.</summary>
    internal static IResult<TResult> Failed<T, TResult>(IResult<T> failure) =>
        Result.Failure<TResult>(failure.Remainder, failure.Message, failure.Expectations);
}
