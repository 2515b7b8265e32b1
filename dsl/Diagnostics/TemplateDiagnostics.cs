namespace TemplateGen.Dsl.Diagnostics;

/// <summary>
/// All messages about files, each stage in a file of its own. TG0xx is syntax, TG1xx names, TG2xx equations, TG3xx the use of the
/// generator, TG9xx internal. An id is never used for another meaning.
/// </summary>
public static partial class TemplateDiagnostics
{
    /// <summary>TG901: a stage failed in a way that it should not.</summary>
    public static readonly DiagnosticDescriptor InternalError = new(
        "TG901",
        DiagnosticSeverity.Error,
        "The file could not be processed",
        "the file could not be processed, which is a mistake of the compiler and not of the file ({0}); please report it");
}
