using System.Text;
using Spectre.Console;

namespace TemplateGen.Cli.Terminal;

/// <summary>Makes consoles that colour on a terminal and never break a line: the terminal does that, and an editor needs them whole.</summary>
internal static class StyledConsole
{
    private const int Unlimited = 1_000_000;

    internal static IAnsiConsole Create(TextWriter writer, bool isTerminal)
    {
        bool isPlain = !isTerminal || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new ConsoleOutput(writer, isTerminal),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,

            // They would colour what is piped on some build servers.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Unlimited;
        return console;
    }

    private sealed class ConsoleOutput(TextWriter writer, bool isTerminal) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => Unlimited;

        public int Height => Unlimited;

        public void SetEncoding(Encoding encoding)
        {
            // It is UTF-8 from the start.
        }
    }
}
