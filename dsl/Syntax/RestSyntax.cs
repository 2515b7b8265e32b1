using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>rest</c>: everything else under the same parent.</summary>
public sealed record RestSyntax(SourceSpan Span) : ExpressionSyntax(Span);
