using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A section of the form: a single field where it has a kind, else what is printed under it.</summary>
public sealed record SectionSyntax(
    NameSyntax Name,
    LabelSyntax Label,
    KindSyntax? Kind,
    EquatableArray<FlagSyntax> Flags,
    EquatableArray<SyntaxNode> Items,
    SourceSpan Span) : SyntaxNode(Span);
