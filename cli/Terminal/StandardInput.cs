namespace TemplateGen.Cli.Terminal;

/// <summary>Standard input, as the tool was given it.</summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";
    private const int WriteOnly = 1;

    /// <summary>
    /// Whether the tool was started without standard input (<c>&lt;&amp;-</c>). The runtime then gives its descriptor to a pipe of its own, from which reading would wait
    /// for ever: the end that writes to it is in this process too. Known on Linux only.
    /// </summary>
    internal static bool IsClosed()
    {
        try
        {
            if (!OperatingSystem.IsLinux() || new FileInfo(Descriptors + "/0").LinkTarget is not { } input || !input.StartsWith("pipe:", StringComparison.Ordinal))
            {
                return false;
            }

            IEnumerable<string> others = Directory.EnumerateFiles(Descriptors).Where(static descriptor => Path.GetFileName(descriptor) != "0");
            return others.Any(descriptor => new FileInfo(descriptor).LinkTarget == input && IsForWriting(Path.GetFileName(descriptor)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsForWriting(string descriptor)
    {
        try
        {
            string flags = File.ReadLines($"/proc/self/fdinfo/{descriptor}").First(static line => line.StartsWith("flags:", StringComparison.Ordinal))["flags:".Length..].Trim();
            return (Convert.ToInt32(flags, 8) & 3) == WriteOnly;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or FormatException or InvalidOperationException or OverflowException)
        {
            return false;
        }
    }
}
