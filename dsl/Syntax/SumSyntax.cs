using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>Terms added and subtracted, a flat list so that long sums do not nest.</summary>
public sealed record SumSyntax(EquatableArray<SignedTermSyntax> Terms, SourceSpan Span) : ExpressionSyntax(Span);
