using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>Factors multiplied and divided, from left to right.</summary>
public sealed record ProductSyntax(EquatableArray<FactorSyntax> Factors, SourceSpan Span) : ExpressionSyntax(Span);
