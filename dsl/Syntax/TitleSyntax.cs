using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>title "…"</c>.</summary>
public sealed record TitleSyntax(TextSyntax Text, SourceSpan Span) : SyntaxNode(Span);
