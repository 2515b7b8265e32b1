using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>not …</c>.</summary>
public sealed record NotSyntax(ExpressionSyntax Operand, SourceSpan Span) : ExpressionSyntax(Span);
