using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>A format that is any document: hands over what a test made.</summary>
internal sealed class PaperFormat(SourceReading reading) : IDocumentFormat
{
    public string Name => "paper";

    public IReadOnlyList<string> Extensions => [];

    public bool Recognises(ReadOnlyMemory<byte> document) => true;

    public SourceReading Read(ReadOnlyMemory<byte> document) => reading;
}
