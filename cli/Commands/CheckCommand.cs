using System.CommandLine;
using System.Reflection;
using TemplateGen.Cli.Checking;
using TemplateGen.Cli.CommandLine;
using TemplateGen.Cli.Documents;
using TemplateGen.Cli.Output;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.Commands;

/// <summary><c>check</c>: reads reports and says which rules of their form they violate.</summary>
internal static class CheckCommand
{
    internal static Command Create(ToolConsole console)
    {
        Language language = console.Language;
        Argument<string[]> files = Inputs.Files(language);
        Option<string[]> previous = Inputs.Previous(language);
        Option<string[]> templates = Inputs.Template(language);
        Option<string> format = new("--format") { Description = CommandWording.Format(language), HelpName = "text|json|sarif" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        Option<bool> strict = new("--strict") { Description = CommandWording.Strict(language) };
        Option<bool> notes = Inputs.Notes(language);
        Command command = new("check", CommandWording.Check(language)) { files, previous, templates, format, strict, notes };
        command.Runs((call, cancellation) =>
        {
            InputDocuments inputs = InputDocuments.Of(call.GetRequiredValue(files), call.GetValue(previous), call.GetValue(templates), console, cancellation);
            using IReportWriter writer = Writer(call.GetValue(format), console, call.GetValue(notes));
            return Check(inputs, writer, call.GetValue(strict), console, cancellation);
        });
        return command;
    }

    private static int Check(InputDocuments inputs, IReportWriter writer, bool isStrict, ToolConsole console, CancellationToken cancellation)
    {
        ReportChecker checker = new(inputs.Source, inputs.Previous, isStrict);
        Tally tally = new();
        writer.Begin();
        DocumentRun.Each(
            inputs,
            console,
            checker.Check,
            (report, _) =>
            {
                tally.Add(report);
                writer.Write(report);
            },
            cancellation);
        writer.End(tally);
        console.Flush();
        return tally.HasCrash ? ExitStatus.Failed : tally.HasFailure(isStrict) ? ExitStatus.Found : ExitStatus.Fine;
    }

    private static IReportWriter Writer(string? format, ToolConsole console, bool showsNotes) => format switch
    {
        "json" => new JsonReportWriter(console.Out, console.Language),
        "sarif" => new SarifReportWriter(console.Out, console.Language, ToolVersion()),
        _ => new TextReportWriter(console.OutText, console.Language, showsNotes),
    };

    private static string ToolVersion() =>
        typeof(CheckCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
