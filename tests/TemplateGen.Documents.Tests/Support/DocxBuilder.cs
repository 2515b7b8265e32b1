using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace TemplateGen.Documents.Tests.Support;

/// <summary>Builds text documents: the library writes the package, tests write what stands in its parts.</summary>
internal static class DocxBuilder
{
    private const string Vocabularies =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    internal static byte[] Build(string body, string? numbering = null, string? styles = null, WordprocessingDocumentType type = WordprocessingDocumentType.Document)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, type))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            Write(main, "document", $"<w:body>{body}</w:body>");
            if (numbering is not null)
            {
                Write(main.AddNewPart<NumberingDefinitionsPart>(), "numbering", numbering);
            }

            if (styles is not null)
            {
                Write(main.AddNewPart<StyleDefinitionsPart>(), "styles", styles);
            }
        }

        return stream.ToArray();
    }

    internal static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    internal static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    internal static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    internal static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    internal static string CellOf(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    private static void Write(OpenXmlPart part, string root, string content)
    {
        using MemoryStream text = new(Encoding.UTF8.GetBytes($"<w:{root} {Vocabularies}>{content}</w:{root}>"));
        part.FeedData(text);
    }
}
