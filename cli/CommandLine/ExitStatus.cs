namespace TemplateGen.Cli.CommandLine;

/// <summary>What the tool ends with.</summary>
internal static class ExitStatus
{
    /// <summary>Nothing is violated; of calls that do not check, everything could be read.</summary>
    internal const int Fine = 0;

    /// <summary>Something is violated or could not be read.</summary>
    internal const int Found = 1;

    /// <summary>The call was wrong.</summary>
    internal const int WrongCall = 2;

    /// <summary>The tool itself failed, or its output could not be written.</summary>
    internal const int Failed = 3;

    /// <summary>Ended by Ctrl-C, as shells have it.</summary>
    internal const int Interrupted = 130;

    /// <summary>Nobody reads the output any more, as shells have it.</summary>
    internal const int OutputClosed = 141;
}
