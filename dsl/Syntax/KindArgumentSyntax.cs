using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>An argument of a kind: a number (in <c>From</c>), a range open at either end, a name or a text.</summary>
public sealed record KindArgumentSyntax(
    NumberSyntax? From,
    NumberSyntax? To,
    bool IsRange,
    NameSyntax? Name,
    TextSyntax? Text,
    SourceSpan Span) : SyntaxNode(Span);
