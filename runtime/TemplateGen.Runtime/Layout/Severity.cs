namespace TemplateGen.Layout;

/// <summary>How much a violated rule weighs. Verdicts and exit statuses count errors alone unless asked to be strict.</summary>
public enum Severity
{
    /// <summary>The report contradicts its form.</summary>
    Error,

    /// <summary>Worth a second look; the form does not print this rule, or published reports have good reasons to break it.</summary>
    Warning,

    /// <summary>For information.</summary>
    Note,
}
