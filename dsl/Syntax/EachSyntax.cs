using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A repeated row: one for each entry of a list, or, without one, as many as the report has.</summary>
public sealed record EachSyntax(NameSyntax Name, AddressSyntax? List, TailSyntax Tail, SourceSpan Span) : SyntaxNode(Span);
