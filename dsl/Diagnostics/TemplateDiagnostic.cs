using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Diagnostics;

/// <summary>One message about a file: plain values only, so that it can be cached and compared.</summary>
public sealed record TemplateDiagnostic(string Id, DiagnosticSeverity Severity, SourceSpan Span, string Message);
