using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>sum of x</c>; without an address <c>sum of parts</c>.</summary>
public sealed record AggregateSyntax(NameSyntax Function, AddressSyntax? Address, SourceSpan Span) : ExpressionSyntax(Span);
