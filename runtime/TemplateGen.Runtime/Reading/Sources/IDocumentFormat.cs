namespace TemplateGen.Reading.Sources;

/// <summary>A format of documents, opened by an adapter of its own: all that reading knows of it.</summary>
/// <remarks>
/// An adapter makes rows of cells with their places and understands nothing of forms. Whatever the bytes, it ends in bounded time and memory, reaches
/// for no network and no other file, and answers with rows or with a refusal, never with an exception.
/// </remarks>
public interface IDocumentFormat
{
    /// <summary>Its name, such as <c>html</c>.</summary>
    string Name { get; }

    /// <summary>The endings by which files of this format are found in a folder, with their dots. What a file is is decided by its content.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether a document is of this format, by its content.</summary>
    /// <param name="document">The bytes.</param>
    bool Recognises(ReadOnlyMemory<byte> document);

    /// <summary>Opens a document.</summary>
    /// <param name="document">The bytes, of this format.</param>
    SourceReading Read(ReadOnlyMemory<byte> document);
}
