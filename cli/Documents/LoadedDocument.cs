using TemplateGen.Reading;

namespace TemplateGen.Cli.Documents;

/// <summary>The bytes of a document, or why there are none.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="Trouble">Why the document could not be loaded, or null.</param>
internal readonly record struct LoadedDocument(ReadOnlyMemory<byte> Content, ReadingNote? Trouble)
{
    internal LoadedDocument(ReadOnlyMemory<byte> content)
        : this(content, null)
    {
    }

    internal LoadedDocument(ReadingNote trouble)
        : this(default, trouble)
    {
    }
}
