using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>columns</c> or <c>rows</c> of a table, with either a block of its own or the name of a group.</summary>
public sealed record AxisSyntax(
    bool IsRows,
    bool Outline,
    LabelSyntax Label,
    BlockSyntax? Block,
    NameSyntax? Group,
    SourceSpan Span) : SyntaxNode(Span);
