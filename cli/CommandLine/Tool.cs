using System.CommandLine;
using System.CommandLine.Help;
using TemplateGen.Cli.Commands;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.CommandLine;

/// <summary>Runs the tool: finds the command that is meant, and turns whatever happens into a message and an exit status.</summary>
internal static class Tool
{
    /// <summary>Runs the tool on the console of the process.</summary>
    internal static Task<int> RunAsync(IReadOnlyList<string> arguments) => RunAsync(arguments, ToolConsole.Open, Environment.GetEnvironmentVariable);

    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="open">Opens what is written to, given the language of messages.</param>
    /// <param name="variable">Says what the environment has under a name.</param>
    internal static async Task<int> RunAsync(IReadOnlyList<string> arguments, Func<Language, ToolConsole> open, Func<string, string?> variable)
    {
        Language language = LanguageChoice.Of(arguments, variable);
        using ToolConsole console = open(language);
        try
        {
            RootCommand root = Commands(console);
            ParseResult call = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (arguments.Count == 0 || call.GetResult(root.Options.OfType<HelpOption>().Single()) is not null)
            {
                // Whoever does not know what to write is told, but a script that forgot its command must notice.
                new HelpWriter(console).Write(call.CommandResult.Command, root);
                return arguments.Count == 0 ? ExitStatus.WrongCall : ExitStatus.Fine;
            }

            if (Complaints.About(call, language) is { Count: > 0 } complaints)
            {
                throw new WrongCallException(complaints);
            }

            using Interruption interruption = new();
            InvocationConfiguration configuration = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await interruption.WaitFor(call.InvokeAsync(configuration, interruption.Token));
        }
        catch (WrongCallException wrong)
        {
            foreach (string message in wrong.Messages)
            {
                console.Complain(message);
            }

            return ExitStatus.WrongCall;
        }
        catch (OperationCanceledException)
        {
            return Interrupted(console);
        }
        catch (IOException failure) when (StandardOutput.IsBrokenPipe(failure))
        {
            return ExitStatus.OutputClosed;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What concerns a document was dealt with where it was read.
            console.Complain(CallWording.CannotWriteOutput(language, failure.Message));
            return ExitStatus.Failed;
        }
        catch (Exception failure)
        {
            console.Complain(CallWording.Failed(language, FailureText.Of(failure)));
            return ExitStatus.Failed;
        }
    }

    private static RootCommand Commands(ToolConsole console)
    {
        RootCommand root = new(CommandWording.Tool(console.Language))
        {
            CheckCommand.Create(console),
            ReadCommand.Create(console),
            RenderCommand.Create(console),
            LintCommand.Create(console),
        };

        // It was looked at before anything else; here it is for the help, and for complaints about other languages.
        Option<string> lang = new(LanguageChoice.Option) { Description = CommandWording.Lang(console.Language), HelpName = "zh|en", Recursive = true };
        lang.AcceptOnlyFromAmong("zh", "en");
        root.Options.Insert(0, lang);
        foreach (Option option in root.Options)
        {
            option.Description = option switch
            {
                HelpOption => HelpWording.Help(console.Language),
                VersionOption => HelpWording.Version(console.Language),
                _ => option.Description,
            };
        }

        return root;
    }

    private static int Interrupted(ToolConsole console)
    {
        console.Complain(CallWording.Interrupted(console.Language));
        return ExitStatus.Interrupted;
    }
}
