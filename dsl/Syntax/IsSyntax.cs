using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>x is blank</c>, <c>x is not present</c>, <c>x is "N/A"</c>: exactly one of state and mark.</summary>
public sealed record IsSyntax(
    ExpressionSyntax Operand,
    bool Negated,
    NameSyntax? State,
    TextSyntax? Mark,
    SourceSpan Span) : ExpressionSyntax(Span);
