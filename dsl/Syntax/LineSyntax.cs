using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>line { … }</c>: fields printed side by side.</summary>
public sealed record LineSyntax(BlockSyntax Block, SourceSpan Span) : SyntaxNode(Span);
