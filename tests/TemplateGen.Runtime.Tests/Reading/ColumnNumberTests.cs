using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows in which an office numbered the columns of a table are neither figures nor entries of a list.</summary>
public sealed class ColumnNumberTests
{
    private static readonly Template _list = TestForms.Of("""
        report Grants 2024 {
          title "{year}年拨款表"
          section s "一、拨款" {
            table grants "表1 拨款" { corner "单位"  columns { planned "计划"  paid "拨付"  left "结余" = planned - paid }  rows { each office "单位"  total "合计" = sum of office } }
          }
        }
        """);

    private static readonly Template _cases = TestForms.Of("""
        report Cases 2024 {
          title "{year}年案件表"
          section s "一、案件" {
            table cases "表1 案件" { columns { a "维持"  b "纠正"  c "驳回"  d "撤销"  e "其他"  f "未结" }  }
          }
        }
        """);

    private static readonly Template _coded = TestForms.Of("""
        report Coded 2024 {
          title "{year}年编码表"
          section s "一、资料" {
            table data "表1 资料" { corner "指标"  columns { a "上年" code "1"  b "本年" code "2"  c "增减" code "3" }  rows { people "人数"  homes "户数" } }
          }
        }
        """);

    private static readonly Template _ages = TestForms.Of("""
        report Ages 2024 {
          title "{year}年儿童表"
          section s "一、儿童" {
            table children "表1 儿童" { corner "年龄"  columns { men "男"  women "女"  others "其他"  all "总计" = men + women + others }  rows { total "合计" = sum of age  each age "年龄" } }
          }
        }
        """);

    [Fact]
    public void Figures_that_do_not_count_up_number_no_columns_though_the_rows_below_begin_with_0_and_1()
    {
        ReadResult result = Read(_ages, "2024年儿童表\n一、儿童\n表1 儿童\n\n| 年龄 | 男 | 女 | 其他 | 总计 |\n|---|---|---|---|---|\n|  | 0 | 17 | 23 | 40 |\n| 0 | 0 | 8 | 20 | 28 |\n| 1 | 0 | 9 | 3 | 12 |\n");
        result.Notes.ShouldNotContain(static note => note.Code == "column-numbers-left-out");
        result.Notes.Where(static note => note.Code == "row-unplaced").Select(static note => note.Place!.Value.Line).ShouldBe([7, 8, 9]);
    }

    [Theory]
    [InlineData("|  | 0 | 1 | 2 | 3 | 4 | 5 |\n|---|---|---|---|---|---|---|\n| 0 | 维持 | 纠正 | 驳回 | 撤销 | 其他 | 未结 |\n| 1 | 7 | 8 | 9 | 4 | 5 | 6 |\n")]
    [InlineData("|  | V1 | V2 | V3 | V4 | V5 | V6 |\n|---|---|---|---|---|---|---|\n| 1 | 维持 | 纠正 | 驳回 | 撤销 | 其他 | 未结 |\n| 2 | 7 | 8 | 9 | 4 | 5 | 6 |\n")]
    public void Where_a_program_numbered_columns_and_rows_the_numbers_of_rows_are_no_figures(string table)
    {
        Report report = Report.Read($"2024年案件表\n一、案件\n表1 案件\n\n{table}", [ReportEdition.Of(_cases)]).Report.ShouldNotBeNull();
        report.Cell("cases.a").Number.ShouldBe(7);
        report.Cell("cases.f").Number.ShouldBe(6);
    }

    [Fact]
    public void A_few_columns_that_a_program_numbered_are_told_by_the_numbers_of_their_rows()
    {
        ReadResult result = Read(_list, "2024年拨款表\n一、拨款\n表1 拨款\n\n|  | 0 | 1 | 2 | 3 |\n|---|---|---|---|---|\n| 0 | 单位 | 计划 | 拨付 | 结余 |\n| 1 | 教育局 | 10 | 4 | 6 |\n| 2 | 合计 | 10 | 4 | 6 |\n");
        result.Report.ShouldNotBeNull().Cell("grants.office[\"教育局\"].paid").Number.ShouldBe(4);
        result.Report.Block(0).RowCount.ShouldBe(2);
    }

    [Theory]
    [InlineData("|  | 0 | 1 | 2 | 3 |", "0,1,2,0,1", true)]
    [InlineData("|  | 0 | 1 | 2 | 3 |", "0,1,2,3,4", true)]
    [InlineData("|  | 0 | 1 | 2 | 3 |", "0,1,2,0,2", false)]
    [InlineData("|  | 0 | 1 | 2 | 3 |", "0,0,0,0,0", false)]
    public void Where_tables_were_joined_the_numbers_of_rows_begin_anew(string columns, string numbers, bool isLeftOut)
    {
        string[] number = numbers.Split(',');
        string rows = string.Concat(((string[])["单位 | 计划 | 拨付 | 结余", "教育局 | 10 | 4 | 6", "民政局 | 5 | 5 | 0", "单位 | 计划 | 拨付 | 结余", "合计 | 15 | 9 | 6"]).Select((row, i) => $"| {number[i]} | {row} |\n"));
        Report? report = Read(_list, $"2024年拨款表\n一、拨款\n表1 拨款\n\n{columns}\n|---|---|---|---|---|\n{rows}").Report;
        (report?.Cell("grants.total.paid").Number).ShouldBe(isLeftOut ? 9 : null);
    }

    [Fact]
    public void Each_of_the_tables_that_a_program_put_below_one_another_may_have_its_numbers_and_a_named_column_before_them()
    {
        string Table(params string[] rows) => ",文件,0,1,2,3\n" + string.Concat(rows.Select(static (row, i) => $"{i},a.html,{row}\n"));
        Report report = Read(_list, $"2024年拨款表\n一、拨款\n表1 拨款\n{Table("单位,计划,拨付,结余", "教育局,10,4,6", "民政局,5,5,0")}{Table("单位,计划,拨付,结余", "水利局,1,1,0", "合计,16,10,6")}").Report.ShouldNotBeNull();
        report.Cell("grants.office[\"水利局\"].paid").Number.ShouldBe(1);
        report.Cell("grants.total.left").Number.ShouldBe(6);
        report.Block(0).RowCount.ShouldBe(4);
    }

    [Theory]
    [InlineData("栏次\t1\t2\t3\n")]
    [InlineData("栏次 1 2 3\n")]
    [InlineData("栏次： 1 2 3\n")]
    [InlineData("栏　次\t(1)\t(2)\t(3)\n")]
    [InlineData("栏次\t①\t②\t③\n")]
    public void A_row_that_says_so_is_no_entry(string numbers)
    {
        ReadResult result = Read(_list, $"2024年拨款表\n一、拨款\n表1 拨款\n单位\t计划\t拨付\t结余\n{numbers}教育局\t10\t4\t6\n民政局\t5\t5\t0\n合计\t15\t9\t6\n");
        Report report = result.Report.ShouldNotBeNull();
        report.Validate().ShouldNotContain(static finding => finding.Outcome == RuleOutcome.Violated);
        report.Cell("grants.office[\"教育局\"].paid").Number.ShouldBe(4);
        report.Block(0).RowCount.ShouldBe(3);
        result.Notes.ShouldContain(static note => note.Code == "column-numbers-left-out");
    }

    [Fact]
    public void So_it_is_with_a_cell_a_line()
    {
        string rows = "单位,计划,拨付,结余,栏次,1,2,3,教育局,10,4,6,合计,10,4,6".Replace(',', '\n');
        Report report = Read(_list, $"2024年拨款表\n一、拨款\n表1 拨款\n{rows}\n").Report.ShouldNotBeNull();
        report.Block(0).RowCount.ShouldBe(2);
        report.Cell("grants.total.planned").Number.ShouldBe(10);
    }

    [Fact]
    public void And_below_each_of_the_headings_that_stand_there_more_than_once()
    {
        string rows = "单位,计划,拨付,结余,栏次,1,2,3,教育局,10,4,6,单位,计划,拨付,结余,栏次,1,2,3,民政局,1,1,0,合计,11,5,6".Replace(',', '\n');
        Report report = Read(_list, $"2024年拨款表\n一、拨款\n表1 拨款\n{rows}\n").Report.ShouldNotBeNull();
        report.Block(0).RowCount.ShouldBe(3);
        report.Cell("grants.office[\"民政局\"].paid").Number.ShouldBe(1);
    }

    [Fact]
    public void An_entry_with_such_figures_stays_one()
    {
        Report report = Read(_list, "2024年拨款表\n一、拨款\n表1 拨款\n单位\t计划\t拨付\t结余\n甲\t1\t2\t3\n合计\t1\t2\t3\n").Report.ShouldNotBeNull();
        report.Cell("grants.office[\"甲\"].left").Number.ShouldBe(3);
    }

    [Theory]
    [InlineData("1\t2\t3\t4\t5\t6")]
    [InlineData("0\t1\t2\t3\t4\t5")]
    public void Without_a_word_they_are_no_figures_where_rows_go_on_below_them(string numbers)
    {
        Report report = Read(_cases, $"2024年案件表\n一、案件\n表1 案件\n维持\t纠正\t驳回\t撤销\t其他\t未结\n{numbers}\n3\t-\t-\t-\t-\t12\n").Report.ShouldNotBeNull();
        report.Cell("cases.a").Number.ShouldBe(3);
        report.Cell("cases.f").Number.ShouldBe(12);
    }

    [Fact]
    public void Without_a_row_below_they_are_the_figures() =>
        Read(_cases, "2024年案件表\n一、案件\n表1 案件\n维持\t纠正\t驳回\t撤销\t其他\t未结\n1\t2\t3\t4\t5\t6\n").Report!.Cell("cases.b").Number.ShouldBe(2);

    [Fact]
    public void Numbers_that_the_form_prints_itself_are_known_as_its_own()
    {
        ReadResult result = Read(_coded, "2024年编码表\n一、资料\n表1 资料\n指标\t上年\t本年\t增减\n栏次\t1\t2\t3\n人数\t10\t12\t2\n户数\t5\t5\t0\n");
        result.Report!.Cell("data.people.b").Number.ShouldBe(12);
        result.Notes.ShouldNotContain(static note => note.Code == "column-numbers-left-out");
    }

    private static ReadResult Read(Template form, string text) => Report.Read(text, [ReportEdition.Of(form)]);
}
