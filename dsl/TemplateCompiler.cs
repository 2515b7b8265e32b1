using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Parsing;

namespace TemplateGen.Dsl;

/// <summary>The one way from the text of a <c>.report</c> file to what it means.</summary>
public static class TemplateCompiler
{
    /// <summary>Parses and binds a file.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static BindResult Compile(string text, CancellationToken cancellation = default)
    {
        ParseResult parsed = TemplateParser.Parse(text, cancellation);
        if (parsed.Report is null || parsed.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            // What the parser left out would be missed by name lookup; only its own messages are true for sure.
            return new BindResult(null, null, parsed.Diagnostics);
        }

        BindResult bound = TemplateBinder.Bind(parsed.Report, text, cancellation);
        EquatableArray<TemplateDiagnostic> diagnostics = parsed.Diagnostics.Concat(bound.Diagnostics).ToArray();
        return bound with { Diagnostics = diagnostics };
    }
}
