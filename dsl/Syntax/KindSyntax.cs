using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>: NAME(…)</c>: a kind, or a group where children may stand.</summary>
public sealed record KindSyntax(NameSyntax Name, EquatableArray<KindArgumentSyntax> Arguments, SourceSpan Span) : SyntaxNode(Span);
