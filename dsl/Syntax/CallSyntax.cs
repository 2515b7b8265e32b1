using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>round(x, 2)</c>.</summary>
public sealed record CallSyntax(NameSyntax Function, EquatableArray<ExpressionSyntax> Arguments, SourceSpan Span) : ExpressionSyntax(Span);
