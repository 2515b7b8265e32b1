using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>Operands joined by <c>and</c>.</summary>
public sealed record AndSyntax(EquatableArray<ExpressionSyntax> Operands, SourceSpan Span) : ExpressionSyntax(Span);
