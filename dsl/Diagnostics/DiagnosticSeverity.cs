namespace TemplateGen.Dsl.Diagnostics;

/// <summary>How much a message about a file weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Nothing can be made from the file.</summary>
    Error,

    /// <summary>Probably a mistake.</summary>
    Warning,
}
