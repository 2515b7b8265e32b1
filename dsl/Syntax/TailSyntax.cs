using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>All that may follow the name of a node.</summary>
public sealed record TailSyntax(
    LabelSyntax Label,
    KindSyntax? Kind,
    EquatableArray<FlagSyntax> Flags,
    EquatableArray<RelationSyntax> Relations,
    ExpressionSyntax? PresentWhen,
    BlockSyntax? Block,
    SourceSpan Span) : SyntaxNode(Span);
