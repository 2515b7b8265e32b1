using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A text in an expression.</summary>
public sealed record TextLiteralSyntax(TextSyntax Text, SourceSpan Span) : ExpressionSyntax(Span);
