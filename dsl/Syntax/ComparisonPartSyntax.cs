using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>One step of a chain: an operator and what stands right of it.</summary>
public sealed record ComparisonPartSyntax(Comparison Operator, ExpressionSyntax Operand, SourceSpan Span) : SyntaxNode(Span);
