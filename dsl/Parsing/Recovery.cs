namespace TemplateGen.Dsl.Parsing;

/// <summary>Finds the way after a mistake: where the next item of the block begins, or the block ends.</summary>
internal static class Recovery
{
    /// <summary>
    /// Skips from where an item failed to where the next one begins. A block on the way is read, for the mistakes in it, if it is known what it holds.
    /// </summary>
    internal static SourceInput Skip(SourceInput item, SourceInput failure, ItemSet items, OpenBlock block, ItemSet? body)
    {
        var text = item.Source;
        var balance = item.State.Braces;
        var (depth, previous) = Passed(text, item.Offset, failure.Offset);
        var culprit = failure.Offset;
        var margin = item.Column;
        var lineStart = item.State.Lines.StartOf(item.Line);
        while (true)
        {
            var token = Scanner.TokenAt(text, failure.Offset);
            if (depth == 0 && token.Kind == TokenKind.Word && body?.Find(text.Substring(token.Start, token.End - token.Start)) is { } inner)
            {
                // The brace of the block is missing, so the next one belongs to this item of it.
                body = inner.Body;
            }
            if (token.Kind == TokenKind.End || (depth == 0 && balance.EndsUnclosed(block.Brace, token.Start)))
            {
                return failure;
            }
            if (depth == 0)
            {
                if (BraceBalance.IsBrace(text, token, '}') && !balance.IsSuperfluous(token.Start))
                {
                    return failure;
                }
                if (token.Start > item.Offset && BeginsItem(failure, token, previous, items, margin, lineStart, token.Start == culprit))
                {
                    return failure;
                }
                if (BraceBalance.IsBrace(text, token, '{') && body is not null)
                {
                    var result = Blocks.Of(body)(failure);
                    if (result.WasSuccessful)
                    {
                        return (SourceInput)result.Remainder;
                    }
                    body = null;
                }
            }
            if (BraceBalance.IsBrace(text, token, '{'))
            {
                if (balance.UnclosedEnd(token.Start) is { } end && end > token.Start)
                {
                    return failure.To(end);
                }
                depth++;
            }
            else if (BraceBalance.IsBrace(text, token, '}') && --depth <= 0)
            {
                return failure.To(token.End);
            }
            previous = token;
            failure = failure.To(token.End);
        }
    }

    // How many braces were opened between the beginning of an item and its failure, and the last token before that.
    private static (int Depth, Token Previous) Passed(string text, int start, int end)
    {
        var depth = 0;
        var previous = new Token(TokenKind.End, start, start);
        for (var offset = start; offset < end;)
        {
            previous = Scanner.TokenAt(text, offset);
            depth += BraceBalance.IsBrace(text, previous, '{') ? 1 : BraceBalance.IsBrace(text, previous, '}') ? -1 : 0;
            offset = Trivia.Skip(text, previous.End);
        }
        return (Math.Max(0, depth), previous);
    }

    private static bool BeginsItem(SourceInput at, Token token, Token previous, ItemSet items, int margin, int lineStart, bool culprit)
    {
        if (token.Kind != TokenKind.Word)
        {
            return false;
        }
        var text = at.Source;
        var word = text.Substring(token.Start, token.End - token.Start);
        var next = Scanner.TokenAt(text, Trivia.Skip(text, token.End));
        if (Found.Is(text, previous, ".") || Found.Is(text, next, "."))
        {
            return false;
        }
        if (items.Find(word) is not null)
        {
            return true;
        }
        if (items.Named is null)
        {
            return false;
        }
        var firstOnLine = at.State.Lines.StartOf(at.Line) > lineStart && previous.End <= at.State.Lines.StartOf(at.Line);
        if (Words.IsReserved(word))
        {
            return firstOnLine && at.Column == margin && next.Kind == TokenKind.Text;
        }
        return (!culprit && EndsOperand(text, previous))
            || (firstOnLine && (at.Column == margin || next.Kind == TokenKind.Text || Found.Is(text, next, ":") || Found.Is(text, next, "{")));
    }

    // Two operands never stand side by side, so a name after one begins another item.
    private static bool EndsOperand(string text, Token token) => token.Kind switch
    {
        TokenKind.Text or TokenKind.Number => true,
        TokenKind.Word => Words.MayEndItem(text.Substring(token.Start, token.End - token.Start)),
        TokenKind.Sign => Found.Is(text, token, ")") || Found.Is(text, token, "]") || Found.Is(text, token, "}"),
        TokenKind.Unknown => text[token.Start] is '%' or '％',
        _ => false,
    };
}
