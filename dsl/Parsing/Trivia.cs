using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Dsl.Parsing;

/// <summary>White space and comments between tokens. Comments of other languages are skipped as well, with a complaint.</summary>
internal static class Trivia
{
    /// <summary>The offset of the next token.</summary>
    internal static int Skip(string text, int offset, ParseState? state = null)
    {
        while (true)
        {
            offset = Scanner.SkipSpace(text, offset);
            var comment = CommentEnd(text, offset, out var foreign);
            if (comment == offset)
            {
                return offset;
            }
            if (foreign > 0)
            {
                state?.Report(TemplateDiagnostics.ForeignSign, offset, offset + foreign, text.Substring(offset, foreign), "//");
                if (comment == text.Length)
                {
                    // A comment without an end takes the rest of the file: what is missing then is not missing.
                    state?.KeepQuietAbout(comment);
                }
            }
            offset = comment;
        }
    }

    private static int CommentEnd(string text, int offset, out int foreign)
    {
        foreign = 0;
        if (offset >= text.Length)
        {
            return offset;
        }
        var next = offset + 1 < text.Length ? text[offset + 1] : '\0';
        switch (text[offset])
        {
            case '/' when next == '/':
                return Scanner.LineEnd(text, offset);
            case '／' when next == '／':
                foreign = 2;
                return Scanner.LineEnd(text, offset);
            case '#':
                foreign = 1;
                return Scanner.LineEnd(text, offset);
            case '/' when next == '*':
                foreign = 2;
                var end = text.IndexOf("*/", offset + 2, StringComparison.Ordinal);
                return end < 0 ? text.Length : end + 2;
            default:
                return offset;
        }
    }
}
