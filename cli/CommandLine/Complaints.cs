using System.CommandLine;
using System.CommandLine.Parsing;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.CommandLine;

/// <summary>Says what is wrong with a command line, in the language of the user: the library's own sentences are half in English.</summary>
internal static class Complaints
{
    internal static IReadOnlyList<string> About(ParseResult call, Language language)
    {
        // An option that does not exist would count as the name of a file.
        string[] unknown = [.. call.Tokens
            .TakeWhile(static token => token.Type != TokenType.DoubleDash)
            .Where(static token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            .Select(token => CallWording.UnknownOption(language, token.Value))];
        IEnumerable<string> complaints = unknown.Length > 0 ? unknown : call.Errors.Select(error => Sentence(error, call, language)).Distinct();
        string[] all = [.. complaints];
        return all.Length == 0 ? [] : [.. all, SeeHelp(call, language)];
    }

    private static string Sentence(ParseError error, ParseResult call, Language language) => error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: 0 } option => CallWording.OptionRequired(language, option.Option.Name),
        OptionResult { IdentifierTokenCount: > 1 } option => CallWording.OptionTwice(language, option.Option.Name),
        OptionResult { Tokens.Count: 0 } option => CallWording.ValueMissing(language, option.Option.Name),
        OptionResult { Option.HelpName: { } values } option => CallWording.ValueUnknown(language, option.Option.Name, option.Tokens[^1].Value, values),
        ArgumentResult { Tokens.Count: 0 } argument => CallWording.ArgumentMissing(language, argument.Argument.Name),
        CommandResult when call.UnmatchedTokens is [string first, ..] => call.CommandResult.Command is RootCommand
            ? CallWording.UnknownCommand(language, first)
            : CallWording.TooMany(language, first),
        CommandResult { Command: RootCommand } => CallWording.CommandMissing(language),
        _ => error.Message,
    };

    private static string SeeHelp(ParseResult call, Language language)
    {
        Command command = call.CommandResult.Command;
        return CallWording.SeeHelp(language, command is RootCommand ? HelpWording.Tool : $"{HelpWording.Tool} {command.Name}");
    }
}
