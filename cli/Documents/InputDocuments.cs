using TemplateGen.Cli.CommandLine;
using TemplateGen.Cli.Templates;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;
using TemplateGen.Reading;

namespace TemplateGen.Cli.Documents;

/// <summary>What a call works on. Everything that can be wrong with it is found before anything is printed.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Source">Reads them.</param>
/// <param name="Previous">Earlier reports.</param>
internal sealed record InputDocuments(IReadOnlyList<DocumentFile> Documents, ReportSource Source, IReadOnlyList<Report> Previous)
{
    /// <summary>Finds out what is meant.</summary>
    /// <exception cref="WrongCallException">Something that is named is not there, or not what it should be.</exception>
    internal static InputDocuments Of(
        IReadOnlyList<string> files, IReadOnlyList<string>? previous, IReadOnlyList<string>? templates, ToolConsole console, CancellationToken cancellation)
    {
        DocumentSearch search = new(DocumentKinds.Reports, console.Language);
        foreach (string file in files)
        {
            search.Add(file);
        }

        if (search.Complaints.Count > 0)
        {
            throw new WrongCallException(search.Complaints);
        }

        List<ReportEdition> given = templates is { Count: > 0 } ? Compile(templates, console, cancellation) : [];
        ReportSource source = new(given.Count > 0 ? given : Editions.BuiltIn);
        bool isInputTaken = search.Found.Any(static document => document.IsStandardInput);
        List<Report> earlier = [];
        foreach (string name in previous ?? [])
        {
            earlier.Add(ReadPrevious(name, isInputTaken, Editions.WithBuiltIn(given), console.Language));
            isInputTaken |= name == DocumentFile.StandardInput;
        }

        return new InputDocuments(search.Found, source, earlier);
    }

    private static List<ReportEdition> Compile(IReadOnlyList<string> templates, ToolConsole console, CancellationToken cancellation)
    {
        List<ReportEdition> editions = [];
        TemplateDiagnosticWriter diagnostics = new(console.ErrorText, console.Language);
        foreach (string name in templates)
        {
            TemplateFile file = TemplateFile.Load(Single(name, isInputTaken: true, console.Language), cancellation);
            diagnostics.Write(file);
            if (file.HasErrors)
            {
                throw new WrongCallException(CallWording.TemplateUnreadable(console.Language, name));
            }

            editions.Add(ReportEdition.Of(file.ToTemplate()));
        }

        return editions;
    }

    private static Report ReadPrevious(string name, bool isInputTaken, IReadOnlyList<ReportEdition> editions, Language language)
    {
        ReadResult result = new ReportSource(editions).Read(Single(name, isInputTaken, language));
        return result.Report
            ?? throw new WrongCallException(CallWording.PreviousUnreadable(language, name, ReportSource.WhyUnreadable(result).Message(language)));
    }

    private static DocumentFile Single(string name, bool isInputTaken, Language language)
    {
        if (name == DocumentFile.StandardInput)
        {
            return isInputTaken ? throw new WrongCallException(CallWording.StandardInputTwice(language)) : new DocumentFile(name);
        }

        if (Directory.Exists(name))
        {
            throw new WrongCallException(CallWording.OneDocument(language, name));
        }

        return Path.Exists(name) ? new DocumentFile(name) : throw new WrongCallException(CallWording.NoSuchFile(language, name));
    }
}
