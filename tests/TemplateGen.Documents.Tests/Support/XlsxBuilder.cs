using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace TemplateGen.Documents.Tests.Support;

/// <summary>Builds workbooks: the library writes the package, tests write what stands in its parts.</summary>
internal static class XlsxBuilder
{
    internal const string Vocabulary = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A workbook with one sheet <c>Sheet1</c> of these rows.</summary>
    internal static byte[] Build(string rows, string after = "", string before = "", string? texts = null, string? styles = null, string properties = "") =>
        Build([("Sheet1", "visible", Sheet(rows, after, before))], texts, styles, properties);

    internal static string Sheet(string rows, string after = "", string before = "") => $"{before}<sheetData>{rows}</sheetData>{after}";

    internal static byte[] Build(IReadOnlyList<(string Name, string State, string Content)> sheets, string? texts = null, string? styles = null, string properties = "")
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart main = document.AddWorkbookPart();
            StringBuilder list = new();
            for (int i = 0; i < sheets.Count; i++)
            {
                WorksheetPart part = main.AddNewPart<WorksheetPart>($"rId{i + 1}");
                Write(part, "worksheet", sheets[i].Content);
                list.Append(System.Globalization.CultureInfo.InvariantCulture, $"<sheet name=\"{SecurityElement.Escape(sheets[i].Name)}\" sheetId=\"{i + 1}\" state=\"{sheets[i].State}\" r:id=\"rId{i + 1}\"/>");
            }

            Write(main, "workbook", $"{properties}<sheets>{list}</sheets>");
            if (texts is not null)
            {
                Write(main.AddNewPart<SharedStringTablePart>(), "sst", texts);
            }

            if (styles is not null)
            {
                Write(main.AddNewPart<WorkbookStylesPart>(), "styleSheet", styles);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Styles 1, 2, … of these formats; style 0 is general.</summary>
    internal static string Formats(params string[] codes)
    {
        string formats = string.Concat(codes.Select((code, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{SecurityElement.Escape(code)}\"/>"));
        return $"<numFmts>{formats}</numFmts><cellXfs><xf numFmtId=\"0\"/>{string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>"))}</cellXfs>";
    }

    internal static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    internal static string Text(string address, string text) => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    internal static string Number(string address, string value, int style = 0) => $"<c r=\"{address}\" s=\"{style}\"><v>{value}</v></c>";

    internal static string Merged(params string[] ranges) => $"<mergeCells>{string.Concat(ranges.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>";

    private static void Write(OpenXmlPart part, string root, string content)
    {
        using MemoryStream text = new(Encoding.UTF8.GetBytes($"<{root} {Vocabulary}>{content}</{root}>"));
        part.FeedData(text);
    }
}
