using System.IO.Packaging;
using System.Security;
using System.Text;

namespace TemplateGen.Documents.Packages;

/// <summary>All that the library gets to see of a document: a package in memory, made anew of the few parts that are read.</summary>
/// <remarks>
/// What a package can be laid as a trap with never reaches it: parts that unpack without end, chains of thousands of relationships, targets that are no URI (which makes
/// the library refuse whole documents), references to the network. Part names are our own.
/// </remarks>
internal sealed class QuarantinedPackage() : Package(FileAccess.Read)
{
    private const string RelationshipType = "application/vnd.openxmlformats-package.relationships+xml";

    private readonly Dictionary<Uri, PackagePart> _parts = [];
    private readonly Dictionary<Uri, StringBuilder> _relationships = [];

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="open">Opens its content.</param>
    internal void Add(string name, string contentType, Func<Stream> open)
    {
        Uri uri = PackUriHelper.CreatePartUri(new Uri(name, UriKind.Relative));
        _parts.Add(uri, new QuarantinedPart(this, uri, contentType, open));
    }

    /// <summary>Relates a part, or the package itself, to a part.</summary>
    /// <param name="source">The name of the part; <c>/</c> for the package.</param>
    /// <param name="id">The identifier.</param>
    /// <param name="type">The type.</param>
    /// <param name="target">The name of the other part.</param>
    internal void Relate(string source, string id, string type, string target)
    {
        Uri uri = PackUriHelper.GetRelationshipPartUri(new Uri(source, UriKind.Relative));
        if (!_relationships.TryGetValue(uri, out StringBuilder? text))
        {
            _relationships[uri] = text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
            _parts.Add(uri, new QuarantinedPart(this, uri, RelationshipType, () => new MemoryStream(Encoding.UTF8.GetBytes($"{text}</Relationships>"), false)));
        }

        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<Relationship Id=\"{SecurityElement.Escape(id)}\" Type=\"{SecurityElement.Escape(type)}\" Target=\"{target}\"/>");
    }

    /// <inheritdoc/>
    protected override PackagePart? GetPartCore(Uri partUri) => _parts.GetValueOrDefault(partUri);

    /// <inheritdoc/>
    protected override PackagePart[] GetPartsCore() => [.. _parts.Values];

    /// <inheritdoc/>
    protected override PackagePart CreatePartCore(Uri partUri, string contentType, CompressionOption compressionOption) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void DeletePartCore(Uri partUri) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void FlushCore()
    {
    }
}
