using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Parsing;

namespace TemplateGen.Dsl;

/// <summary>The one way from the text of a <c>.report</c> file to what it means.</summary>
public static class TemplateCompiler
{
    /// <summary>Parses and binds a file. Whatever it holds ends in a model or messages, never in an exception (but for a cancellation asked for).</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static BindResult Compile(string text, CancellationToken cancellation = default)
    {
#pragma warning disable CA1031 // Whatever goes wrong must become a message: an exception would take the whole build or editor with it.
        try
        {
            return Understand(text, cancellation);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or ArgumentNullException { ParamName: nameof(text) }))
        {
            return new BindResult(null, null, new[] { TemplateDiagnostics.InternalError.At(new(0, 0, 1, 1, 1, 1), exception.GetType().Name + ": " + exception.Message) });
        }
#pragma warning restore CA1031
    }

    private static BindResult Understand(string text, CancellationToken cancellation)
    {
        ParseResult parsed = TemplateParser.Parse(text, cancellation);
        if (parsed.Report is null)
        {
            return new BindResult(null, null, parsed.Diagnostics);
        }

        BindResult bound = TemplateBinder.Bind(parsed.Report, text, cancellation);
        if (!parsed.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            // A name that looks like a misspelt word has no label either: one message is enough.
            HashSet<int> doubted = [.. parsed.Diagnostics.Select(diagnostic => diagnostic.Span.Offset)];
            return bound with
            {
                Diagnostics = parsed.Diagnostics.Concat(bound.Diagnostics
                    .Where(diagnostic => diagnostic.Id != TemplateDiagnostics.NoLabel.Id || !doubted.Contains(diagnostic.Span.Offset))).ToArray(),
            };
        }

        TemplateDiagnostic[] sure = [.. IncompleteSyntax.Sure(parsed, bound.Diagnostics, text)];
        return new BindResult(null, null, parsed.Diagnostics.Concat(sure).OrderBy(diagnostic => diagnostic.Span.Offset).ToArray());
    }
}
