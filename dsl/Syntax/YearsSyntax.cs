using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>years 2021..</c>: the years that the edition is for.</summary>
public sealed record YearsSyntax(NumberSyntax From, NumberSyntax? To, SourceSpan Span) : SyntaxNode(Span);
