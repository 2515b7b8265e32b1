using System.CommandLine;
using TemplateGen.Cli.Checking;
using TemplateGen.Cli.CommandLine;
using TemplateGen.Cli.Documents;
using TemplateGen.Cli.Output;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;
using TemplateGen.Reading;

namespace TemplateGen.Cli.Commands;

/// <summary><c>read</c>: prints each report as JSON on a line of its own, or for people how it was understood.</summary>
internal static class ReadCommand
{
    internal static Command Create(ToolConsole console)
    {
        Language language = console.Language;
        Argument<string[]> files = Inputs.Files(language);
        Option<string[]> templates = Inputs.Template(language);
        Option<bool> notes = Inputs.Notes(language);
        Option<bool> explain = new("--explain") { Description = CommandWording.Explain(language) };
        Command command = new("read", CommandWording.Read(language)) { files, templates, explain, notes };
        command.Runs((call, cancellation) =>
        {
            InputDocuments inputs = InputDocuments.Of(call.GetRequiredValue(files), null, call.GetValue(templates), console, cancellation);
            return call.GetValue(explain)
                ? Explain(inputs, call.GetValue(notes), console, cancellation)
                : Read(inputs, call.GetValue(notes), console, cancellation);
        });
        return command;
    }

    private static int Read(InputDocuments inputs, bool showsNotes, ToolConsole console, CancellationToken cancellation)
    {
        NoteWriter notes = new(console.ErrorText, console.Language, showsNotes);
        int status = ExitStatus.Fine;
        DocumentRun.Each(
            inputs,
            console,
            file => ReadDocument.Read(file, inputs.Source),
            (document, progress) =>
            {
                if (document.Refusal is not null || showsNotes)
                {
                    progress.Clear();
                    notes.Write(document.File.Name, document.Refusal, document.Notes);
                }

                if (document.Json is { } json)
                {
                    console.Out.Write(json.WrittenSpan);
                }

                status = Worse(status, document.Refusal);
            },
            cancellation);
        return status;
    }

    private static int Explain(InputDocuments inputs, bool showsNotes, ToolConsole console, CancellationToken cancellation)
    {
        NoteWriter notes = new(console.ErrorText, console.Language, showsNotes);
        ExplanationWriter writer = new(console);
        int status = ExitStatus.Fine;
        DocumentRun.Each(
            inputs,
            console,
            file => ExplainedDocument.Read(file, inputs.Source),
            (document, progress) =>
            {
                progress.Clear();
                notes.Write(document.File.Name, document.Refusal, document.Explanation.Result.Notes);
                writer.Write(document);
                status = Worse(status, document.Refusal);
            },
            cancellation);
        return status;
    }

    private static int Worse(int status, ReadingNote? refusal) =>
        refusal is null ? status : DocumentNotes.IsCrash(refusal) ? ExitStatus.Failed : Math.Max(status, ExitStatus.Found);
}
