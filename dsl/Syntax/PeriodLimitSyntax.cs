using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>since 2022</c> or <c>until 2024</c>.</summary>
public sealed record PeriodLimitSyntax(bool IsSince, NumberSyntax Year, SourceSpan Span) : FlagSyntax(Span);
