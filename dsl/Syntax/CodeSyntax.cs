using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>code "…"</c>: the codes printed beside the label.</summary>
public sealed record CodeSyntax(EquatableArray<TextSyntax> Codes, SourceSpan Span) : FlagSyntax(Span);
