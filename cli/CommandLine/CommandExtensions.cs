using System.CommandLine;

namespace TemplateGen.Cli.CommandLine;

/// <summary>What all commands have in common.</summary>
internal static class CommandExtensions
{
    /// <summary>Runs the work of a command apart from the thread that waits for Ctrl-C.</summary>
    internal static void Runs(this Command command, Func<ParseResult, CancellationToken, int> work) =>
        command.SetAction((call, cancellation) => Task.Run(() => work(call, cancellation), cancellation));
}
