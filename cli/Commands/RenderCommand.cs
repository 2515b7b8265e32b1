using System.Buffers;
using System.CommandLine;
using TemplateGen.Cli.CommandLine;
using TemplateGen.Cli.Documents;
using TemplateGen.Cli.Output;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;
using TemplateGen.Reading;
using TemplateGen.Rendering;

namespace TemplateGen.Cli.Commands;

/// <summary><c>render</c>: prints a report in another format, with what is violated marked and explained.</summary>
internal static class RenderCommand
{
    internal static Command Create(ToolConsole console)
    {
        Language language = console.Language;
        Argument<string> file = Inputs.File(language);
        Option<string> to = new("--to") { Description = CommandWording.To(language), HelpName = "html|md|txt|json", Required = true };
        to.AcceptOnlyFromAmong("html", "md", "txt", "json");
        Option<string> outputOption = new("--output", "-o") { Description = CommandWording.Output(language), HelpName = "OUT" };
        Option<string[]> previous = Inputs.Previous(language);
        Option<string[]> templates = Inputs.Template(language);
        Option<bool> notes = Inputs.Notes(language);
        Command command = new("render", CommandWording.Render(language)) { file, to, outputOption, previous, templates, notes };
        command.Runs((call, cancellation) =>
        {
            ReportFormat format = Format(call.GetRequiredValue(to));
            string name = call.GetRequiredValue(file);
            if (Directory.Exists(name))
            {
                throw new WrongCallException(CallWording.OneDocument(language, name));
            }

            InputDocuments inputs = InputDocuments.Of([name], call.GetValue(previous), call.GetValue(templates), console, cancellation);
            RenderOutput output = new(call.GetValue(outputOption), console);
            output.RefuseToReplace([name, .. call.GetValue(previous) ?? [], .. call.GetValue(templates) ?? []]);
            NoteWriter notesWriter = new(console.ErrorText, language, call.GetValue(notes));
            return Render(inputs, format, output, notesWriter, language);
        });
        return command;
    }

    private static int Render(InputDocuments inputs, ReportFormat format, RenderOutput output, NoteWriter notes, Language language)
    {
        DocumentFile document = inputs.Documents[0];
        ReadResult result = CrashNet.Run(() => inputs.Source.Read(document), static crash => new ReadResult(null, crash, []));
        if (result.Report is not { } report)
        {
            ReadingNote why = ReportSource.WhyUnreadable(result);
            notes.Write(document.Name, why, result.Notes);
            return DocumentNotes.IsCrash(why) ? ExitStatus.Failed : ExitStatus.Found;
        }

        notes.Write(document.Name, null, result.Notes);
        ArrayBufferWriter<byte> rendered = new(64 * 1024);
        report.Render(rendered, format, new RenderOptions(language, inputs.Previous.Count > 0 ? report.Validate(inputs.Previous) : null));
        output.Write(rendered.WrittenMemory);
        return ExitStatus.Fine;
    }

    private static ReportFormat Format(string name) => name switch
    {
        "html" => ReportFormat.Html,
        "md" => ReportFormat.Markdown,
        "txt" => ReportFormat.Text,
        _ => ReportFormat.Json,
    };
}
