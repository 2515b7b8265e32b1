using System.Diagnostics;
using System.Reflection;
using TemplateGen.Cli.Output;

namespace TemplateGen.Cli;

/// <summary>Puts an exception that should not have happened into one line that says enough to find the place.</summary>
internal static class FailureText
{
    internal static string Of(Exception failure)
    {
        MethodBase? method = new StackTrace(failure).GetFrames()
            .Select(static frame => frame.GetMethod())
            .FirstOrDefault(static method => method?.DeclaringType?.FullName?.StartsWith("TemplateGen", StringComparison.Ordinal) ?? false);
        string place = method is null ? "" : $" @ {method.DeclaringType!.FullName}.{method.Name}";
        return Printable.Of($"{failure.GetType().Name}: {failure.Message}{place}");
    }
}
