using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Parsing;

/// <summary>
/// Lines that were not finished. Line ends mean nothing to the grammar, so an expression or kind that breaks off after a sign goes on with the name on
/// the next line, and the mistake is noticed only after that. Unfinished lines are what an editor sees most of the time.
/// </summary>
internal static class Unfinished
{
    /// <summary>
    /// Whether the node before a misplaced token is to blame: where the line before breaks off after a sign, and this one begins with a name. Reports
    /// that, and tells where the next item begins.
    /// </summary>
    internal static SourceInput? Blame(SyntaxNode node, SourceInput at)
    {
        if (node is not NodeSyntax { Name.Span.End: var start })
        {
            return null;
        }
        var text = at.Source;
        var lineStart = at.State.Lines.StartOf(at.Line);
        var previous = new Token(TokenKind.End, start, start);
        var token = Scanner.TokenAt(text, Trivia.Skip(text, start));
        while (token.Start < lineStart && token.Start < at.Offset)
        {
            previous = token;
            token = Scanner.TokenAt(text, Trivia.Skip(text, token.End));
        }
        if (token.Start >= at.Offset || previous.Kind != TokenKind.Sign || previous.End > lineStart || !Characters.IsNameStart(text[token.Start]))
        {
            return null;
        }
        var expected = Found.Is(text, previous, ":") ? Lexemes.AName : ExpressionGrammar.AnExpression;
        at.State.Report(TemplateDiagnostics.Unexpected, previous.End, previous.End, "the end of the line", expected);
        return new(at.State, token.Start, token.Start);
    }
}
