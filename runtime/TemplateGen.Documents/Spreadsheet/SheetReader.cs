using System.Globalization;
using System.Xml;
using TemplateGen.Cells;
using TemplateGen.Documents.Notes;
using TemplateGen.Documents.Packages;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Reads one sheet, element by element: what stands in its cells, as it is shown.</summary>
/// <param name="workbook">What counts for all sheets.</param>
/// <param name="sheet">The name of the sheet, as paths have it.</param>
/// <param name="part">The name of its part, for messages.</param>
internal sealed class SheetReader(WorkbookContext workbook, string sheet, string part)
{
    private readonly SheetContent _content = new();
    private int _row;
    private int _column;
    private bool _hidesZero;

    /// <summary>Reads it.</summary>
    internal SheetContent Read(Stream content)
    {
        using XmlReader reader = PartXml.Open(content);
        while (PartXml.Next(reader, part))
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Begin(reader);
            }
        }

        return _content;
    }

    private static bool IsOn(string? value) => value is "1" or "true" or "on";

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "sheetView":
                _hidesZero |= reader.GetAttribute("showZeros") is "0" or "false";
                break;
            case "col":
                if (IsOn(reader.GetAttribute("hidden")) || reader.GetAttribute("width") == "0")
                {
                    workbook.Budget.Take();
                    _content.HideColumns(Number(reader.GetAttribute("min")), Number(reader.GetAttribute("max")));
                }

                break;
            case "row":
                BeginRow(reader);
                break;
            case "c":
                ReadCell(reader);
                break;
            case "mergeCell":
                workbook.Budget.Take();
                if (MergedRange.Parse(reader.GetAttribute("ref")) is { } range)
                {
                    _content.Merged.Add(range);
                }

                break;
            case "drawing" or "legacyDrawingHF" or "picture":
                workbook.Notes.Add(LeftOut.Drawing(sheet), null, sheet);
                break;
            case "extLst" or "conditionalFormatting" or "dataValidations" or "headerFooter":
                PartXml.Skip(reader, part);
                break;
            default:
                break;
        }
    }

    private void BeginRow(XmlReader reader)
    {
        _row = reader.GetAttribute("r") is { } number ? Number(number) : _row + 1;
        _column = 0;
        if (_row is < 1 or > CellAddress.MaximumRow)
        {
            throw new UnreadableDocumentException(PackageRefusals.Damaged());
        }

        if (IsOn(reader.GetAttribute("hidden")) || reader.GetAttribute("ht") == "0")
        {
            _content.HiddenRows.Add(_row);
        }
    }

    private void ReadCell(XmlReader reader)
    {
        (int Row, int Column)? address = reader.GetAttribute("r") is { } named ? CellAddress.Parse(named) : (_row, _column + 1);
        if (address is not (int row, int column) || row != _row || column > CellAddress.MaximumColumn)
        {
            throw new UnreadableDocumentException(PackageRefusals.Damaged());
        }

        _column = column;
        string? type = reader.GetAttribute("t");
        int style = Number(reader.GetAttribute("s"));
        if (reader.IsEmptyElement)
        {
            return;
        }

        string? value = null;
        string? text = null;
        bool hasFormula = false;
        bool hasStruck = false;
        int depth = reader.Depth;
        while (PartXml.Next(reader, part) && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "v":
                    value = PartXml.Text(reader, part);
                    break;
                case "f":
                    hasFormula = true;
                    PartXml.Skip(reader, part);
                    break;
                case "is":
                    text = RichText.Read(reader, part, out hasStruck);
                    break;
                default:
                    PartXml.Skip(reader, part);
                    break;
            }
        }

        Add(type, style, value, text, hasFormula, hasStruck);
    }

    private void Add(string? type, int style, string? value, string? text, bool hasFormula, bool hasStruck)
    {
        SourcePlace place = workbook.PathOnly(sheet, _row, _column);
        if (value is null && text is null)
        {
            if (!hasFormula)
            {
                return;
            }

            workbook.Notes.Add(LeftOut.NoValue, place, sheet);
        }
        else if (value is not null)
        {
            text = type switch
            {
                "s" => workbook.Texts.Get(int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1, out hasStruck),
                "b" => value.Trim() is "1" or "true" ? "TRUE" : "FALSE",
                "e" or "d" => value,
                "str" => RichText.Decode(value),
                "inlineStr" => text,
                _ => Shown(value.Trim(), style, place),
            };
        }

        if (hasStruck)
        {
            workbook.Notes.Add(LeftOut.Struck, place, sheet);
        }

        if (type is "s" or "str" or "inlineStr" && workbook.Formats.Of(style).HidesText)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                workbook.Notes.Add(LeftOut.HiddenByFormat, place, sheet);
            }

            text = "";
        }

        // A text that is empty is blank and no less; it still shows how far the table goes.
        workbook.Budget.Take();
        _content.Cells.Add(new SheetCell(_row, _column, text ?? ""));
    }

    private string Shown(string value, int style, SourcePlace place)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return value;
        }

        string? shown = number == 0 && _hidesZero ? "" : workbook.Formats.Of(style).Print(number, workbook.IsFrom1904);
        if (shown is null)
        {
            workbook.Notes.Add(LeftOut.NumberFormat, place, sheet);
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        if (string.IsNullOrWhiteSpace(shown))
        {
            workbook.Notes.Add(number == 0 ? LeftOut.HiddenZero : LeftOut.HiddenByFormat, place, sheet);
        }

        return shown;
    }
}
