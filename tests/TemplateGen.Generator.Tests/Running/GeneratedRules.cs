using System.Reflection;

namespace TemplateGen.Generator.Tests.Running;

/// <summary>Asks the rules as code directly; reports ask them only on the way to a finding.</summary>
internal static class GeneratedRules
{
    private static readonly MethodInfo Method = typeof(Report).GetMethod("HoldsEverywhere", BindingFlags.Instance | BindingFlags.NonPublic)!;

    internal static bool HoldEverywhere(Report report, bool hasPrevious = false) => (bool)Method.Invoke(report, [hasPrevious])!;
}
