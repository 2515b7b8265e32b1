using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>parts</c>: everything below.</summary>
public sealed record PartsSyntax(SourceSpan Span) : ExpressionSyntax(Span);
