using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A name as written, without the <c>@</c> that makes a reserved word one.</summary>
public sealed record NameSyntax(string Text, SourceSpan Span) : SyntaxNode(Span);
