using TemplateGen.Cli.Terminal;

namespace TemplateGen.Cli.Documents;

/// <summary>Loads the bytes of a document, never more than the reader would take.</summary>
internal static class DocumentLoader
{
    private const int FirstBuffer = 16 * 1024;

    /// <summary>Loads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="limit">How many bytes it may have.</param>
    internal static LoadedDocument Load(DocumentFile document, int limit)
    {
        if (document.Trouble is { } trouble)
        {
            return new LoadedDocument(trouble);
        }

        try
        {
            if (document.IsStandardInput)
            {
                if (StandardInput.IsClosed())
                {
                    return new LoadedDocument(DocumentNotes.InputClosed);
                }

                using Stream input = Console.OpenStandardInput();
                return Read(input, FirstBuffer, limit);
            }

            // What is found in a folder with no length is empty, or a pipe on which opening would wait for ever.
            if (document.WasFound && TargetOf(document.Name) is { Exists: true, Length: 0 })
            {
                return new LoadedDocument(DocumentNotes.Empty);
            }

            return LoadFile(document.Name, limit);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return new LoadedDocument(DocumentNotes.Gone);
        }
        catch (UnauthorizedAccessException)
        {
            return new LoadedDocument(DocumentNotes.NoPermission);
        }
        catch (Exception failure) when (failure is IOException or NotSupportedException)
        {
            return new LoadedDocument(DocumentNotes.Failed(failure.Message));
        }
    }

    private static FileInfo? TargetOf(string path) =>
        new FileInfo(path) is { LinkTarget: null } file ? file : File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo;

    private static LoadedDocument LoadFile(string path, int limit)
    {
        FileStreamOptions options = new() { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0, Options = FileOptions.SequentialScan };
        using FileStream file = new(path, options);
        long length = file.CanSeek ? file.Length : 0;

        // One byte more than it says, so that the end is seen without growing the buffer.
        return length > limit ? new LoadedDocument(DocumentNotes.TooLarge(limit)) : Read(file, (int)Math.Max(length + 1, FirstBuffer), limit);
    }

    private static LoadedDocument Read(Stream stream, int size, int limit)
    {
        byte[] buffer = new byte[size];
        int length = 0;
        while (true)
        {
            int count = stream.Read(buffer, length, buffer.Length - length);
            length += count;
            if (length > limit)
            {
                return new LoadedDocument(DocumentNotes.TooLarge(limit));
            }

            if (count == 0)
            {
                return new LoadedDocument(buffer.AsMemory(0, length));
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, limit + 1L));
            }
        }
    }
}
