using System.CommandLine;
using System.CommandLine.Parsing;
using TemplateGen.Cli.Commands;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.CommandLine;

/// <summary>Runs the tool: finds the command that is meant, and turns whatever happens into a message and an exit status.</summary>
internal static class Tool
{
    internal static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        Language language = LanguageChoice.Of(arguments);
        FrameworkWording.Use(language);
        using ToolConsole console = ToolConsole.Open(language);
        try
        {
            if (arguments.Count == 0)
            {
                // Whoever does not know what to write is told, but a script that forgot its command must notice.
                await Commands(console).Parse(["--help"]).InvokeAsync();
                return ExitStatus.WrongCall;
            }

            ParseResult call = Commands(console).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (call.Errors.Count > 0)
            {
                throw new WrongCallException([.. call.Errors.Select(static error => error.Message), SeeHelp(call, language)]);
            }

            int status = await call.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(1),
            });
            return status == ExitStatus.Interrupted ? Interrupted(console) : status;
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
        catch (IOException failure)
        {
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
        Option<string> lang = new(LanguageChoice.Option) { Description = CommandWording.Lang(console.Language), Recursive = true };
        lang.AcceptOnlyFromAmong("zh", "en");
        root.Add(lang);
        return root;
    }

    private static string SeeHelp(ParseResult call, Language language)
    {
        CommandResult command = call.CommandResult;
        string name = command.Command is RootCommand ? "templategen" : $"templategen {command.Command.Name}";
        return CallWording.SeeHelp(language, name);
    }

    private static int Interrupted(ToolConsole console)
    {
        console.Complain(CallWording.Interrupted(console.Language));
        return ExitStatus.Interrupted;
    }
}
