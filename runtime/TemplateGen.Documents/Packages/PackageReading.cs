using System.Xml;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Packages;

/// <summary>Reads a package so that whatever goes wrong becomes a refusal.</summary>
internal static class PackageReading
{
    /// <summary>What a document is, by its content.</summary>
    internal static OfficeKind? KindOf(ReadOnlyMemory<byte> document)
    {
        if (!ZipDirectory.Begins(document.Span))
        {
            return null;
        }

        try
        {
            return MainPart.Find(OfficeArchive.Open(document))?.Kind ?? OfficeKind.Other;
        }
        catch (Exception failure) when (failure is UnreadableDocumentException or XmlException)
        {
            return OfficeKind.Other;
        }
    }

    /// <summary>Reads a package.</summary>
    /// <param name="document">The bytes.</param>
    /// <param name="read">Reads it, given the archive and its main part.</param>
    internal static SourceReading Read(ReadOnlyMemory<byte> document, Func<OfficeArchive, MainPart, SourceReading> read)
    {
        string part = "[Content_Types].xml";
        try
        {
            OfficeArchive archive = OfficeArchive.Open(document);
            MainPart main = MainPart.Find(archive) ?? throw new UnreadableDocumentException(PackageRefusals.NoMainPart());
            part = main.Name;
            return read(archive, main);
        }
        catch (UnreadableDocumentException unreadable)
        {
            return SourceReading.Refused(unreadable.Refusal);
        }
        catch (XmlException)
        {
            return SourceReading.Refused(PackageRefusals.Malformed(part));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The library answers a document that breaks its rules with exceptions of any type.
            return SourceReading.Refused(PackageRefusals.Unexpected(failure.GetType().Name));
        }
    }
}
