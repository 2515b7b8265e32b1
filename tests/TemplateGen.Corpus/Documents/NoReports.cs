using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Figures;
using TemplateGen.Corpus.Form;
using TemplateGen.Corpus.Shapes;

namespace TemplateGen.Corpus.Documents;

/// <summary>Office files that are no reports on the form.</summary>
internal static class NoReports
{
    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        Draft budget = With(
            new Part(PartKind.Title, "2024年部门预算支出表"),
            Table(["科目", "基本支出", "项目支出", "总计"], ["一般公共服务", "934.12", "352.33", "1286.45"], ["社会保障", "120.5", "0", "120.5"], ["总计", "1054.62", "352.33", "1406.95"]));
        yield return ("budget.xlsx", XlsxShape.Write(budget));
        Draft notice = With(
            new Part(PartKind.Title, "关于报送2024年政府信息公开工作年度报告的通知"),
            new Part(PartKind.Heading, "一、总体情况"),
            new Part(PartKind.Prose, "请各单位于1月20日前报送。行政许可、行政处罚、行政强制的本年处理决定数量由业务科室核对。"),
            Table(["单位", "联系人", "报送时间"], ["办公室", "3人", "1月10日"], ["各镇", "12人", "1月15日"]));
        yield return ("notice.docx", DocxShape.Write(notice));
        Draft attendance = With(
            new Part(PartKind.Title, "培训签到表"),
            Table(["序号", "单位", "自然人", "法人", "总计"], ["1", "某镇", "2", "0", "2"], ["2", "某局", "1", "1", "2"]));
        yield return ("attendance.xlsx", XlsxShape.Write(attendance, formulas: false, numbersAsText: true));
    }

    private static Part Table(params string[][] rows)
    {
        Grid grid = new();
        foreach (string[] row in rows)
        {
            grid.Row(row.Select(text => new GridCell(text)));
        }

        return new Part(PartKind.Table, "table", grid);
    }

    private static Draft With(params Part[] parts)
    {
        Draft draft = new() { Form = PrintedForm.Of2021, Figures = FigureFile.All.First() };
        draft.Parts.AddRange(parts);
        return draft;
    }
}
