using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>What is said of an element between its kind and its relations.</summary>
public abstract record FlagSyntax(SourceSpan Span) : SyntaxNode(Span);
