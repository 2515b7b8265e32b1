using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A quoted text, its escapes resolved.</summary>
public sealed record TextSyntax(string Value, SourceSpan Span) : SyntaxNode(Span);
