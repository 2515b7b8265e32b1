using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>unit USD * 1000 or EUR "…"</c>: the unit that figures are printed in.</summary>
public sealed record UnitSyntax(
    NameSyntax Unit,
    NumberSyntax? Scale,
    EquatableArray<NameSyntax> Alternatives,
    TextSyntax? Printed,
    SourceSpan Span) : SyntaxNode(Span);
