using System.CommandLine;
using TemplateGen.Cli.Checking;
using TemplateGen.Cli.CommandLine;
using TemplateGen.Cli.Documents;
using TemplateGen.Cli.Output;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.Commands;

/// <summary><c>read</c>: prints each report as JSON on a line of its own.</summary>
internal static class ReadCommand
{
    internal static Command Create(ToolConsole console)
    {
        Language language = console.Language;
        Argument<string[]> files = Inputs.Files(language);
        Option<string[]> templates = Inputs.Template(language);
        Option<bool> notes = Inputs.Notes(language);
        Command command = new("read", CommandWording.Read(language)) { files, templates, notes };
        command.Runs((call, cancellation) =>
        {
            InputDocuments inputs = InputDocuments.Of(call.GetRequiredValue(files), null, call.GetValue(templates), console, cancellation);
            return Read(inputs, call.GetValue(notes), console, cancellation);
        });
        return command;
    }

    private static int Read(InputDocuments inputs, bool showsNotes, ToolConsole console, CancellationToken cancellation)
    {
        NoteWriter notes = new(console.ErrorText, console.Language, showsNotes);
        using ProgressLine progress = new(console, inputs.Documents.Count);
        int status = ExitStatus.Fine;
        int done = 0;
        foreach (ReadDocument document in OrderedWork.Run(inputs.Documents, file => ReadDocument.Read(file, inputs.Source), cancellation))
        {
            progress.MakeRoom();
            if (document.Refusal is not null || showsNotes)
            {
                progress.Clear();
                notes.Write(document.File.Name, document.Refusal, document.Notes);
            }

            if (document.Json is { } json)
            {
                console.Out.Write(json.WrittenSpan);
            }
            else
            {
                status = document.Refusal is { Code: DocumentNotes.CrashedCode } ? ExitStatus.Failed : Math.Max(status, ExitStatus.Found);
            }

            progress.Show(++done, document.File.Name);
        }

        return status;
    }
}
