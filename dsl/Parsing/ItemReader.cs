using Sprache;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Reads the items of one block, one after another, past their mistakes.</summary>
internal sealed class ItemReader(ItemSet items, OpenBlock block)
{
    // Words that a name follows, so that a misspelling of them reads as two nodes.
    private static readonly string[] NameTaking = ["section", "table", "group", "check", "each"];

    // A node that looks like a misspelt word of the language, and what was known before it.
    private Suspect? _suspect;

    // Whether the item being read stands in the wrong block, and is read for its mistakes and its end only.
    private bool _discarded;

    // Whether items were found that belong to a block whose heading is missing.
    private bool _lost;

    // Whether the item before stands in the wrong block.
    private bool _astray;

    /// <summary>Whether, where a brace is missing, the block ends before an item that only a block around it may hold.</summary>
    internal bool EndsBeforeOuterItem(SourceInput at)
    {
        var state = at.State;
        return state.Braces.LacksClosing && WordAt(at) is { } word && items.Find(word) is null
            && state.Open.Skip(1).Any(outer => outer.Items.Find(word) is not null)
            && state.Braces.TryExplain(state.Open);
    }

    /// <summary>Reads one item, or passes over what is none; adds it if it is sound.</summary>
    internal SourceInput Read(SourceInput at, List<SyntaxNode> found)
    {
        var state = at.State;
        if (Signs.At(at.Source, at.Offset, out var length, out _) is "," || at.Current is ';' or '；' or '。')
        {
            state.Report(TemplateDiagnostics.Separator, at.Offset, at.Offset + length, at.Source.Substring(at.Offset, length));
            return at.To(at.Offset + length);
        }
        if (found.Count > 0 && Order.Of(at, Scanner.TokenAt(at.Source, at.Offset)) is not null
            && Unfinished.Blame(found[found.Count - 1], at) is { } broken)
        {
            state.Lose(found[found.Count - 1].Span.Offset, broken.Offset);
            found.RemoveAt(found.Count - 1);
            return broken;
        }
        var suspect = _suspect;
        _suspect = null;
        state.ItemStart = at.Offset;
        var item = Choose(at, found.Count > 0 ? found[found.Count - 1] : null);
        if (item is null)
        {
            return Lost(at, Recovery.Skip(at, at, items, block, null));
        }
        var result = item.Parser(at);
        if (suspect is { } doubt && (!result.WasSuccessful || state.Reported > doubt.After))
        {
            return ReadAsMisspelt(doubt, found);
        }
        if (!result.WasSuccessful && Respell(result))
        {
            result = item.Parser(at);
        }
        if (!result.WasSuccessful)
        {
            Complaints.Report(result);
            return Lost(at, Recovery.Skip(at, (SourceInput)result.Remainder, items, block, result.Message == Combinators.TooDeep ? null : item.Body));
        }
        if (_discarded)
        {
            Lost(at, (SourceInput)result.Remainder);
        }
        else
        {
            found.Add(result.Value);
            _lost = false;
            _astray = false;
        }
        var next = (SourceInput)result.Remainder;
        Doubt(result.Value, at, next, found.Count);
        return next;
    }

    /// <summary>Which item begins here; null, after a report, where none does.</summary>
    private Item? Choose(SourceInput at, SyntaxNode? before)
    {
        _discarded = false;
        var token = Scanner.TokenAt(at.Source, at.Offset);
        if (token.Kind == TokenKind.Word)
        {
            var word = at.Source.Substring(token.Start, token.End - token.Start);
            if (items.Find(word) is { } item)
            {
                return item;
            }
            if (items.Named is { } named)
            {
                return Words.IsReserved(word) ? Reserved(at, token, word, named, before) : BeginsOutcome(at, token, word, before) ? null : named;
            }
            if (!Words.IsReserved(word) && NearMiss.Of(word, items.Words) is { } meant)
            {
                at.State.Report(TemplateDiagnostics.MisspeltWord, token.Start, token.End, word, meant);
                at.State.Respell(token.Start, token.End - token.Start, meant);
                return items.Find(meant);
            }
            if (TemplateGrammar.Anywhere.Find(word) is { } stray)
            {
                return Stray(at, token, word, stray);
            }
        }
        if (before is not null && items.Named is not null && Order.Of(at, token, before) is { } order)
        {
            at.State.Report(TemplateDiagnostics.Misplaced, token.Start, token.End, Found.Describe(at.Source, token), order);
            return null;
        }
        if (items.Named is not null || token.Kind != TokenKind.Word || !IsOneOfManyLost(at))
        {
            Complaints.Report(at, [.. items.Expected, "'}'"]);
        }
        return null;
    }

    // "= a when b > 0 then c" reads as a node named 'then'.
    private static bool BeginsOutcome(SourceInput at, Token token, string word, SyntaxNode? before)
    {
        if (word != "then" || before is not NodeSyntax { Tail.Relations: { Count: > 0 } relations } || relations[relations.Count - 1].When is null
            || Scanner.TokenAt(at.Source, Trivia.Skip(at.Source, token.End)).Kind == TokenKind.Text)
        {
            return false;
        }
        at.State.Report(TemplateDiagnostics.ConditionFirst, token.Start, token.End);
        return true;
    }

    // Where a heading is lost together with its brace, all that it held stands in the wrong block, which is one mistake.
    private bool IsOneOfManyLost(SourceInput at)
    {
        var lost = _lost;
        if (at.State.Braces.LacksOpening && !lost)
        {
            at.State.Braces.BlameLostOpening();
            _lost = true;
        }
        return lost;
    }

    // A reserved word among nodes: an item of another block, a part of the node before, or a name without its '@'.
    private Item? Reserved(SourceInput at, Token token, string word, Item named, SyntaxNode? before)
    {
        var next = Scanner.TokenAt(at.Source, Trivia.Skip(at.Source, token.End));
        var labelled = next.Kind == TokenKind.Text && word != "corner";
        if ((!labelled || _astray)
            && (next.Kind is TokenKind.Word or TokenKind.Text || Found.Is(at.Source, next, "{"))
            && TemplateGrammar.Anywhere.Find(word) is { } stray)
        {
            return Stray(at, token, word, stray);
        }
        if (before is not null && Order.Of(at, token, before) is { } order && !(labelled && word is not ("or" or "code" or "mark")))
        {
            at.State.Report(TemplateDiagnostics.Misplaced, token.Start, token.End, Found.Describe(at.Source, token), order);
            return null;
        }
        at.State.Report(TemplateDiagnostics.ReservedWord, token.Start, token.End, word);
        at.State.Respell(token.Start, token.End - token.Start, null);
        return named;
    }

    // Read all the same, for the mistakes in it and to find its end.
    private Item Stray(SourceInput at, Token token, string word, Item item)
    {
        _discarded = true;
        // What stands beside it in the wrong block does so for the same reason.
        var first = !_astray;
        _astray = true;
        if (!IsOneOfManyLost(at) && first)
        {
            var expected = Complaints.List([.. items.Expected, "'}'"]);
            at.State.Report(TemplateDiagnostics.WrongBlock, token.Start, token.End, word, block.Describe(at.State), expected);
        }
        return item;
    }

    // A misspelt word inside of an item is reported and read as what was meant, so that the item is not lost.
    private static bool Respell(IResult<SyntaxNode> failure)
    {
        var at = (SourceInput)failure.Remainder;
        var token = Scanner.TokenAt(at.Source, at.Offset);
        var word = at.Source.Substring(token.Start, token.End - token.Start);
        if (token.Kind != TokenKind.Word || Complaints.Misspelt(word, failure.Expectations) is not { } meant || !at.State.TryRetry())
        {
            return false;
        }
        at.State.Report(TemplateDiagnostics.MisspeltWord, token.Start, token.End, word, meant);
        at.State.Respell(token.Start, token.End - token.Start, meant);
        return true;
    }

    private SourceInput ReadAsMisspelt(Suspect suspect, List<SyntaxNode> found)
    {
        var state = suspect.At.State;
        found.RemoveRange(suspect.Found, found.Count - suspect.Found);
        state.TakeBack(suspect.Before, suspect.At.Offset, suspect.Braces);
        var end = suspect.At.Offset + suspect.Length;
        var written = suspect.At.Source.Substring(suspect.At.Offset, suspect.Length);
        state.Report(TemplateDiagnostics.MisspeltWord, suspect.At.Offset, end, written, suspect.Meant);
        state.Respell(suspect.At.Offset, suspect.Length, suspect.Meant);
        state.ItemStart = suspect.At.Offset;
        var item = items.Find(suspect.Meant)!;
        var result = item.Parser(suspect.At);
        if (result.WasSuccessful)
        {
            found.Add(result.Value);
            return (SourceInput)result.Remainder;
        }
        Complaints.Report(result);
        return Lost(suspect.At, Recovery.Skip(suspect.At, (SourceInput)result.Remainder, items, block, item.Body));
    }

    private static SourceInput Lost(SourceInput start, SourceInput end)
    {
        start.State.Lose(start.Offset, end.Offset);
        return end;
    }

    // "tabel requests" reads as two nodes without a label, and "a "x" optonal" as well; both are possible, neither is likely.
    private void Doubt(SyntaxNode node, SourceInput at, SourceInput next, int count)
    {
        if (node is not NodeSyntax { Name: { } name, Tail: { Label.Texts.Count: 0, Kind: null, Block: null, Relations.Count: 0 } tail }
            || tail.Flags.Count > 0 || at.Current == '@' || name.Text.Length < 4)
        {
            return;
        }
        var state = at.State;
        var nextIsName = !next.AtEnd && Characters.IsNameStart(next.Current) && next.Line == at.Line;
        var item = nextIsName ? NearMiss.Of(name.Text, items.Words.Where(static word => NameTaking.Contains(word)), 1) : null;
        var meant = item ?? (count > 1 && at.TokenEnd > state.Lines.StartOf(at.Line) ? NearMiss.Of(name.Text, Order.Parts, 1) : null);
        if (meant is null || name.Text.Length < (item is null ? 5 : 4) || Words.IsReserved(name.Text))
        {
            return;
        }
        var before = state.Reported;
        state.Report(TemplateDiagnostics.SuspectedWord, at.Offset, next.TokenEnd, name.Text, meant);
        if (item is not null && state.TryRetry())
        {
            _suspect = new(at, name.Text.Length, item, count - 1, before, state.Reported, state.Braces.Copy());
        }
    }

    private static string? WordAt(SourceInput at)
    {
        var token = Scanner.TokenAt(at.Source, at.Offset);
        return token.Kind == TokenKind.Word ? at.Source.Substring(token.Start, token.End - token.Start) : null;
    }

    private sealed record Suspect(SourceInput At, int Length, string Meant, int Found, int Before, int After, BraceBalance Braces);
}
