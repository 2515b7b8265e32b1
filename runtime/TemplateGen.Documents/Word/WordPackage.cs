using System.Text;
using DocumentFormat.OpenXml.Packaging;
using TemplateGen.Documents.Packages;

namespace TemplateGen.Documents.Word;

/// <summary>A text document: its body as a stream, and the parts that say how the body is printed as trees of the library.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string Content = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Document = "word/document.xml";

    private readonly OfficeArchive _archive;
    private readonly MainPart _main;
    private readonly Lazy<WordprocessingDocument> _document;
    private readonly Lazy<WordStyles> _styles;
    private readonly Lazy<ListNumbering> _numbering;

    /// <summary>Takes a document. The library is not asked for anything until a style or a number of a list is.</summary>
    internal WordPackage(OfficeArchive archive, MainPart main)
    {
        _archive = archive;
        _main = main;
        _document = new Lazy<WordprocessingDocument>(OpenLibrary);
        _styles = new Lazy<WordStyles>(() => new WordStyles(_document.Value.MainDocumentPart?.StyleDefinitionsPart?.Styles));
        _numbering = new Lazy<ListNumbering>(() => new ListNumbering(_document.Value.MainDocumentPart?.NumberingDefinitionsPart?.Numbering, Styles));
    }

    /// <summary>The name of the main part, for messages.</summary>
    internal string Name => _main.Name;

    /// <summary>The styles; looked at when the first one is asked for.</summary>
    internal WordStyles Styles => _styles.Value;

    /// <summary>The numbering of lists; looked at when the first paragraph has a number.</summary>
    internal ListNumbering Numbering => _numbering.Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_document.IsValueCreated)
        {
            _document.Value.Dispose();
        }
    }

    /// <summary>Opens the body.</summary>
    internal Stream OpenBody() => _archive.OpenPart(_main.Name);

    private WordprocessingDocument OpenLibrary()
    {
        // The body itself is not among what the library makes trees of.
        QuarantinedPackage package = new();
        package.Add(Document, Content + "document.main+xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Namespaces.Word}\"/>"));
        package.Relate("", "main", _main.Type, Document);
        IReadOnlyList<OfficeRelationship> parts = _archive.Relationships(_main.Name);
        foreach (string kind in (string[])["styles", "numbering"])
        {
            if (parts.FirstOrDefault(part => part.Kind == kind) is { } part)
            {
                package.Add($"word/{kind}.xml", $"{Content}{kind}+xml", _archive.LoadTree(part.Target));
                package.Relate(Document, kind, part.Type, $"word/{kind}.xml");
            }
        }

        return WordprocessingDocument.Open(package.ToStream(), false);
    }
}
