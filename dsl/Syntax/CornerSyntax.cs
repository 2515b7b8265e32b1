using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>corner "…"</c>: what is printed where the two headers meet.</summary>
public sealed record CornerSyntax(TextSyntax Text, SourceSpan Span) : SyntaxNode(Span);
