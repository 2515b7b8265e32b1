using System.Xml;

namespace TemplateGen.Documents.Packages;

/// <summary>The part of a package that the rest belongs to, and what it is.</summary>
/// <param name="Name">Its name in the archive.</param>
/// <param name="Type">The type of the relationship that names it.</param>
/// <param name="Kind">What it is.</param>
internal sealed record MainPart(string Name, string Type, OfficeKind Kind)
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private const string Document = "word/document.xml";
    private const string Workbook = "xl/workbook.xml";

    /// <summary>Finds it in an archive: what the relationships of the package name, or what lies where every producer puts it.</summary>
    internal static MainPart? Find(OfficeArchive archive)
    {
        OfficeRelationship? named = archive.Relationships("").FirstOrDefault(static relationship => relationship.Kind == "officeDocument");
        string? name = named?.Target ?? (archive.Has(Document) ? Document : archive.Has(Workbook) ? Workbook : null);
        return name is null ? null : new MainPart(name, named?.Type ?? Transitional, KindOf(archive, name));
    }

    private static OfficeKind KindOf(OfficeArchive archive, string name)
    {
        try
        {
            using PartStream stream = archive.OpenPart(name);
            using XmlReader reader = PartXml.Open(stream);
            reader.MoveToContent();
            return (reader.LocalName, reader.NamespaceURI) switch
            {
                ("document", Namespaces.Word or Namespaces.StrictWord) => OfficeKind.Word,
                ("workbook", Namespaces.Spreadsheet or Namespaces.StrictSpreadsheet) => OfficeKind.Spreadsheet,
                _ => OfficeKind.Other,
            };
        }
        catch (Exception failure) when (failure is XmlException or UnreadableDocumentException)
        {
            // What is wrong with it is said when it is read.
            return name.Equals(Document, StringComparison.OrdinalIgnoreCase) ? OfficeKind.Word
                : name.Equals(Workbook, StringComparison.OrdinalIgnoreCase) ? OfficeKind.Spreadsheet
                : OfficeKind.Other;
        }
    }
}
