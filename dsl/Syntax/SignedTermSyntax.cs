using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A term with the sign before it.</summary>
public sealed record SignedTermSyntax(bool Negative, ExpressionSyntax Operand, SourceSpan Span) : SyntaxNode(Span);
