using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>severity warning</c>: what a rule of the file weighs unless it says otherwise.</summary>
public sealed record SeverityItemSyntax(SeveritySyntax Severity, SourceSpan Span) : SyntaxNode(Span);
