using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Dsl.Parsing;

/// <summary>
/// Texts that do not end on their line. Where a quotation mark is missing, the rest of its line is read inside out: of the messages on
/// such a line only the one about the mark is true.
/// </summary>
internal sealed class OpenTexts
{
    private readonly Dictionary<int, int> _blamedOfLine = [];

    /// <summary>Reports a text without an end, or the mark that was meant to end it.</summary>
    internal void Report(ParseState state, int start, int end)
    {
        var line = state.Lines.LineAt(start);
        // What stands behind the text that was meant is read as part of it.
        state.Lose(start + 1, end);
        var wrong = WrongClosing(state.Text, state.Lines.StartOf(line), end);
        if (wrong < 0 && SwallowedName(state.Text, state.Lines.StartOf(line), start) is { } earlier)
        {
            (start, end) = (earlier.Start, earlier.End - 1);
            while (char.IsWhiteSpace(state.Text[end - 1]))
            {
                end--;
            }
        }
        _blamedOfLine[line] = wrong < 0 ? start : wrong;
        if (wrong < 0)
        {
            state.Report(TemplateDiagnostics.OpenText, start, end, Found.Short(state.Text, start, end));
        }
        else
        {
            state.Report(TemplateDiagnostics.ForeignSign, wrong, wrong + 1, state.Text.Substring(wrong, 1), "\"");
        }
    }

    /// <summary>The messages without those that only follow from a missing mark.</summary>
    internal IEnumerable<TemplateDiagnostic> WithoutFollowing(IEnumerable<TemplateDiagnostic> diagnostics) => diagnostics.Where(
        diagnostic => diagnostic.Id == TemplateDiagnostics.TooManyMistakes.Id
            || !_blamedOfLine.TryGetValue(diagnostic.Span.Line, out var blamed) || diagnostic.Span.Offset == blamed);

    // Where a closing mark is missing further left, a text ends with the opening mark of the next: what follows stands right behind it.
    private static Token? SwallowedName(string text, int lineStart, int end)
    {
        for (var offset = Scanner.SkipSpace(text, lineStart); offset < end;)
        {
            var token = Scanner.TokenAt(text, offset);
            if (token.Kind == TokenKind.Text && text[token.Start] == '"' && token.End < text.Length && Characters.IsNamePart(text[token.End]))
            {
                return token;
            }
            offset = Scanner.SkipSpace(text, token.End);
        }
        return null;
    }

    // The first text of the line that holds a closing mark of an input method, and no opening one, was meant to end there.
    private static int WrongClosing(string text, int lineStart, int end)
    {
        for (var offset = Scanner.SkipSpace(text, lineStart); offset < end;)
        {
            var token = Scanner.TokenAt(text, offset);
            var length = Math.Min(token.End, end) - token.Start;
            if (token.Kind == TokenKind.Text && text[token.Start] == '"' && text.IndexOf('“', token.Start, length) < 0)
            {
                var closing = text.IndexOfAny(['”', '＂'], token.Start, length);
                if (closing >= 0)
                {
                    return closing;
                }
            }
            offset = Scanner.SkipSpace(text, token.End);
        }
        return -1;
    }
}
