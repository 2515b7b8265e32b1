using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A factor with the operator before it.</summary>
public sealed record FactorSyntax(bool Divides, ExpressionSyntax Operand, SourceSpan Span) : SyntaxNode(Span);
