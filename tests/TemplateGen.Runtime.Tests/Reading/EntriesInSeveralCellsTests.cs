using TemplateGen.Layout;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows of entries whose code and name stand in two cells are read; where they are not, the table is not whole.</summary>
public sealed class EntriesInSeveralCellsTests
{
    private const string Outlay = """
        table outlay "支出决算表" { corner "科目名称"
          columns { total "本年支出合计" = basic + project  basic "基本支出"  project "项目支出" }
          rows { sum "合计"  each item ENTRY } }
        """;

    private static readonly Template _free = Of("each item \"科目\"", "");

    private static readonly Template _listed = Of("each item in head.items", "head { items \"科目\" : list { key \"科目编码\" : text  name \"科目名称\" : text } }");

    private const string Text = "部门决算公开表\n支出决算表\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n\t合计\t110\t60\t50\n205\t教育支出\t80\t40\t40\n20502\t普通教育\t80\t40\t40\n210\t卫生健康支出\t30\t20\t10\n";

    [Fact]
    public void Code_and_name_together_are_the_key()
    {
        Report report = Read(_free, Text);
        Keys(report).ShouldBe(["205 教育支出", "20502 普通教育", "210 卫生健康支出"]);
        report.Cell("outlay.item[\"210 卫生健康支出\"].project").Number.ShouldBe(10);
        report.Validate().ShouldBeEmpty();
    }

    [Fact]
    public void The_code_alone_is_the_key_where_a_list_has_the_names()
    {
        Report report = Read(_listed, Text);
        Keys(report).ShouldBe(["205", "20502", "210"]);
        report.Cell("outlay.item[\"205\"].basic").Number.ShouldBe(40);
    }

    [Fact]
    public void A_wrong_figure_in_such_a_row_is_found() =>
        Read(_free, Text.Replace("80\t40\t40\n20502", "80\t40\t99\n20502", StringComparison.Ordinal)).Validate().ShouldContain(finding => finding.Outcome == RuleOutcome.Violated);

    [Fact]
    public void Rows_that_found_no_place_leave_the_table_undecided()
    {
        Report report = Read(_free, Text.Replace("科目编码\t科目名称\t本年支出合计", "编码\t名称\t支出", StringComparison.Ordinal));
        Keys(report).ShouldBeEmpty();
        report.Validate().ShouldContain(finding => finding.Rule.Id == "outlay.entries" && finding.Outcome == RuleOutcome.Undetermined);
    }

    private static Template Of(string entry, string head) =>
        TestForms.Of($"report Outlays 2024 {{ {head} section s \"部门决算公开表\" {{ {Outlay.Replace("ENTRY", entry["each item ".Length..], StringComparison.Ordinal)} }} }}");

    private static Report Read(Template template, string text) => Report.Read(text, [ReportEdition.Of(template)]).Report.ShouldNotBeNull();

    private static IEnumerable<string?> Keys(Report report) =>
        from row in Enumerable.Range(0, report.Blocks[0].RowCount) where report.Blocks[0].KeyOf(row) is not null select report.Blocks[0].KeyOf(row);
}
