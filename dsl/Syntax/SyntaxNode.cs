using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>Something written in a file, and where. Syntax is compared by value, spans included, so that a pipeline step can be cached.</summary>
public abstract record SyntaxNode(SourceSpan Span);
