using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>basis "…"</c>: the document that prescribes the form.</summary>
public sealed record BasisSyntax(TextSyntax Text, SourceSpan Span) : SyntaxNode(Span);
