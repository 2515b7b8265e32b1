using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>The printed wording of an element: the official one first, then the aliases; empty where none is written.</summary>
public sealed record LabelSyntax(EquatableArray<TextSyntax> Texts, SourceSpan Span) : SyntaxNode(Span);
