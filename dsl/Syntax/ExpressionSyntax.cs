using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>An expression. Chains are flat lists: only parentheses, signs and <c>not</c> nest, and those are limited.</summary>
public abstract record ExpressionSyntax(SourceSpan Span) : SyntaxNode(Span);
