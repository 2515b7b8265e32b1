using System.Globalization;
using System.Text;

namespace TemplateGen.Bench.Reading;

/// <summary>A report of 190 cells as a web page, as publishing systems write it: a paragraph in each cell, styles, and some prose around.</summary>
internal static class PageDocuments
{
    private const int Paragraphs = 30;

    private const string Prose = "本年度严格落实《中华人民共和国政府信息公开条例》的规定，及时准确公开政府信息，不断完善公开制度，回应社会关切。";

    internal static byte[] Page(long[] cells)
    {
        StringBuilder page = new("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>2021年政府信息公开工作年度报告</title></head><body><div id=\"zoom\">\n");
        for (int i = 0; i < Paragraphs; i++)
        {
            page.Append("<p style=\"text-indent:2em\"><span style=\"font-size:16px\">").Append(Prose).Append("</span></p>\n");
        }

        page.Append("<table border=\"1\"><tbody>\n");
        int row = 0;
        foreach (long[] figures in cells.Chunk(Figures.Columns))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td style=\"width:47px;\"><p align=\"center\">第{row++}项</p></td>");
            foreach (long figure in figures)
            {
                page.Append(CultureInfo.InvariantCulture, $"<td style=\"width:47px;\"><p align=\"center\">{figure}</p></td>");
            }

            page.Append("</tr>\n");
        }

        return Encoding.UTF8.GetBytes(page.Append("</tbody></table></div></body></html>").ToString());
    }
}
