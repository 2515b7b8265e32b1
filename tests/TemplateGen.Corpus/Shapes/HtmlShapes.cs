using System.Globalization;
using System.Net;
using System.Text;
using TemplateGen.Corpus.Drafts;

namespace TemplateGen.Corpus.Shapes;

/// <summary>Web pages.</summary>
internal static class HtmlShapes
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>A page of its own: tables with spans, paragraphs in the cells.</summary>
    public static string Page(Draft draft, string charset = "utf-8") => Around(draft, charset, $"<div id=\"zoom\" class=\"article-content\">\n{Body(draft)}</div>\n");

    /// <summary>A page of a website: menu, crumbs, dates, links to share, footer with licence numbers.</summary>
    public static string Furnished(Draft draft, string body) => Around(
        draft,
        "utf-8",
        $"""
        <div class="top"><a href="/">首页</a> | <a href="/zwgk/">政务公开</a> | <a href="/bsfw/">办事服务</a> | <a href="/hdjl/">互动交流</a> <span>关怀版</span> <span>无障碍</span></div>
        <div class="crumbs">当前位置：<a href="/">首页</a> &gt; 政府信息公开 &gt; 政府信息公开年报 &gt; 2024年</div>
        <div class="info">来源：办公室 &nbsp; 发布时间：2025-01-17 10:25 &nbsp; 浏览次数：<span id="hits">128</span> 【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 <a href="#">打印</a></div>
        <div class="TRS_Editor">
        {body}</div>
        <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
        <table class="foot"><tr><td>主办：某某人民政府办公室</td><td>网站标识码：0000000000</td></tr><tr><td>ICP备00000000号-1</td><td>公网安备 00000000000000号</td></tr></table>
        """);

    /// <summary>A page laid out with tables: menu left, the report in the middle within two further tables.</summary>
    public static string LayoutTables(Draft draft) => Around(
        draft,
        "utf-8",
        $"""
        <table width="100%" border="0"><tr><td colspan="3"><table><tr><td>首页</td><td>信息公开</td><td>2</td><td>服务</td></tr></table></td></tr>
        <tr><td width="180" valign="top"><table><tr><td>栏目导航</td></tr><tr><td>年度报告</td></tr><tr><td>2019</td></tr><tr><td>2020</td></tr></table></td>
        <td><table border="0"><tr><td>{Html(draft.Parts.First(part => part.Kind == PartKind.Title).Text)}</td></tr><tr><td>
        {Body(draft, withTitle: false)}</td></tr></table></td>
        <td><table><tr><td>相关链接</td></tr></table></td></tr></table>
        """);

    /// <summary>Cells of cells: labels and figures each within a table of their own.</summary>
    public static string TablesInCells(Draft draft) => Page(draft).Replace("<p align=\"center\">", "<table><tbody><tr><td><p>", StringComparison.Ordinal)
        .Replace("</p></td>", "</p></td></tr></tbody></table></td>", StringComparison.Ordinal);

    /// <summary>No table at all: rows and cells are divisions drawn as a table by a style sheet.</summary>
    public static string Divisions(Draft draft)
    {
        StringBuilder text = new();
        foreach (Part part in draft.Parts)
        {
            if (part.Table is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"<div class=\"line\"><span>{Html(part.Text)}</span></div>\n");
                continue;
            }

            text.Append("<div class=\"table\">\n");
            foreach (List<GridCell> row in part.Table.Rows)
            {
                text.Append("<div class=\"row\">");
                text.AppendJoin("", row.Select(cell => $"<div class=\"cell\"><span>{Html(cell.Text)}</span></div>"));
                text.Append("</div>\n");
            }

            text.Append("</div>\n");
        }

        return Around(draft, "utf-8", text.ToString());
    }

    public static byte[] Gb(string page) => Gb18030.GetBytes(page);

    /// <summary>The parts as paragraphs and tables.</summary>
    public static string Body(Draft draft, bool withTitle = true, string figure = "<p align=\"center\">{0}</p>")
    {
        StringBuilder text = new();
        foreach (Part part in draft.Parts.Where(part => withTitle || part.Kind != PartKind.Title))
        {
            text.Append(part.Kind switch
            {
                PartKind.Title => $"<h1 align=\"center\">{Html(part.Text)}</h1>\n",
                PartKind.Heading => $"<p><strong>{Html(part.Text)}</strong></p>\n",
                PartKind.Prose => $"<p>&nbsp;&nbsp;{Html(part.Text)}</p>\n",
                _ => Table(part.Table!, figure),
            });
        }

        return text.ToString();
    }

    public static string Table(Grid grid, string figure = "<p align=\"center\">{0}</p>")
    {
        StringBuilder text = new("<table align=\"center\" border=\"1\" cellspacing=\"0\"><tbody>\n");
        foreach (List<GridCell> row in grid.Rows)
        {
            text.Append("<tr>");
            foreach (GridCell cell in row)
            {
                string spans = (cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "") + (cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "");
                text.Append(CultureInfo.InvariantCulture, $"<td{spans} style=\"width:47px;\">");
                text.Append(string.Format(CultureInfo.InvariantCulture, figure, cell.Text.Length == 0 ? "&nbsp;" : Html(cell.Text))).Append("</td>");
            }

            text.Append("</tr>\n");
        }

        return text.Append("</tbody></table>\n").ToString();
    }

    public static string Around(Draft draft, string charset, string body)
    {
        string title = Html((draft.Parts.FirstOrDefault(part => part.Kind == PartKind.Title)?.Text ?? "政府信息公开年报").Replace("\n", "", StringComparison.Ordinal));
        return $"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta http-equiv="Content-Type" content="text/html; charset={charset}">
            <title>{title}</title>
            <style>table, td {"{ border: 1px solid #000; }"} .table {"{ display: table; }"} .row {"{ display: table-row; }"} .cell {"{ display: table-cell; }"}</style>
            <script>var counter = 1; if (counter < 2 && "0</td><td>7") {"{ counter++; }"}</script>
            </head>
            <body>
            {body}
            </body>
            </html>

            """;
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text).Replace("\u00a0", "&nbsp;", StringComparison.Ordinal).Replace("&#160;", "&nbsp;", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);
}
