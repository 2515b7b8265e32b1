namespace TemplateGen.Generator.Tests.Running;

/// <summary>Asks the rules as code directly; reports ask them only on the way to a finding.</summary>
internal static class GeneratedRules
{
    /// <summary>Which rules code knows to be fine, by their places in the template.</summary>
    internal static bool[] Settled(Report report, bool hasPrevious = false) => report.FindSettled(hasPrevious);

    /// <summary>Whether code knows every rule to be fine.</summary>
    internal static bool HoldEverywhere(Report report, bool hasPrevious = false) => Array.TrueForAll(Settled(report, hasPrevious), static isFine => isFine);
}
