using System.Globalization;
using System.Security;
using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Documents.Tests.Support;

/// <summary>A report as an office would type it into the official form: the printed grid with all its merged cells.</summary>
internal static class OfficeReport
{
    internal static byte[] Word(Report report, Func<PrintedCell, string, string>? label = null)
    {
        StringBuilder body = new(DocxBuilder.Paragraph(Title(report)));
        foreach (Section section in report.Template.Sections.Where(static section => section.Labels.Count > 0))
        {
            body.Append(DocxBuilder.Paragraph(section.Labels[0]));
            body.Append(section.Kind is null ? "" : DocxBuilder.Paragraph("无。"));
            foreach (SectionItem item in section.Items.Where(item => item.Grid is not null))
            {
                body.Append(DocxBuilder.Table([.. WordRows(report, item.Grid!.Rows, label)])).Append(DocxBuilder.Paragraph(""));
            }
        }

        return DocxBuilder.Build(body.ToString());
    }

    internal static byte[] Sheet(Report report)
    {
        StringBuilder rows = new(XlsxBuilder.Row(1, XlsxBuilder.Text("A1", Title(report))));
        List<string> merged = [];
        int next = 3;
        foreach (Section section in report.Template.Sections.Where(static section => section.Labels.Count > 0))
        {
            rows.Append(XlsxBuilder.Row(next, XlsxBuilder.Text($"A{next}", section.Labels[0])));
            next += 2;
            foreach (SectionItem item in section.Items.Where(item => item.Grid is not null))
            {
                foreach (PrintedRow row in item.Grid!.Rows)
                {
                    rows.Append(XlsxBuilder.Row(next, [.. row.Cells.Select(cell => SheetCell(report, row, cell, next))]));
                    merged.AddRange(row.Cells.Where(cell => cell.Width > 1 || cell.Height > 1).Select(cell => $"{Address(cell.Column, next)}:{Address(cell.Column + cell.Width - 1, next + cell.Height - 1)}"));
                    next++;
                }

                next++;
            }
        }

        return XlsxBuilder.Build(rows.ToString(), XlsxBuilder.Merged([.. merged]));
    }

    private static string Title(Report report) => $"{report.HeadValues["agency"]}{report.Year}年政府信息公开工作年度报告";

    private static IEnumerable<string> WordRows(Report report, IReadOnlyList<PrintedRow> rows, Func<PrintedCell, string, string>? label)
    {
        Dictionary<int, (PrintedCell Cell, int Left)> open = [];
        foreach (PrintedRow row in rows)
        {
            SortedDictionary<int, string> cells = [];
            foreach ((int column, (PrintedCell above, int left)) in open.ToArray())
            {
                cells.Add(column, DocxBuilder.Cell("", $"<w:gridSpan w:val=\"{above.Width}\"/><w:vMerge/>"));
                if (left == 1)
                {
                    open.Remove(column);
                }
                else
                {
                    open[column] = (above, left - 1);
                }
            }

            foreach (PrintedCell cell in row.Cells)
            {
                string text = SecurityElement.Escape(Text(report, row, cell));
                string properties = $"<w:gridSpan w:val=\"{cell.Width}\"/>{(cell.Height > 1 ? "<w:vMerge w:val=\"restart\"/>" : "")}";
                cells.Add(cell.Column, DocxBuilder.CellOf(label?.Invoke(cell, text) ?? DocxBuilder.Paragraph(text), properties));
                if (cell.Height > 1)
                {
                    open[cell.Column] = (cell, cell.Height - 1);
                }
            }

            yield return DocxBuilder.Row([.. cells.Values]);
        }
    }

    private static string SheetCell(Report report, PrintedRow row, PrintedCell cell, int number)
    {
        string address = Address(cell.Column, number);
        return cell.Role == PrintedRole.Value && report.Block(row.Table.Index).GetNumber(cell.RowLine, cell.ColumnLine) is { } value
            ? XlsxBuilder.Number(address, value.ToString(CultureInfo.InvariantCulture))
            : XlsxBuilder.Text(address, Text(report, row, cell));
    }

    private static string Text(Report report, PrintedRow row, PrintedCell cell) => cell.Role != PrintedRole.Value ? cell.Text
        : report.Block(row.Table.Index).GetNumber(cell.RowLine, cell.ColumnLine)?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Address(int column, int row) => $"{(char)('A' + column)}{row}";
}
