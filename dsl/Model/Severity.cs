namespace TemplateGen.Dsl.Model;

/// <summary>How much a broken rule weighs.</summary>
public enum Severity
{
    /// <summary>The report is wrong.</summary>
    Error,

    /// <summary>The report is probably wrong.</summary>
    Warning,

    /// <summary>Worth a look.</summary>
    Note,
}
