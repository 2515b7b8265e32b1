using System.CommandLine;
using TemplateGen.Cli.Output;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.CommandLine;

/// <summary>Prints the help of a command. The library's own is half in English whatever the language.</summary>
/// <param name="console">Where it goes.</param>
internal sealed class HelpWriter(ToolConsole console)
{
    private const int Indent = 2;
    private const int LongestName = 28;

    private readonly StyledLine _line = new(console.OutText);
    private readonly int _width = console.OutIsTerminal ? Math.Clamp(Console.WindowWidth - 1, 40, 100) : 100;

    internal void Write(Command command, Command root)
    {
        Language language = console.Language;
        Paragraph(command.Description ?? "");
        _line.End();
        _line.Write(HelpWording.Usage(language), Styles.Strong).Write(Usage(command, root)).End();
        if (command == root)
        {
            Section(HelpWording.Commands(language), root.Subcommands.Select(static one => (one.Name, one.Description)));
        }

        Section(HelpWording.Arguments(language), command.Arguments.Select(static one => (one.Name, one.Description)));
        IEnumerable<Option> options = command == root ? root.Options : [.. command.Options, .. root.Options.Where(static one => one.Recursive)];
        Section(HelpWording.Options(language), options.Select(static one => (Names(one), one.Description)));
        Section(HelpWording.ExitStatus(language), HelpWording.Statuses(language, command.Name));
        console.Flush();
    }

    private static string Usage(Command command, Command root)
    {
        string arguments = string.Join(' ', command.Arguments.Select(static one => one.Arity.MaximumNumberOfValues > 1 ? one.Name + "…" : one.Name));
        string required = string.Join(' ', command.Options.Where(static one => one.Required).Select(Names));
        string[] parts = command == root ? [HelpWording.Tool, "COMMAND"] : [HelpWording.Tool, command.Name, arguments, required, "[OPTION…]"];
        return string.Join(' ', parts.Where(static part => part.Length > 0));
    }

    private static string Names(Option option)
    {
        IEnumerable<string> names = option.Aliases.Where(static alias => alias is not ("/?" or "/h")).Prepend(option.Name).OrderBy(static name => name.Length);
        return string.Join(", ", names) + (option.HelpName is { } value ? " " + value : "");
    }

    private void Section(string title, IEnumerable<(string Name, string? Description)> entries)
    {
        (string Name, string? Description)[] all = [.. entries];
        if (all.Length == 0)
        {
            return;
        }

        _line.End();
        _line.Write(title, Styles.Strong).End();
        int column = Indent + Math.Min(LongestName, all.Max(static entry => entry.Name.Length)) + 2;
        foreach ((string name, string? description) in all)
        {
            _line.Write(new string(' ', Indent) + name.PadRight(column - Indent));
            string[] lines = [.. LineBreaker.Break(description ?? "", _width - column)];
            for (int i = 0; i < lines.Length; i++)
            {
                _line.Write(i == 0 ? lines[i] : new string(' ', column) + lines[i]).End();
            }
        }
    }

    private void Paragraph(string text)
    {
        foreach (string line in LineBreaker.Break(text, _width))
        {
            _line.Write(line).End();
        }
    }
}
