using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A relation of a node to an expression, as in <c>= a + b when c &gt; 0 else 0</c>.</summary>
public sealed record RelationSyntax(
    Comparison Operator,
    ExpressionSyntax Value,
    ExpressionSyntax? When,
    ExpressionSyntax? Else,
    ExpressionSyntax? Tolerance,
    SeveritySyntax? Severity,
    TextSyntax? Message,
    EquatableArray<AddressSyntax> For,
    SourceSpan Span) : SyntaxNode(Span);
