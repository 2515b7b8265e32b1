using Sprache;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;
using static TemplateGen.Dsl.Parsing.Lexemes;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Lists of relations, in which an address after a comma goes on with the last <c>for</c>.</summary>
internal static class Relations
{
    private static readonly string[] ExpectedAfterComma = ["a relation"];

    /// <summary>rels = rel {"," (rel|address)}, or nothing.</summary>
    internal static Parser<EquatableArray<RelationSyntax>> Of(Parser<RelationSyntax> relation) => input =>
    {
        var result = relation(input);
        if (!result.WasSuccessful)
        {
            return result.IsFinal(input)
                ? Sequencing.Failed<RelationSyntax, EquatableArray<RelationSyntax>>(result)
                : Result.Success(EquatableArray<RelationSyntax>.Empty, input);
        }
        var relations = new List<RelationSyntax>();
        var start = input;
        while (true)
        {
            var places = new List<AddressSyntax>(result.Value.For);
            var end = (SourceInput)result.Remainder;
            var (after, failure) = Places(ref end, places);
            relations.Add(places.Count == result.Value.For.Count
                ? result.Value
                : result.Value with { For = places.ToArray(), Span = Combinators.SpanOf(start, end) });
            if (failure is not null)
            {
                return Sequencing.Failed<AddressSyntax, EquatableArray<RelationSyntax>>(failure);
            }
            if (after is null)
            {
                return Result.Success<EquatableArray<RelationSyntax>>(relations.ToArray(), end);
            }
            start = after;
            result = relation(after);
            if (!result.WasSuccessful)
            {
                return Sequencing.Failed<RelationSyntax, EquatableArray<RelationSyntax>>(result);
            }
        }
    };

    // Reads addresses as long as they go on, and the comma before a further relation: yields the place after that one.
    private static (SourceInput? Relation, IResult<AddressSyntax>? Failure) Places(ref SourceInput end, List<AddressSyntax> places)
    {
        while (IsSign(end, ","))
        {
            var after = AfterSign(end);
            if (ExpressionGrammar.RelationalOperator(after).WasSuccessful)
            {
                return (after, null);
            }
            var address = AddressGrammar.Address(after);
            if (!address.WasSuccessful)
            {
                return (null, Result.Failure<AddressSyntax>(
                    address.Remainder, address.Message, address.IsFinal(after) ? address.Expectations : ExpectedAfterComma));
            }
            if (places.Count == 0)
            {
                end.State.Report(TemplateDiagnostics.Separator, end.Offset, after.TokenEnd, ",");
                end = after;
                return (null, null);
            }
            places.Add(address.Value);
            end = (SourceInput)address.Remainder;
        }
        return (null, null);
    }
}
