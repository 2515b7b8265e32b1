using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A comparison or a chain of them: <c>a &gt;= b &gt;= c</c>.</summary>
public sealed record ComparisonSyntax(
    ExpressionSyntax First,
    EquatableArray<ComparisonPartSyntax> Rest,
    SourceSpan Span) : ExpressionSyntax(Span);
