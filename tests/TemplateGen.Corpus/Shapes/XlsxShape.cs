using System.Globalization;
using System.Security;
using System.Text;
using TemplateGen.Corpus.Drafts;

namespace TemplateGen.Corpus.Shapes;

/// <summary>Excel files: merged cells, shared strings, totals as formulas with the value that was last computed.</summary>
internal sealed class XlsxShape
{
    private readonly List<string> _strings = [];
    private readonly bool _formulas;
    private readonly bool _numbersAsText;

    private XlsxShape(bool formulas, bool numbersAsText)
    {
        _formulas = formulas;
        _numbersAsText = numbersAsText;
    }

    /// <summary>Everything on one sheet, or a sheet for each table.</summary>
    public static byte[] Write(Draft draft, bool formulas = true, bool numbersAsText = false, bool sheetForEachTable = false)
    {
        XlsxShape shape = new(formulas, numbersAsText);
        List<string> sheets = [];
        List<string> names = [];
        List<Part> parts = [];
        foreach (Part part in draft.Parts)
        {
            parts.Add(part);
            if (part.Table is not null && sheetForEachTable)
            {
                sheets.Add(shape.Sheet(parts));
                names.Add($"表{names.Count + 1}");
                parts = [];
            }
        }

        if (!sheetForEachTable)
        {
            sheets.Add(shape.Sheet(parts));
            names.Add("年度报告");
        }

        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        string workbook = $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" +
            string.Concat(names.Select((name, i) => $"<sheet name=\"{name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>";
        string shared = $"<sst xmlns=\"{Main}\">" + string.Concat(shape._strings.Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>")) + "</sst>";
        return ZipPackage.Write(
        [
            ("[Content_Types].xml", ZipPackage.ContentTypes(
            [
                ("/xl/workbook.xml", "spreadsheetml.sheet.main"), ("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings"),
                .. sheets.Select((_, i) => ($"/xl/worksheets/sheet{i + 1}.xml", "spreadsheetml.worksheet")),
            ])),
            ("_rels/.rels", ZipPackage.Relationships(("officeDocument", "xl/workbook.xml"))),
            ("xl/_rels/workbook.xml.rels", ZipPackage.Relationships([.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("sharedStrings", "sharedStrings.xml")])),
            ("xl/workbook.xml", workbook),
            ("xl/sharedStrings.xml", shared),
            .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", sheet)),
        ]);
    }

    private string Sheet(List<Part> parts)
    {
        StringBuilder rows = new();
        List<string> merged = [];
        int row = 0;
        foreach (Part part in parts)
        {
            if (part.Table is null)
            {
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{++row}\">{Text(0, row, part.Text)}</row>");
                merged.Add($"A{row}:J{row}");
                continue;
            }

            ILookup<int, PlacedCell> cells = part.Table.Place().ToLookup(cell => cell.Row);
            for (int i = 0; i < part.Table.Rows.Count; i++)
            {
                row++;
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");
                foreach (PlacedCell cell in cells[i])
                {
                    rows.Append(Cell(cell, row));
                    if (cell.Cell.ColumnSpan > 1 || cell.Cell.RowSpan > 1)
                    {
                        merged.Add($"{Name(cell.Column)}{row}:{Name(cell.Column + cell.Cell.ColumnSpan - 1)}{row + cell.Cell.RowSpan - 1}");
                    }
                }

                rows.Append("</row>");
            }

            row++;
        }

        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData>" +
            $"<mergeCells count=\"{merged.Count}\">{string.Concat(merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells></worksheet>";
    }

    private string Cell(PlacedCell placed, int row)
    {
        string text = placed.Cell.Text;
        string reference = $"{Name(placed.Column)}{row}";
        if (placed.Cell.Address is null || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || _numbersAsText)
        {
            return text.Length == 0 ? $"<c r=\"{reference}\"/>" : Text(placed.Column, row, text);
        }

        // Excel stores the number with 17 digits where 15 are meant: 35.65 becomes 35.649999999999999.
        string value = text.Contains('.') ? number.ToString("G17", CultureInfo.InvariantCulture) : text;
        bool isTotal = _formulas && placed.Cell.Address.StartsWith("requests.", StringComparison.Ordinal) && placed.Cell.Address.EndsWith(".total", StringComparison.Ordinal);
        string formula = isTotal ? $"<f>SUM({Name(placed.Column - 6)}{row}:{Name(placed.Column - 1)}{row})</f>" : "";
        return $"<c r=\"{reference}\">{formula}<v>{value}</v></c>";
    }

    private string Text(int column, int row, string text)
    {
        int index = _strings.IndexOf(text);
        if (index < 0)
        {
            index = _strings.Count;
            _strings.Add(text);
        }

        return $"<c r=\"{Name(column)}{row}\" t=\"s\"><v>{index}</v></c>";
    }

    private static string Name(int column) => ((char)('A' + column)).ToString();
}
