using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A number in an expression.</summary>
public sealed record NumberLiteralSyntax(NumberSyntax Number, SourceSpan Span) : ExpressionSyntax(Span);
