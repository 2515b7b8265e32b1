using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>was …</c>: what the element was in the edition before.</summary>
public sealed record WasSyntax(bool IsNothing, bool IsPart, EquatableArray<AddressSyntax> Addresses, SourceSpan Span) : FlagSyntax(Span);
