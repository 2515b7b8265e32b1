using Sprache;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Parsing;

/// <summary>
/// Blocks in braces. An item that fails is reported and left out, and the block goes on with the next one, so that one run says all
/// mistakes that do not follow from each other. Failures are reported only here and where a token is read in spite of a fault.
/// </summary>
internal static class Blocks
{
    private static readonly string[] ExpectedOpening = ["'{'"];
    private static readonly string[] ExpectedClosing = ["an operator", "'when'", "'}'"];

    /// <summary>A block of items. Where one has to stand, its opening brace may be forgotten.</summary>
    internal static Parser<EquatableArray<SyntaxNode>> Of(ItemSet items, bool required = true) => input =>
    {
        var at = (SourceInput)input;
        var opened = Lexemes.IsSign(at, "{");
        if (!opened && !(required && LacksOpening(at, items)))
        {
            return Result.Failure<EquatableArray<SyntaxNode>>(at, "", ExpectedOpening);
        }
        var state = at.State;
        if (!state.TryEnter())
        {
            return Result.Failure<EquatableArray<SyntaxNode>>(at, Combinators.TooDeep, []);
        }
        var itemStart = state.ItemStart;
        state.OpenBlock(new(itemStart, opened ? at.Offset : -1, items));
        var (found, end) = ItemsUpToEnd(items, opened ? Lexemes.AfterSign(at) : at);
        state.CloseBlock();
        state.ItemStart = itemStart;
        state.Leave();
        return Result.Success(found, end);
    };

    /// <summary>A statement between braces.</summary>
    internal static Parser<T> Enclosing<T>(Parser<T> content) => input =>
    {
        var at = (SourceInput)input;
        var opened = Lexemes.IsSign(at, "{");
        if (!opened && !(at.State.Braces.LacksOpening && ReportUnopened(at)))
        {
            return Result.Failure<T>(at, "", ExpectedOpening);
        }
        var result = content(opened ? Lexemes.AfterSign(at) : at);
        if (!result.WasSuccessful)
        {
            return result;
        }
        var end = (SourceInput)result.Remainder;
        if (Lexemes.IsSign(end, "}") && !at.State.Braces.EndsUnclosed(at.Offset, end.Offset))
        {
            return Result.Success(result.Value, Lexemes.AfterSign(end));
        }
        if (at.State.Braces.EndsUnclosed(at.Offset, end.Offset) || end.AtEnd)
        {
            ReportUnclosed(end, [new(at.State.ItemStart, at.Offset, ItemSet.None)]);
            return Result.Success(result.Value, end);
        }
        return Result.Failure<T>(end, "", ExpectedClosing);
    };

    // After a heading, a word that its block can hold shows that the brace was forgotten, if there is one too few in the file.
    private static bool LacksOpening(SourceInput at, ItemSet items)
    {
        var token = Scanner.TokenAt(at.Source, at.Offset);
        if (!at.State.Braces.LacksOpening || token.Kind != TokenKind.Word)
        {
            return false;
        }
        var word = at.Source.Substring(token.Start, token.End - token.Start);
        return (items.Find(word) is not null || (items.Named is not null && !Words.IsReserved(word))) && ReportUnopened(at);
    }

    private static bool ReportUnopened(SourceInput at)
    {
        var token = Scanner.TokenAt(at.Source, at.Offset);
        at.State.Braces.AssumeOpening(at.Offset);
        at.State.Report(TemplateDiagnostics.Unexpected, token.Start, token.End, Found.Describe(at.Source, token), ExpectedOpening[0]);
        return true;
    }

    private static (EquatableArray<SyntaxNode> Items, SourceInput End) ItemsUpToEnd(ItemSet items, SourceInput at)
    {
        var state = at.State;
        var block = state.Open.First();
        var found = new List<SyntaxNode>();
        var reader = new ItemReader(items, block);
        while (!state.GaveUp)
        {
            state.Cancellation.ThrowIfCancellationRequested();
            if (at.AtEnd)
            {
                ReportUnclosed(at, state.Open);
                break;
            }
            if (state.Braces.EndsUnclosed(block.Brace, at.Offset) || reader.EndsBeforeOuterItem(at))
            {
                ReportUnclosed(at, [block]);
                break;
            }
            if (Lexemes.IsSign(at, "}"))
            {
                if (block.Brace < 0 || !state.Braces.IsSuperfluous(at.Offset))
                {
                    at = Lexemes.AfterSign(at);
                    break;
                }
                if (!state.Braces.IsAccountedFor())
                {
                    state.Report(TemplateDiagnostics.ClosesNothing, at.Offset, at.Offset + 1);
                }
                at = at.To(at.Offset + 1);
                continue;
            }
            at = reader.Read(at, found);
        }
        return (found.ToArray(), state.GaveUp ? at.To(at.Source.Length) : at);
    }

    private static void ReportUnclosed(SourceInput at, IEnumerable<OpenBlock> blocks)
    {
        var state = at.State;
        var token = Scanner.TokenAt(at.Source, at.Offset);
        var names = blocks.Where(static block => block.Brace >= 0)
            .Select(block => $"{block.Describe(state)} (line {Numbers.Text(state.Lines.LineAt(block.Brace))})").ToList();
        state.Report(TemplateDiagnostics.OpenBlock, token.Start, token.End, Found.Describe(at.Source, token), Complaints.Series(names));
    }
}
