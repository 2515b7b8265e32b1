using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Dsl.Parsing;

/// <summary>A misspelt <c>previous</c>: it reads as a name, and the name behind it as the next item, so that the mistake would be noticed only after both.</summary>
internal static class EarlierFigure
{
    private const string Word = "previous";
    private static readonly string[] Words = [Word];

    /// <summary>Whether the name at a place is meant as the word; then it is reported, and read as such.</summary>
    /// <param name="at">The place.</param>
    /// <param name="after">What follows the name.</param>
    internal static bool IsMeant(SourceInput at, SourceInput after)
    {
        var text = at.Source;
        var end = after.TokenEnd;
        if (after.AtEnd || after.Line != at.Line || at.Current == '@' || Math.Abs(end - at.Offset - Word.Length) > 2)
        {
            return false;
        }
        var next = Scanner.TokenAt(text, after.Offset);
        if (next.Kind != TokenKind.Word || Parsing.Words.IsReserved(text, next.Start, next.End))
        {
            return false;
        }
        var written = text.Substring(at.Offset, end - at.Offset);
        if (NearMiss.Of(written, Words) is null || BeginsItem(text, next) || !at.State.TryRetry() || IsDeclared(text, written))
        {
            return false;
        }
        at.State.Report(TemplateDiagnostics.MisspeltWord, at.Offset, end, written, Word);
        at.State.Respell(at.Offset, written.Length, Word);
        return true;
    }

    // Whether the name behind it begins a row or column of its own.
    private static bool BeginsItem(string text, Token name)
    {
        var next = Scanner.TokenAt(text, Trivia.Skip(text, name.End));
        return next.Kind switch
        {
            TokenKind.Text => true,
            TokenKind.Word => Order.Parts.Contains(text.Substring(next.Start, next.End - next.Start)),
            TokenKind.Sign => Signs.At(text, next.Start, out _, out _) is ":" or "=" or "!=" or "<" or "<=" or ">" or ">=" or "{",
            _ => false,
        };
    }

    // Whether it is the name of something with a label.
    private static bool IsDeclared(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (Scanner.TokenAt(text, Trivia.Skip(text, at + name.Length)).Kind == TokenKind.Text)
            {
                return true;
            }
        }
        return false;
    }
}
