using System.Globalization;

namespace TemplateGen.Bench.Building;

/// <summary>How long processors worked for programs that this one started and that have ended. Unlike the time that passes, it hardly depends on what else a machine does.</summary>
internal static class ProcessorTime
{
    private const double MillisecondsPerTick = 10;

    /// <summary>In milliseconds; 0 where the system does not tell.</summary>
    internal static double OfChildren()
    {
        const string File = "/proc/self/stat";
        if (!System.IO.File.Exists(File))
        {
            return 0;
        }

        // The name of the program stands in parentheses and may hold blanks; user and system time of children are the 16th and 17th value.
        string text = System.IO.File.ReadAllText(File);
        string[] values = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return MillisecondsPerTick * (long.Parse(values[13], CultureInfo.InvariantCulture) + long.Parse(values[14], CultureInfo.InvariantCulture));
    }
}
