using System.CommandLine;
using System.CommandLine.Parsing;
using TemplateGen.Cli.Documents;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.CommandLine;

/// <summary>The arguments and options that commands share.</summary>
internal static class Inputs
{
    internal static Argument<string[]> Files(Language language) => NoOptionsIn(
        new Argument<string[]>("FILE")
        {
            Description = CommandWording.Files(language, DocumentKinds.Reports.ToString()),
            Arity = ArgumentArity.OneOrMore,
        },
        language);

    internal static Argument<string[]> Templates(Language language) => NoOptionsIn(
        new Argument<string[]>("FILE") { Description = CommandWording.Templates(language), Arity = ArgumentArity.OneOrMore },
        language);

    internal static Argument<string> File(Language language) => NoOptionsIn(
        new Argument<string>("FILE") { Description = CommandWording.File(language) },
        language);

    internal static Option<string> Previous(Language language) =>
        new("--previous") { Description = CommandWording.Previous(language), HelpName = "FILE" };

    internal static Option<string[]> Template(Language language) =>
        new("--template") { Description = CommandWording.Template(language), HelpName = "FILE.report", Arity = ArgumentArity.OneOrMore };

    internal static Option<bool> Notes(Language language) => new("--notes") { Description = CommandWording.Notes(language) };

    // An option that does not exist would otherwise count as the name of a file.
    private static Argument<T> NoOptionsIn<T>(Argument<T> argument, Language language)
    {
        argument.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens)
            {
                if (token.Value.Length > 1 && token.Value[0] == '-')
                {
                    result.AddError(CallWording.UnknownOption(language, token.Value));
                }
            }
        });
        return argument;
    }
}
