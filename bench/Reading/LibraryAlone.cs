using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TemplateGen.Bench.Reading;

/// <summary>What the library alone needs to open a document and look at its cells: no merged cells, no numbers of lists, no tracked changes, no limits.</summary>
internal static class LibraryAlone
{
    internal static int Word(byte[] document)
    {
        using MemoryStream stream = new(document, false);
        using WordprocessingDocument opened = WordprocessingDocument.Open(stream, false);
        int cells = 0;
        foreach (W.TableRow row in opened.MainDocumentPart!.Document.Body!.Descendants<W.TableRow>())
        {
            foreach (W.TableCell cell in row.Elements<W.TableCell>())
            {
                cells += cell.InnerText.Length > 0 ? 1 : 0;
            }
        }

        return cells;
    }

    internal static IHtmlDocument Parse(byte[] document) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(document));

    internal static int Page(byte[] document) => Parse(document).QuerySelectorAll("td").Count(static cell => cell.TextContent.Length > 0);

    internal static int Sheet(byte[] document)
    {
        using MemoryStream stream = new(document, false);
        using SpreadsheetDocument opened = SpreadsheetDocument.Open(stream, false);
        int cells = 0;
        foreach (WorksheetPart part in opened.WorkbookPart!.WorksheetParts)
        {
            foreach (Cell cell in part.Worksheet.Descendants<Cell>())
            {
                cells += (cell.CellValue?.Text ?? cell.InnerText).Length > 0 ? 1 : 0;
            }
        }

        return cells;
    }
}
