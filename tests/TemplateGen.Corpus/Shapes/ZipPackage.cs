using System.IO.Compression;
using System.Text;

namespace TemplateGen.Corpus.Shapes;

/// <summary>Packs the parts of an office document, with the same date on each.</summary>
internal static class ZipPackage
{
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(params (string Path, string Xml)[] parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, string xml) in parts)
            {
                ZipArchiveEntry entry = archive.CreateEntry(path, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Date;
                using Stream content = entry.Open();
                content.Write(new UTF8Encoding(false).GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));
            }
        }

        return stream.ToArray();
    }

    public static string ContentTypes(params (string Part, string Type)[] parts) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" +
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
        string.Concat(parts.Select(part => $"<Override PartName=\"{part.Part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{part.Type}+xml\"/>")) + "</Types>";

    public static string Relationships(params (string Type, string Target)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
        string.Concat(targets.Select((target, i) =>
            $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{target.Type}\" Target=\"{target.Target}\"/>")) + "</Relationships>";
}
