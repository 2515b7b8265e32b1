using System.Globalization;
using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Documents.Tests.Html;

/// <summary>Writes a report as a page in one of the styles of real sites; the layout is that of the printed form, the figures are given.</summary>
internal sealed class PublishedPage
{
    private readonly StringBuilder _page = new();
    private readonly PageStyle _style;
    private readonly Func<TableLayout, int, int, string?> _figure;

    private PublishedPage(PageStyle style, Func<TableLayout, int, int, string?> figure) => (_style, _figure) = (style, figure);

    /// <summary>Writes a page.</summary>
    /// <param name="template">The form.</param>
    /// <param name="style">The style.</param>
    /// <param name="figure">What stands in a cell; a row whose cells are all null is left out.</param>
    internal static byte[] Write(Template template, PageStyle style, Func<TableLayout, int, int, string?> figure)
    {
        PublishedPage page = new(style, figure);
        page._page.Append(Start(style));
        page.Heading("某区某镇2021年政府信息公开工作年度报告", "h1");
        page.Prose("根据有关规定，现公布本机关2021年度政府信息公开工作年度报告。");
        foreach (Section section in template.Sections)
        {
            page.Heading(section.Label, "h2");
            if (section.Kind is not null)
            {
                page.Prose("全年主动公开信息若干条，收到申请若干件。");
            }

            foreach (SectionItem item in section.Items)
            {
                if (item.Grid is { } grid)
                {
                    page.Write(grid);
                }
            }
        }

        page._page.Append(End(style));
        return style == PageStyle.Word ? CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(page._page.ToString()) : Encoding.UTF8.GetBytes(page._page.ToString());
    }

    private static string Start(PageStyle style) => style switch
    {
        PageStyle.Word => """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 11">
            <title>报告</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
            <style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=ZH-CN><div class=Section1>
            """,
        PageStyle.Layout => """
            <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta charset="utf-8"><title>某镇2021年年度报告_某区人民政府</title></head><body>
            <table width="1000" align=center><tr><td colspan=2><table><tr><td>首页</td><td>政府信息公开</td></tr><tr><td>指南</td><td>年报</td></tr></table></td></tr>
            <tr><td width=200 valign=top><table><tr><td>栏目</td></tr><tr><td>年度报告</td></tr></table></td><td><table><tr><td>
            """,
        PageStyle.Careless => "<HTML><BODY><CENTER>",
        _ => """
            <!DOCTYPE html><html lang="zh"><head><meta charset="UTF-8"><title>某区某镇2021年政府信息公开工作年度报告-某区人民政府门户网站</title>
            <script>var total = "<td>5</td>";</script></head><body><header><nav><ul><li><a href="/">首页</a></li><li>关怀版</li></ul></nav></header>
            <div class="wrap"><div class="info"><span>来源：某镇</span> <span>发布时间：2022-01-20</span> <a>打印</a> <a>分享</a></div><div class="article"><div id="zoom">
            """,
    };

    private static string End(PageStyle style) => style switch
    {
        PageStyle.Word => "</div></body></html>",
        PageStyle.Layout => "</td></tr></table></td></tr><tr><td colspan=2><p>主办：某区人民政府</p><p>某ICP备05000001号</p></td></tr></table></body></html>",
        PageStyle.Careless => "",
        _ => "</div></div></div><footer><p>网站标识码 1234567890</p><p>某ICP备05000001号-1</p></footer></body></html>",
    };

    private void Heading(string text, string tag) => _page.Append(_style switch
    {
        PageStyle.Word => $"<p class=MsoNormal align=center><b><span style='font-size:16.0pt;font-family:黑体'>{text}<o:p></o:p></span></b></p>\n",
        PageStyle.Layout => $"<p align=center><strong>{text}</strong></p>\n",
        PageStyle.Careless => $"<P>{text}\n",
        _ => $"<{tag}><span>{text}</span></{tag}>\n",
    });

    private void Prose(string text) => _page.Append(_style is PageStyle.Careless ? $"<P>{text}" : $"<p style=\"text-indent:2em\"><span>&nbsp;&nbsp;{text}</span></p>\n");

    private void Write(Grid grid)
    {
        HashSet<TableLayout> written = [.. grid.Rows.SelectMany(row => row.Cells.Where(static cell => cell.Role == PrintedRole.Value)
            .Where(cell => _figure(row.Table, cell.RowLine, cell.ColumnLine) is not null).Select(_ => row.Table))];
        List<PrintedRow> rows = [.. grid.Rows.Where(row => written.Contains(row.Table)
            && (!row.Cells.Any(static cell => cell.Role == PrintedRole.Value) || row.Cells.Any(cell => cell.Role == PrintedRole.Value && _figure(row.Table, cell.RowLine, cell.ColumnLine) is not null)))];
        if (rows.Count == 0)
        {
            return;
        }

        _page.Append(_style switch
        {
            PageStyle.Word => "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>\n",
            PageStyle.Boxes => "<div style=\"display: table; width: 100%\">\n",
            PageStyle.Careless => "<TABLE BORDER=1>",
            _ => "<div class=\"table-box\"><table class=\"table\">\n",
        });
        bool isHead = _style == PageStyle.Elements && rows[0].IsHeader;
        _page.Append(isHead ? "<thead>" : "");
        foreach (PrintedRow row in rows)
        {
            if (isHead && !row.IsHeader)
            {
                _page.Append("</thead><tbody>");
                isHead = false;
            }

            Write(row);
        }

        _page.Append(_style switch { PageStyle.Boxes => "</div>\n", PageStyle.Careless => "</TABLE>", PageStyle.Word => "</table>\n", _ => "</table></div>\n" });
    }

    private void Write(PrintedRow row)
    {
        _page.Append(_style switch
        {
            PageStyle.Boxes => "<div style=\"display: table-row\">",
            PageStyle.Careless => "<TR>",
            PageStyle.Word => "<tr style='mso-yfti-irow:0;height:21.0pt'>\n",
            _ => "<tr>\n",
        });
        foreach (PrintedCell cell in row.Cells)
        {
            string spans = (cell.Width > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan={cell.Width}") : "")
                + (cell.Height > 1 ? string.Create(CultureInfo.InvariantCulture, $" rowspan={cell.Height}") : "");
            _page.Append(cell.Role == PrintedRole.Value ? Value(_figure(row.Table, cell.RowLine, cell.ColumnLine) ?? "", spans) : Label(cell, spans));
        }

        _page.Append(_style switch { PageStyle.Boxes => "</div>\n", PageStyle.Careless => "\n", _ => "</tr>\n" });
    }

    private string Label(PrintedCell cell, string spans) => _style switch
    {
        PageStyle.Word => $"<td width=114{spans} style='width:85.2pt;border:solid windowtext 1.0pt'><p class=MsoNormal align=center><span style='font-family:仿宋_GB2312'>{cell.Text}<span lang=EN-US><o:p></o:p></span></span></p></td>\n",
        PageStyle.Boxes => $"<div style=\"display: table-cell\"{spans}>{cell.Text}</div>",
        PageStyle.Careless => $"<TD{spans}>{cell.Text}",
        PageStyle.Elements => $"<{(cell.Role == PrintedRole.Column ? "th" : "td")}{spans}>{(cell.Role == PrintedRole.Column && cell.Text.Length == 4 ? cell.Text[..2] + "<br/>" + cell.Text[2..] : cell.Text)}</{(cell.Role == PrintedRole.Column ? "th" : "td")}>\n",
        _ => $"<td{spans}><p>{cell.Text}</p></td>\n",
    };

    private string Value(string figure, string spans) => _style switch
    {
        PageStyle.Word => $"<td width=72{spans} style='width:54.0pt'><p class=MsoNormal align=center><span lang=EN-US style='font-size:12.0pt'>&nbsp;{figure}<o:p></o:p></span></p></td>\n",
        PageStyle.Boxes => $"<div style=\"display: table-cell\"{spans}>{figure}</div>",
        PageStyle.Careless => $"<TD{spans}><TABLE><TR><TD>{figure}</TABLE>",
        PageStyle.Fields => $"<td{spans}><input type=\"hidden\" value=\"777\"><input type=\"text\" readonly value=\"{figure}\"><span style=\"display:none\">999</span></td>\n",
        _ => $"<td{spans}><p style=\"text-align:center\">{(figure.Length == 0 ? "&nbsp;" : figure)}</p></td>\n",
    };
}
