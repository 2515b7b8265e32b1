using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>kind days : decimal(4) mark "N/A"</c>: a kind of the file's own; of a choice, with its options.</summary>
public sealed record KindDefinitionSyntax(
    NameSyntax Name,
    KindSyntax Kind,
    EquatableArray<MarkSyntax> Marks,
    BlockSyntax? Options,
    SourceSpan Span) : SyntaxNode(Span);
