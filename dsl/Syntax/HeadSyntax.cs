using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>head { … }</c>: the fields above the tables.</summary>
public sealed record HeadSyntax(BlockSyntax Block, SourceSpan Span) : SyntaxNode(Span);
