using System.CommandLine;
using TemplateGen.Cli.CommandLine;
using TemplateGen.Cli.Documents;
using TemplateGen.Cli.Templates;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.Commands;

/// <summary><c>lint</c>: lists the mistakes in template files.</summary>
internal static class LintCommand
{
    internal static Command Create(ToolConsole console)
    {
        Argument<string[]> files = Inputs.Templates(console.Language);
        Option<bool> notes = Inputs.TemplateNotes(console.Language);
        Command command = new("lint", CommandWording.Lint(console.Language)) { files, notes };
        command.Runs((call, cancellation) => Lint(call.GetRequiredValue(files), call.GetValue(notes), console, cancellation));
        return command;
    }

    private static int Lint(IReadOnlyList<string> files, bool showsNotes, ToolConsole console, CancellationToken cancellation)
    {
        DocumentSearch search = new(DocumentKinds.Templates, console.Language);
        foreach (string file in files)
        {
            search.Add(file);
        }

        if (search.Complaints.Count > 0)
        {
            throw new WrongCallException(search.Complaints);
        }

        TemplateDiagnosticWriter writer = new(console.OutText, console.Language);
        int status = ExitStatus.Fine;
        foreach (DocumentFile document in search.Found)
        {
            cancellation.ThrowIfCancellationRequested();
            TemplateFile file = TemplateFile.Load(document, cancellation);
            writer.Write(file);
            if (showsNotes)
            {
                writer.WriteNotes(file);
            }

            console.Flush();
            status = file.HasErrors ? ExitStatus.Found : status;
        }

        return status;
    }
}
