using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.NewYear.Tests;

/// <summary>A report as plain text, one printed row a line, with tabs between cells: what copying from a web page gives.</summary>
internal static class TabbedText
{
    internal static string Of(Report report)
    {
        StringBuilder text = new();
        text.Append(report.HeadValues["agency"]).Append(report.Year).Append("年政府信息公开工作年度报告\n");
        foreach (Section section in report.Template.Sections)
        {
            text.Append(section.Labels[0]).Append('\n').Append(section.Kind is null ? "" : "无。\n");
            foreach (PrintedRow row in section.Items.SelectMany(item => item.Grid?.Rows ?? []))
            {
                text.AppendJoin('\t', row.Cells.Select(cell => cell.Role == PrintedRole.Value
                    ? report.Block(row.Table.Index).GetNumber(cell.RowLine, cell.ColumnLine)?.ToString(System.Globalization.CultureInfo.InvariantCulture)
                    : cell.Text)).Append('\n');
            }
        }

        return text.ToString();
    }
}
