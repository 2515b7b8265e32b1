using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>check NAME { … }</c>: a statement that must hold.</summary>
public sealed record CheckSyntax(
    NameSyntax Name,
    SeveritySyntax? Severity,
    TextSyntax? Message,
    EquatableArray<AddressSyntax> For,
    ExpressionSyntax? Tolerance,
    AddressSyntax? ExcusedBy,
    EquatableArray<PeriodLimitSyntax> Limits,
    ExpressionSyntax Statement,
    ExpressionSyntax? When,
    SourceSpan Span) : SyntaxNode(Span);
