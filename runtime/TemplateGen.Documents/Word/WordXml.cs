using System.Globalization;
using System.Xml;
using TemplateGen.Documents.Packages;

namespace TemplateGen.Documents.Word;

/// <summary>Reads the XML of a body element by element and knows its vocabulary, transitional or strict.</summary>
internal sealed class WordXml : IDisposable
{
    private readonly XmlReader _reader;
    private readonly string _part;

    /// <summary>Opens a part.</summary>
    /// <param name="content">Its content.</param>
    /// <param name="part">Its name, for messages.</param>
    internal WordXml(Stream content, string part)
    {
        _reader = PartXml.Open(content);
        _part = part;
    }

    /// <summary>The name of the element without its prefix.</summary>
    internal string Name => _reader.LocalName;

    /// <summary>The vocabulary of the element.</summary>
    internal string Vocabulary => _reader.NamespaceURI;

    /// <summary>How deep the element lies.</summary>
    internal int Depth => _reader.Depth;

    /// <summary>Whether an element begins here.</summary>
    internal bool IsStart => _reader.NodeType == XmlNodeType.Element;

    /// <summary>Whether an element ends here.</summary>
    internal bool IsEnd => _reader.NodeType == XmlNodeType.EndElement;

    /// <summary>Whether the element has no content, and so no end of its own.</summary>
    internal bool IsEmpty => _reader.IsEmptyElement;

    /// <summary>Whether the element is one of text documents.</summary>
    internal bool IsWord => Vocabulary is Namespaces.Word or Namespaces.StrictWord;

    /// <summary>Whether an attribute <c>val</c> switches something on, as it does when it is missing.</summary>
    internal bool IsOn => Value("val") is not ("0" or "false" or "off");

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    /// <summary>Goes to the next node.</summary>
    internal bool Next() => PartXml.Next(_reader, _part);

    /// <summary>Goes to the next element within an element that lies at a given depth and has content.</summary>
    /// <param name="depth">The depth of the outer element.</param>
    /// <returns>Whether there is one; if not, the outer element has ended.</returns>
    internal bool NextWithin(int depth)
    {
        while (Next() && _reader.Depth > depth)
        {
            if (IsStart)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Leaves the element out.</summary>
    internal void Skip() => PartXml.Skip(_reader, _part);

    /// <summary>The text of the element.</summary>
    internal string Text() => PartXml.Text(_reader, _part);

    /// <summary>An attribute of the vocabulary of text documents.</summary>
    internal string? Value(string attribute) => _reader.GetAttribute(attribute, Namespaces.Word) ?? _reader.GetAttribute(attribute, Namespaces.StrictWord);

    /// <summary>An attribute without a vocabulary.</summary>
    internal string? Plain(string attribute) => _reader.GetAttribute(attribute);

    /// <summary>A whole number in an attribute, or null.</summary>
    internal int? Number(string attribute) =>
        int.TryParse(Value(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Whether everything that an alternative requires is understood.</summary>
    internal bool IsUnderstood() =>
        Plain("Requires") is { } required && required.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(prefix => Namespaces.IsExtension(_reader.LookupNamespace(prefix)));
}
