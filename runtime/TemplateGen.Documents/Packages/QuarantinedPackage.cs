using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace TemplateGen.Documents.Packages;

/// <summary>All that the library gets to see of a document: a package in memory, made anew of the few parts of which it makes trees.</summary>
/// <remarks>
/// What a package can be laid as a trap with never reaches it: parts that unpack without end, chains of thousands of relationships, targets that are no URI (which makes
/// the library refuse whole documents), references to the network. Part names are our own.
/// </remarks>
internal sealed class QuarantinedPackage
{
    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly Dictionary<string, StringBuilder> _relationships = new(StringComparer.Ordinal);
    private readonly StringBuilder _types = new("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="content">Its content.</param>
    internal void Add(string name, string contentType, byte[] content)
    {
        _parts.Add((name, content));
        _types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{name}\" ContentType=\"{contentType}\"/>");
    }

    /// <summary>Relates a part, or the package itself, to a part.</summary>
    /// <param name="source">The name of the part; empty for the package.</param>
    /// <param name="id">The identifier.</param>
    /// <param name="type">The type.</param>
    /// <param name="target">The name of the other part.</param>
    internal void Relate(string source, string id, string type, string target)
    {
        int slash = source.LastIndexOf('/');
        string name = $"{source[..(slash + 1)]}_rels/{source[(slash + 1)..]}.rels";
        if (!_relationships.TryGetValue(name, out StringBuilder? text))
        {
            _relationships[name] = text = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        }

        text.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{SecurityElement.Escape(id)}\" Type=\"{SecurityElement.Escape(type)}\" Target=\"/{target}\"/>");
    }

    /// <summary>The package as a file.</summary>
    internal MemoryStream ToStream()
    {
        MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", Encoding.UTF8.GetBytes($"{_types}</Types>"));
            foreach ((string name, StringBuilder text) in _relationships)
            {
                Write(archive, name, Encoding.UTF8.GetBytes($"{text}</Relationships>"));
            }

            foreach ((string name, byte[] content) in _parts)
            {
                Write(archive, name, content);
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static void Write(ZipArchive archive, string name, byte[] content)
    {
        using Stream entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(content);
    }
}
