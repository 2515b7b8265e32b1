using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A table: corner, units, checks and axes in the order written.</summary>
public sealed record TableSyntax(
    NameSyntax Name,
    LabelSyntax Label,
    KindSyntax? Kind,
    EquatableArray<FlagSyntax> Flags,
    ExpressionSyntax? PresentWhen,
    EquatableArray<SyntaxNode> Items,
    SourceSpan Span) : SyntaxNode(Span);
