using System.Buffers;
using TemplateGen.Cli.Documents;
using TemplateGen.Reading;
using TemplateGen.Rendering;

namespace TemplateGen.Cli.Checking;

/// <summary>A document as JSON on one line, or why there is none.</summary>
/// <param name="File">The document.</param>
/// <param name="Json">UTF-8 with the end of the line, or null where the document could not be read.</param>
/// <param name="Refusal">Why it could not be read, or null.</param>
/// <param name="Notes">What reading repaired, inferred, skipped or could not place.</param>
internal sealed record ReadDocument(DocumentFile File, ArrayBufferWriter<byte>? Json, ReadingNote? Refusal, IReadOnlyList<ReadingNote> Notes)
{
    internal static ReadDocument Read(DocumentFile file, ReportSource source) =>
        CrashNet.Run(() => Of(file, source.Read(file)), crash => new ReadDocument(file, null, crash, []));

    private static ReadDocument Of(DocumentFile file, ReadResult result)
    {
        if (result.Report is not { } report)
        {
            return new ReadDocument(file, null, ReportSource.WhyUnreadable(result), result.Notes);
        }

        ArrayBufferWriter<byte> json = new(16 * 1024);
        report.Render(json, ReportFormat.Json);
        if (json.WrittenSpan is not [.., (byte)'\n'])
        {
            json.Write("\n"u8);
        }

        return new ReadDocument(file, json, null, result.Notes);
    }
}
