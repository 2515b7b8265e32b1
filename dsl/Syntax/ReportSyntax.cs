using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A whole file: one edition of a form.</summary>
public sealed record ReportSyntax(
    NameSyntax Name,
    NameSyntax Edition,
    EquatableArray<SyntaxNode> Items,
    SourceSpan Span) : SyntaxNode(Span);
