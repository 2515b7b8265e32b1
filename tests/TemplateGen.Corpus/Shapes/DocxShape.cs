using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using TemplateGen.Corpus.Drafts;

namespace TemplateGen.Corpus.Shapes;

/// <summary>Word files.</summary>
internal static partial class DocxShape
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" " +
        "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" " +
        "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Changed = "w:author=\"a\" w:date=\"2024-01-10T09:00:00Z\"";

    public static byte[] Write(Draft draft, DocxOptions options = DocxOptions.None)
    {
        StringBuilder body = new();
        int tables = 0;
        foreach (Part part in draft.Parts)
        {
            body.Append(part.Table is null ? Paragraph(part, options) : Framed(Table(part.Table, options), options, ++tables));
        }

        string document = Numbered($"<w:document {Namespaces}><w:body>{body}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        return ZipPackage.Write(
            ("[Content_Types].xml", ZipPackage.ContentTypes(("/word/document.xml", "wordprocessingml.document.main"), ("/word/numbering.xml", "wordprocessingml.numbering"))),
            ("_rels/.rels", ZipPackage.Relationships(("officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", ZipPackage.Relationships(("numbering", "numbering.xml"))),
            ("word/document.xml", document),
            ("word/numbering.xml", DocxNumbering.Part));
    }

    private static string Paragraph(Part part, DocxOptions options)
    {
        if (part.Kind == PartKind.Heading && options.HasFlag(DocxOptions.Numbering))
        {
            return DocxNumbering.Paragraph(DocxNumbering.Headings, part.Text[(part.Text.IndexOf('、', StringComparison.Ordinal) + 1)..]);
        }

        string bold = part.Kind == PartKind.Prose ? "" : "<w:rPr><w:b/></w:rPr>";
        return $"<w:p><w:r>{bold}{Text(part.Text)}</w:r></w:p>";
    }

    private static string Framed(string table, DocxOptions options, int number)
    {
        if (options.HasFlag(DocxOptions.NestedTables))
        {
            return $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"9000\" w:type=\"dxa\"/></w:tcPr>{table}<w:p/></w:tc></w:tr></w:tbl><w:p/>";
        }

        if (!options.HasFlag(DocxOptions.TextBoxes))
        {
            return table + "<w:p/>";
        }

        string content = $"<w:txbxContent>{table}<w:p/></w:txbxContent>";
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">" +
            $"<wp:extent cx=\"5400000\" cy=\"5400000\"/><wp:docPr id=\"{number}\" name=\"Text Box {number}\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">" +
            $"<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>" +
            $"<mc:Fallback><w:pict><v:shape style=\"width:425pt;height:425pt\"><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    private static string Table(Grid grid, DocxOptions options)
    {
        IReadOnlyList<PlacedCell> cells = grid.Place();
        int width = grid.Width;
        StringBuilder text = new("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
        text.Append(string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"850\"/>", width))).Append("</w:tblGrid>");
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            // A row as it was before a change: all of it marked as deleted.
            if (options.HasFlag(DocxOptions.Revisions) && grid.Rows[row].Any(cell => cell.Address == "requests.carriedOut.natural"))
            {
                text.Append(CultureInfo.InvariantCulture, $"<w:tr><w:trPr><w:del w:id=\"#\" {Changed}/></w:trPr>{Line(cells, row, Deleted)}</w:tr>");
            }

            text.Append("<w:tr>").Append(Line(cells, row, cell => Content(cell, options))).Append("</w:tr>");
        }

        return text.Append("</w:tbl>").ToString();
    }

    private static string Line(IReadOnlyList<PlacedCell> cells, int row, Func<GridCell, string> content)
    {
        StringBuilder line = new();
        foreach (PlacedCell cell in cells.Where(cell => cell.Row <= row && row < cell.Row + cell.Cell.RowSpan).OrderBy(cell => cell.Column))
        {
            line.Append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/>");
            line.Append(cell.Cell.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{cell.Cell.ColumnSpan}\"/>") : "");
            line.Append(cell.Cell.RowSpan > 1 ? cell.Row == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" : "");
            line.Append("</w:tcPr>").Append(cell.Row == row ? content(cell.Cell) : "<w:p/>").Append("</w:tc>");
        }

        return line.ToString();
    }

    private static string Deleted(GridCell cell) =>
        $"<w:p><w:del w:id=\"#\" {Changed}><w:r><w:delText>{SecurityElement.Escape(cell.Address is null ? cell.Text : "9")}</w:delText></w:r></w:del></w:p>";

    private static string Content(GridCell cell, DocxOptions options)
    {
        if (cell.Address is null && options.HasFlag(DocxOptions.Numbering) && cell.Text is ['1' or '2' or '3' or '4' or '5' or '6' or '7' or '8', '.', .. string rest])
        {
            return DocxNumbering.Paragraph(DocxNumbering.Of(rest), rest);
        }

        if (cell.Address is not null && cell.Text.Length > 0 && options.HasFlag(DocxOptions.Revisions) && cell.Address.EndsWith("natural", StringComparison.Ordinal))
        {
            return $"<w:p><w:del w:id=\"#\" {Changed}><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id=\"#\" {Changed}><w:r>{Text(cell.Text)}</w:r></w:ins></w:p>";
        }

        if (cell.Text.Length > 1 && options.HasFlag(DocxOptions.SplitRuns))
        {
            return $"<w:p><w:r>{Text(cell.Text[..1])}</w:r><w:bookmarkStart w:id=\"#\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"#\"/><w:proofErr w:type=\"spellStart\"/><w:r>{Text(cell.Text[1..])}</w:r></w:p>";
        }

        return cell.Text.Length == 0 ? "<w:p/>" : string.Concat(cell.Text.Split('\n').Select(line => $"<w:p><w:r>{Text(line)}</w:r></w:p>"));
    }

    // Marks have a number each; the two ends of a bookmark share one.
    private static string Numbered(string document)
    {
        int number = 0;
        return MarkNumber().Replace(document, match => $"<w:{match.Groups[1].Value} w:id=\"{(match.Groups[1].Value == "bookmarkEnd" ? number : ++number)}\"");
    }

    [GeneratedRegex("<w:([A-Za-z]+) w:id=\"#\"")]
    private static partial Regex MarkNumber();

    private static string Text(string text) => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t>";
}
