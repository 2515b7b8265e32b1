using System.Xml;

namespace TemplateGen.Documents.Packages;

/// <summary>The archive of an office document: its parts by name, each unpacked under limits.</summary>
internal sealed class OfficeArchive
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<string, ZipEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _duplicates = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackedBytes _total = new();

    private OfficeArchive(ReadOnlyMemory<byte> bytes, List<ZipEntry> entries)
    {
        _bytes = bytes;
        foreach (ZipEntry entry in entries)
        {
            if (!_entries.TryAdd(entry.Name, entry))
            {
                _duplicates.Add(entry.Name);
            }
        }
    }

    /// <summary>Opens an archive.</summary>
    /// <exception cref="UnreadableDocumentException">It is truncated or damaged.</exception>
    internal static OfficeArchive Open(ReadOnlyMemory<byte> bytes) => new(bytes, ZipDirectory.Read(bytes.Span));

    /// <summary>Whether there is a part.</summary>
    internal bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>Opens a part.</summary>
    /// <param name="part">Its name.</param>
    /// <param name="limit">How many bytes it may have.</param>
    internal PartStream OpenPart(string part, long limit = PackageLimits.PartBytes)
    {
        if (_duplicates.Contains(part))
        {
            throw new UnreadableDocumentException(PackageRefusals.Duplicate(part));
        }

        ZipEntry entry = _entries[part];
        if (entry.Size > limit && entry.Size != uint.MaxValue)
        {
            throw new UnreadableDocumentException(PackageRefusals.TooLargeUnpacked(part));
        }

        return new PartStream(_bytes.Slice(ZipDirectory.FindContent(_bytes.Span, entry), (int)entry.Packed), entry, _total, limit);
    }

    /// <summary>A part as a whole, of which a tree can be made: small, well-formed and not deep.</summary>
    internal byte[] LoadTree(string part)
    {
        using PartStream stream = OpenPart(part, PackageLimits.TreeBytes);
        using MemoryStream content = new();
        stream.CopyTo(content);
        content.Position = 0;
        try
        {
            PartXml.Check(content, part);
        }
        catch (XmlException)
        {
            throw new UnreadableDocumentException(PackageRefusals.Malformed(part));
        }

        return content.ToArray();
    }

    /// <summary>The relationships of a part to others that are in the archive.</summary>
    /// <param name="part">The name of the part; empty for the package itself.</param>
    internal IReadOnlyList<OfficeRelationship> Relationships(string part)
    {
        int slash = part.LastIndexOf('/');
        string folder = part[..(slash + 1)];
        string name = $"{folder}_rels/{part[(slash + 1)..]}.rels";
        if (!Has(name))
        {
            return [];
        }

        List<OfficeRelationship> found = [];
        using MemoryStream content = new(LoadTree(name), false);
        using XmlReader reader = PartXml.Open(content);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Type") is { } type && reader.GetAttribute("Target") is { } target
                && Resolve(folder, target) is { } resolved && Has(resolved))
            {
                found.Add(new OfficeRelationship(id, type, resolved));
            }
        }

        return found;
    }

    /// <summary>The part that a target names, seen from a folder; null where it leads out of the package.</summary>
    private static string? Resolve(string folder, string target)
    {
        string path = target.Replace('\\', '/');
        List<string> steps = path.StartsWith('/') ? [] : [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                if (steps.Count == 0)
                {
                    return null;
                }

                steps.RemoveAt(steps.Count - 1);
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return Uri.UnescapeDataString(string.Join('/', steps));
    }
}
