using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TemplateGen.Bench.Reading;

/// <summary>A report of 190 cells as a Word and as an Excel file, with its labels and some prose around, as the library writes them.</summary>
internal static class OfficeDocuments
{
    private const int Paragraphs = 30;

    private const string Prose = "本年度严格落实《中华人民共和国政府信息公开条例》的规定，及时准确公开政府信息，不断完善公开制度，回应社会关切。";

    internal static byte[] Word(long[] cells)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            W.Body body = new();
            for (int i = 0; i < Paragraphs; i++)
            {
                body.AppendChild(Paragraph(Prose));
            }

            W.Table table = body.AppendChild(new W.Table(new W.TableProperties()));
            foreach (string[] row in Rows(cells))
            {
                table.AppendChild(new W.TableRow(row.Select(text => new W.TableCell(new W.TableCellProperties(new W.TableCellWidth { Width = "1000" }), Paragraph(text)))));
            }

            document.AddMainDocumentPart().Document = new W.Document(body);
        }

        return stream.ToArray();
    }

    internal static byte[] Sheet(long[] cells)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            WorksheetPart part = workbook.AddNewPart<WorksheetPart>("rId1");
            SheetData data = new();
            foreach (string[] row in Rows(cells))
            {
                data.AppendChild(new Row(row.Select((text, column) => column == 0
                    ? new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString }
                    : new Cell(new CellValue(text)))));
            }

            part.Worksheet = new Worksheet(data);
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "Sheet1", SheetId = 1, Id = "rId1" }));
        }

        return stream.ToArray();
    }

    private static IEnumerable<string[]> Rows(long[] cells) => cells.Chunk(Figures.Columns).Select((row, i) =>
        (string[])[string.Create(CultureInfo.InvariantCulture, $"第{i}项"), .. row.Select(static cell => cell.ToString(CultureInfo.InvariantCulture))]);

    private static W.Paragraph Paragraph(string text) => new(new W.ParagraphProperties(new W.SpacingBetweenLines { Line = "360" }), new W.Run(new W.RunProperties(new W.FontSize { Val = "21" }), new W.Text(text)));
}
