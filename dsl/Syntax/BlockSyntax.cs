using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>What stands between braces: nodes, checks, lines and repeated nodes.</summary>
public sealed record BlockSyntax(EquatableArray<SyntaxNode> Members, SourceSpan Span) : SyntaxNode(Span);
