using System.Text;
using TemplateGen.Cli.Documents;
using TemplateGen.Dsl;
using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Definition;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Cli.Templates;

/// <summary>A <c>.report</c> file as the compiler of the language understands it, without a build.</summary>
/// <param name="Name">The path as the user would write it.</param>
/// <param name="Compiled">What the compiler made of it, or null where it could not be loaded.</param>
/// <param name="Trouble">Why it could not be loaded, or null.</param>
internal sealed record TemplateFile(string Name, BindResult? Compiled, ReadingNote? Trouble)
{
    // One byte more than the language allows, so that the compiler itself says that the file is too large.
    private const int Limit = (1024 * 1024) + 1;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal bool HasErrors =>
        Trouble is not null || Compiled!.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    internal static TemplateFile Load(DocumentFile document, CancellationToken cancellation)
    {
        LoadedDocument loaded = DocumentLoader.Load(document, Limit);
        if (loaded.Trouble is { } trouble)
        {
            return new TemplateFile(document.Name, null, trouble);
        }

        try
        {
            return new TemplateFile(document.Name, TemplateCompiler.Compile(Utf8.GetString(loaded.Content.Span), cancellation), null);
        }
        catch (DecoderFallbackException)
        {
            return new TemplateFile(document.Name, null, DocumentNotes.NotUtf8);
        }
    }

    /// <summary>The template that the file describes; only where it has no errors.</summary>
    internal Template ToTemplate()
    {
        string file = Path.GetFileName(Name);
        byte[] definition = Encoding.UTF8.GetBytes(DefinitionWriter.Write(Compiled!.Model!));
        byte[] positions = Encoding.UTF8.GetBytes(DefinitionWriter.WritePositions(Compiled.Positions!, file));
        return Template.Load(definition, positions);
    }
}
