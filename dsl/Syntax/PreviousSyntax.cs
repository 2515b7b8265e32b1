using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>previous x</c>, <c>previous(year) x</c>.</summary>
public sealed record PreviousSyntax(NameSyntax? Period, AddressSyntax Address, SourceSpan Span) : ExpressionSyntax(Span);
