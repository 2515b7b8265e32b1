using Microsoft.Win32.SafeHandles;

namespace TemplateGen.Cli.Terminal;

/// <summary>Opens standard output so that a reader who goes away is noticed.</summary>
internal static class StandardOutput
{
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int ClosingPipeOnWindows = unchecked((int)0x800700E8);

    internal static Stream Open()
    {
        Stream console = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return console;
        }

        // The console's own stream swallows a broken pipe, and a folder of ten thousand reports would be read for nobody.
        // A file keeps that stream: it shares its position with whoever else writes there.
        FileStream output = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? console : output;
    }

    /// <summary>Whether writing failed because nobody reads any more.</summary>
    internal static bool IsBrokenPipe(IOException failure) =>
        failure.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or ClosingPipeOnWindows;
}
