using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>An address whose figure is meant.</summary>
public sealed record AddressExpressionSyntax(AddressSyntax Address, SourceSpan Span) : ExpressionSyntax(Span);
