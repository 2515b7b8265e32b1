using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>- x</c>.</summary>
public sealed record NegationSyntax(ExpressionSyntax Operand, SourceSpan Span) : ExpressionSyntax(Span);
