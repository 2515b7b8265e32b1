using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>group NAME { … }</c>: nodes written once and used in several places.</summary>
public sealed record GroupSyntax(NameSyntax Name, BlockSyntax Block, SourceSpan Span) : SyntaxNode(Span);
