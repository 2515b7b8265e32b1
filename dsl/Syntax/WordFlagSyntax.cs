using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A flag of one word.</summary>
public sealed record WordFlagSyntax(WordFlag Word, SourceSpan Span) : FlagSyntax(Span);
