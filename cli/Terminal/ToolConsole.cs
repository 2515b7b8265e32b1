using System.Text;
using Spectre.Console;

namespace TemplateGen.Cli.Terminal;

/// <summary>Standard output and standard error: UTF-8 without a mark, styled on a terminal and plain elsewhere.</summary>
internal sealed class ToolConsole : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StreamWriter _outWriter;

    private ToolConsole(Language language)
    {
        Language = language;
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = Utf8;
        }

        Out = StandardOutput.Open();
        _outWriter = new StreamWriter(Out, Utf8, 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        StreamWriter error = new(Console.OpenStandardError(), Utf8, 1024) { NewLine = "\n", AutoFlush = true };
        OutIsTerminal = !Console.IsOutputRedirected;
        ErrorIsTerminal = !Console.IsErrorRedirected;
        OutText = StyledConsole.Create(_outWriter, OutIsTerminal);
        ErrorText = StyledConsole.Create(error, ErrorIsTerminal);
        Error = error;
    }

    /// <summary>The language of messages.</summary>
    internal Language Language { get; }

    /// <summary>Standard output as bytes.</summary>
    internal Stream Out { get; }

    /// <summary>Standard output for people; <see cref="Flush"/> hands over what was written last.</summary>
    internal IAnsiConsole OutText { get; }

    /// <summary>Standard error.</summary>
    internal TextWriter Error { get; }

    /// <summary>Standard error for people.</summary>
    internal IAnsiConsole ErrorText { get; }

    internal bool OutIsTerminal { get; }

    internal bool ErrorIsTerminal { get; }

    internal static ToolConsole Open(Language language) => new(language);

    /// <summary>Says on standard error what went wrong.</summary>
    internal void Complain(string message)
    {
        try
        {
            Error.WriteLine($"templategen: {Output.Printable.Of(message)}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Nobody is there to be told; the exit status says it all the same.
        }
    }

    internal void Flush()
    {
        _outWriter.Flush();
        Out.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Everything was handed over, or could not be: that has been said, and must not be tried again.
        Out.Dispose();
    }
}
