namespace TemplateGen.Dsl.Parsing;

/// <summary>
/// Where the braces of a file do not match, and which is probably wrong. Without this, one forgotten brace is noticed at the end of the file
/// only, and everything in between is read as part of the wrong block. The indentation tells: it is looked at only where the
/// numbers of opening and closing braces differ, and only that many braces are doubted.
/// </summary>
internal sealed class BraceBalance
{
    private static readonly BraceBalance Even = new([], []);

    private readonly Dictionary<int, int> _closedAt;
    private readonly SortedSet<int> _superfluous;

    private int _lostOpenings;

    private BraceBalance(Dictionary<int, int> closedAt, SortedSet<int> superfluous)
    {
        _closedAt = closedAt;
        _superfluous = superfluous;
    }

    /// <summary>How many blocks are not closed and whose end the indentation does not tell.</summary>
    private int Unexplained { get; set; }

    /// <summary>Whether there are more opening braces than closing ones.</summary>
    internal bool LacksClosing { get; private set; }

    /// <summary>Whether there are more closing braces than opening ones.</summary>
    internal bool LacksOpening { get; private set; }

    internal static BraceBalance Of(string text)
    {
        var surplus = 0;
        for (var token = First(text); token.Kind != TokenKind.End; token = Next(text, token))
        {
            surplus += IsBrace(text, token, '{') ? 1 : IsBrace(text, token, '}') ? -1 : 0;
        }
        if (surplus == 0)
        {
            return Even;
        }
        var balance = new BraceBalance([], []) { LacksOpening = surplus < 0, LacksClosing = surplus > 0 };
        balance.Doubt(text, surplus);
        return balance;
    }

    /// <summary>What is known now, to come back to.</summary>
    internal BraceBalance Copy() => new(new(_closedAt), new(_superfluous))
    {
        Unexplained = Unexplained,
        LacksOpening = LacksOpening,
        LacksClosing = LacksClosing,
        _lostOpenings = _lostOpenings,
    };

    /// <summary>Whether the block that an opening brace begins ends, unclosed, at or before an offset.</summary>
    internal bool EndsUnclosed(int brace, int offset) => _closedAt.TryGetValue(brace, out var end) && offset >= end;

    /// <summary>Where an unclosed block ends by its indentation, or null.</summary>
    internal int? UnclosedEnd(int brace) => _closedAt.TryGetValue(brace, out var end) ? end : null;

    internal bool IsSuperfluous(int brace) => _superfluous.Contains(brace);

    /// <summary>Notes that a block inside of others ends unclosed at another place than the indentation tells: it was no end of one of those then.</summary>
    internal bool TryExplain(IEnumerable<OpenBlock> blocks)
    {
        if (Unexplained > 0)
        {
            Unexplained--;
            return true;
        }
        return _closedAt.Count > 0 && blocks.Any(block => _closedAt.Remove(block.Brace));
    }

    /// <summary>Notes that an opening brace is taken for granted: the next closing brace that was doubted belongs to it.</summary>
    internal void AssumeOpening(int offset)
    {
        var closing = _superfluous.GetViewBetween(offset, int.MaxValue);
        if (closing.Count > 0)
        {
            _superfluous.Remove(closing.Min);
        }
    }

    /// <summary>Notes that a lost opening brace shows in items that stand in the wrong block: its closing brace is no second mistake.</summary>
    internal void BlameLostOpening() => _lostOpenings++;

    /// <summary>Whether a closing brace too many follows from a mistake that was reported.</summary>
    internal bool IsAccountedFor() => LacksOpening && _lostOpenings-- > 0;

    internal static bool IsBrace(string text, Token token, char brace) =>
        token.Kind == TokenKind.Sign && Characters.Narrow(text[token.Start]) == brace;

    private static Token First(string text) => Scanner.TokenAt(text, Trivia.Skip(text, 0));

    private static Token Next(string text, Token token) => Scanner.TokenAt(text, Trivia.Skip(text, token.End));

    private void Doubt(string text, int surplus)
    {
        var missing = Math.Max(0, surplus);
        var superfluous = Math.Max(0, -surplus);
        var open = new Stack<Opening>();
        var (lineEnd, indent) = (-1, 0);
        for (var token = First(text); token.Kind != TokenKind.End; token = Next(text, token))
        {
            var firstOnLine = token.Start >= lineEnd;
            if (firstOnLine)
            {
                indent = IndentOf(text, token.Start);
                lineEnd = Scanner.LineEnd(text, token.Start);
            }
            var closing = IsBrace(text, token, '}');
            if (firstOnLine)
            {
                missing -= EndUnclosed(open, token.Start, indent, closing, missing);
                if (open.Count > 0 && open.Peek() is { HasContent: false } top)
                {
                    open.Pop();
                    open.Push(top with { HasContent = true, Indented = indent > top.Indent });
                }
            }
            if (!firstOnLine && !closing && open.Count > 1 && open.Peek() is { HasContent: false } begun && open.ElementAt(1).Indented)
            {
                // A block that goes on behind its brace, among lines that are indented, ends on its line or has the next ones further in.
                open.Pop();
                open.Push(begun with { HasContent = true, Indented = true });
            }
            if (IsBrace(text, token, '{'))
            {
                open.Push(new(token.Start, indent, HasContent: false, Indented: false));
            }
            else if (closing && superfluous > 0 && firstOnLine && (open.Count == 0 || indent > open.Peek().Indent))
            {
                _superfluous.Add(token.Start);
                superfluous--;
            }
            else if (closing && open.Count > 0)
            {
                open.Pop();
            }
        }
        Unexplained = missing;
    }

    // A line that begins no further in than the block it would belong to is outside of it.
    private int EndUnclosed(Stack<Opening> open, int offset, int indent, bool closing, int most)
    {
        var ended = 0;
        while (ended < most && open.Count > 1 && open.Peek() is { Indented: true } top && (closing ? indent < top.Indent : indent <= top.Indent))
        {
            _closedAt[open.Pop().Brace] = offset;
            ended++;
        }
        return ended;
    }

    private static int IndentOf(string text, int offset)
    {
        var start = offset;
        while (start > 0 && !Characters.IsLineEnd(text[start - 1]))
        {
            start--;
        }
        return Scanner.SkipSpace(text, start) - start;
    }

    private readonly record struct Opening(int Brace, int Indent, bool HasContent, bool Indented);
}
