using System.Globalization;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Diagnostics;

/// <summary>A kind of message: its id, never reused, and its wording with places for what it is about.</summary>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string Title, string Format)
{
    /// <summary>The message for one place.</summary>
    public TemplateDiagnostic At(SourceSpan span, params string[] args) =>
        new(Id, Severity, span, args.Length == 0 ? Format : string.Format(CultureInfo.InvariantCulture, Format, args));
}
