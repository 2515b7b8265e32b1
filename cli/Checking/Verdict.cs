namespace TemplateGen.Cli.Checking;

/// <summary>What is to be said of a report as a whole.</summary>
internal enum Verdict
{
    /// <summary>Nothing that counts is violated or undetermined.</summary>
    Holds,

    /// <summary>Some rule that counts is violated.</summary>
    Violated,

    /// <summary>None is violated, but one that counts is undetermined.</summary>
    Undetermined,

    /// <summary>The document could not be read.</summary>
    Unreadable,
}
