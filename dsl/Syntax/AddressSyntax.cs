using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A dotted path, perhaps after a word that says where it starts.</summary>
public sealed record AddressSyntax(AddressRoot Root, EquatableArray<AddressPartSyntax> Parts, SourceSpan Span) : SyntaxNode(Span);
