using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>Operands joined by <c>or</c>, a flat list so that long chains do not nest.</summary>
public sealed record OrSyntax(EquatableArray<ExpressionSyntax> Operands, SourceSpan Span) : ExpressionSyntax(Span);
