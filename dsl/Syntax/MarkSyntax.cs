using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>mark "&lt;1" as 0.1</c>: a token that may stand for a figure.</summary>
public sealed record MarkSyntax(TextSyntax Text, NumberSyntax? Value, SourceSpan Span) : FlagSyntax(Span);
