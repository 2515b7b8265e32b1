using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>One step of a path: a name, <c>.rows</c>, <c>.columns</c>, or a key in brackets.</summary>
public sealed record AddressPartSyntax(string Text, AddressPartKind Kind, SourceSpan Span) : SyntaxNode(Span);
