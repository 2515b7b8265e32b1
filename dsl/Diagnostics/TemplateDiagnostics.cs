namespace TemplateGen.Dsl.Diagnostics;

/// <summary>
/// All messages about files, in one place, each stage in a file of its own. TG0xx is syntax, TG1xx names, TG2xx equations, TG3xx the use of the
/// generator, TG9xx internal. An id is never used for another meaning.
/// </summary>
public static partial class TemplateDiagnostics
{
}
