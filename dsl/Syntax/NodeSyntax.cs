using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A row, a column, a field or an option.</summary>
public sealed record NodeSyntax(NameSyntax Name, TailSyntax Tail, SourceSpan Span) : SyntaxNode(Span);
