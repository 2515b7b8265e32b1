using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>error</c>, <c>warning</c> or <c>note</c>.</summary>
public sealed record SeveritySyntax(Severity Value, SourceSpan Span) : SyntaxNode(Span);
