using System.CommandLine;
using TemplateGen.Cli.Documents;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.CommandLine;

/// <summary>The arguments and options that commands share.</summary>
internal static class Inputs
{
    internal static Argument<string[]> Files(Language language) => new("FILE")
    {
        Description = CommandWording.Files(language, DocumentKinds.Reports.ToString()),
        Arity = ArgumentArity.OneOrMore,
    };

    internal static Argument<string[]> Templates(Language language) =>
        new("FILE") { Description = CommandWording.Templates(language), Arity = ArgumentArity.OneOrMore };

    internal static Argument<string> File(Language language) => new("FILE") { Description = CommandWording.File(language) };

    internal static Option<string[]> Previous(Language language) =>
        new("--previous") { Description = CommandWording.Previous(language), HelpName = "FILE", Arity = ArgumentArity.OneOrMore };

    internal static Option<string[]> Template(Language language) =>
        new("--template") { Description = CommandWording.Template(language), HelpName = "FILE.report", Arity = ArgumentArity.OneOrMore };

    internal static Option<bool> TemplateNotes(Language language) => new("--notes") { Description = CommandWording.TemplateNotes(language) };

    internal static Option<bool> Notes(Language language) => new("--notes") { Description = CommandWording.Notes(language) };
}
