using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary><c>stack { … }</c>: tables printed as one grid.</summary>
public sealed record StackSyntax(EquatableArray<TableSyntax> Tables, SourceSpan Span) : SyntaxNode(Span);
