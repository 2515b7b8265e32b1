using System.IO.Compression;
using System.Text;

namespace TemplateGen.Documents.Tests.Support;

/// <summary>Builds and changes archives as no office program would.</summary>
internal static class ZipBuilder
{
    internal const string Relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    internal static byte[] Build(params (string Name, string Text)[] entries) => Build([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    internal static byte[] Build((string Name, byte[] Content)[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, true))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A text document whose main part is this.</summary>
    internal static byte[] Word(string xml) => Build(("_rels/.rels", Relationships), ("word/document.xml", xml));

    /// <summary>The parts of a package.</summary>
    internal static Dictionary<string, string> Parts(byte[] package)
    {
        using ZipArchive archive = new(new MemoryStream(package));
        Dictionary<string, string> parts = [];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using StreamReader reader = new(entry.Open());
            parts.Add(entry.FullName, reader.ReadToEnd());
        }

        return parts;
    }

    /// <summary>A package whose parts were changed.</summary>
    internal static byte[] Change(byte[] package, Func<string, string, (string Name, string Text)> change) =>
        Build([.. Parts(package).Select(part => change(part.Key, part.Value))]);
}
