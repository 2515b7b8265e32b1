using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>only a, b</c>: the cells that are not shaded.</summary>
public sealed record OnlySyntax(EquatableArray<AddressSyntax> Names, SourceSpan Span) : FlagSyntax(Span);
