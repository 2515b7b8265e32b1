using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>every quarter</c>: how often the form is reported.</summary>
public sealed record EverySyntax(NameSyntax Period, SourceSpan Span) : SyntaxNode(Span);
