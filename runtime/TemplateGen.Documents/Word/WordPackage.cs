using DocumentFormat.OpenXml.Packaging;
using TemplateGen.Documents.Packages;

namespace TemplateGen.Documents.Word;

/// <summary>A text document opened by the library, with the parts that say what its body looks like in print.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string Content = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Document = "/word/document.xml";

    private readonly WordprocessingDocument _document;
    private readonly Lazy<WordStyles> _styles;
    private readonly Lazy<ListNumbering> _numbering;

    private WordPackage(WordprocessingDocument document, string name)
    {
        _document = document;
        Name = name;
        _styles = new Lazy<WordStyles>(() => new WordStyles(_document.MainDocumentPart?.StyleDefinitionsPart?.Styles));
        _numbering = new Lazy<ListNumbering>(() => new ListNumbering(_document.MainDocumentPart?.NumberingDefinitionsPart?.Numbering, Styles));
    }

    /// <summary>The name of the main part, for messages.</summary>
    internal string Name { get; }

    /// <summary>The styles; looked at when the first one is asked for.</summary>
    internal WordStyles Styles => _styles.Value;

    /// <summary>The numbering of lists; looked at when the first paragraph has a number.</summary>
    internal ListNumbering Numbering => _numbering.Value;

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    /// <summary>Opens a document.</summary>
    internal static WordPackage Open(OfficeArchive archive, MainPart main)
    {
        QuarantinedPackage package = new();
        package.Add(Document, Content + "document.main+xml", () => archive.OpenPart(main.Name));
        package.Relate("/", "main", main.Type, Document);
        IReadOnlyList<OfficeRelationship> parts = archive.Relationships(main.Name);
        foreach (string kind in (string[])["styles", "numbering"])
        {
            if (parts.FirstOrDefault(part => part.Kind == kind) is { } part)
            {
                string name = $"/word/{kind}.xml";
                package.Add(name, $"{Content}{kind}+xml", () => new MemoryStream(archive.LoadTree(part.Target), false));
                package.Relate(Document, kind, part.Type, name);
            }
        }

        return new WordPackage(WordprocessingDocument.Open(package, new OpenSettings { AutoSave = false }), main.Name);
    }

    /// <summary>Opens the body.</summary>
    internal Stream OpenBody() => _document.MainDocumentPart!.GetStream(FileMode.Open, FileAccess.Read);
}
