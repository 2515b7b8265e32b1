using System.Text;
using Spectre.Console;

namespace TemplateGen.Cli.Terminal;

/// <summary>Standard output and standard error: UTF-8 without a mark, styled on a terminal and plain elsewhere.</summary>
internal sealed class ToolConsole : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StreamWriter _outWriter;

    private ToolConsole(Language language, Stream output, bool outIsTerminal, Stream error, bool errorIsTerminal)
    {
        (Language, Out, OutIsTerminal, ErrorIsTerminal) = (language, output, outIsTerminal, errorIsTerminal);
        _outWriter = new StreamWriter(Out, Utf8, 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(error, Utf8, 1024) { NewLine = "\n", AutoFlush = true };
        OutText = StyledConsole.Create(_outWriter, OutIsTerminal);
        ErrorText = StyledConsole.Create(Error, ErrorIsTerminal);
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

    /// <summary>The console of the process.</summary>
    internal static ToolConsole Open(Language language)
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = Utf8;
        }

        return new(language, StandardOutput.Open(), !Console.IsOutputRedirected, Console.OpenStandardError(), !Console.IsErrorRedirected);
    }

    /// <summary>Something else that is written to, which is no terminal.</summary>
    internal static ToolConsole Over(Stream output, Stream error, Language language) => new(language, output, outIsTerminal: false, error, errorIsTerminal: false);

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
