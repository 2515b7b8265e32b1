using System.Text;
using TemplateGen.Documents;
using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Columns whose heading is nothing but a year: the year says whose figures stand below it, and is none of them.</summary>
public sealed class YearHeadingTests
{
    private static readonly Template _form = TestForms.Of("""
        report Accounts 2024 {
          title "Accounts for {year}"
          section s "Part 1" {
            table income "Income" { corner "Item"  columns { now "{year}"  last "{year-1}" }  rows { fees "Fees"  grants "Grants"  total "Total" = rest } }
            table dated "Stock" { columns { now "At 1 April {year}"  last "At 1 April {year-1}" }  rows { books "Books"  maps "Maps" } }
          }
        }
        """);

    private const string Fund = """
        report Fund 2021 {
          title "Fund return {year}-{year+1}"
          years 2021..
          section s "Part 1" { table account "Fund account" { corner "Line"  columns { last "{year-1}-{year}" or "Previous year"  now "{year}-{year+1}" or "Current year"  staff "Note" }  rows { pensions "Pensions"  grants "Grants" } } }
        }
        """;

    private const string Text = "Accounts for 2024\nPart 1\nIncome\nItem\t2024\t2023\nFees\t10\t9\nGrants\t20\t19\nTotal\t30\t28\nStock\n\tAt 1 April 2024\tAt 1 April 2023\nBooks\t5\t4\nMaps\t3\t2\n";

    [Theory]
    [InlineData("\t")]
    [InlineData("\n")]
    public void They_are_no_figures_though_the_first_row_is_lost(string between)
    {
        Report report = Read(Text.Replace("Fees\t10\t9\n", "", StringComparison.Ordinal).Replace("\t", between, StringComparison.Ordinal));
        report.Cell("income.fees.now").Number.ShouldBeNull();
        report.Cell("income.grants.now").Number.ShouldBe(20);
    }

    [Theory]
    [InlineData("Item\t2024\t2023", "Item\t2023\t2024", "income.fees.now", 9)]
    [InlineData("At 1 April 2024\tAt 1 April 2023", "At 1 April 2023\tAt 1 April 2024", "dated.books.now", 4)]
    public void Columns_in_another_order_are_read_by_their_years(string heading, string other, string cell, int figure)
    {
        Report report = Read(Text.Replace(heading, other, StringComparison.Ordinal));
        report.Cell(cell).Number.ShouldBe(figure);
    }

    [Fact]
    public void So_they_are_in_a_table_that_is_printed_to_the_letter()
    {
        Report report = Read("# Accounts for 2024\n\n## Part 1\n\nIncome\n\n| Item | 2023 | 2024 |\n|---|---|---|\n| Fees | 9 | 10 |\n| Grants | 19 | 20 |\n| Total | 28 | 30 |\n");
        report.Cell("income.fees.now").Number.ShouldBe(10);
        report.Cell("income.total.last").Number.ShouldBe(28);
    }

    [Fact]
    public void The_headings_of_the_year_before_stand_over_its_figures_in_a_table_printed_to_the_letter_too()
    {
        Report report = Read("# Accounts for 2024\n\n## Part 1\n\nIncome\n\n| Item | 2023 | 2022 |\n|---|---|---|\n| Fees | 9 | 8 |\n| Grants | 19 | 18 |\n| Total | 28 | 26 |\n");
        report.Cell("income.fees.now").Number.ShouldBeNull();
        report.Cell("income.fees.last").Number.ShouldBe(9);
        report.Cell("income.total.last").Number.ShouldBe(28);
    }

    [Fact]
    public void Nor_are_figures_below_them_read_where_a_text_stands_in_place_of_one()
    {
        Report report = Read("Accounts for 2024\nPart 1\nIncome\nItem\n2023\n2022\nFees\n9\n8\nGrants\n(19)\n18\nTotal\n-10\n-10\n");
        report.Cell("income.fees.last").Number.ShouldBe(9);
        report.Cell("income.fees.now").Number.ShouldBeNull();
        report.Cell("income.grants.last").Number.ShouldNotBe(18);
        report.Cell("income.grants.now").Number.ShouldBeNull();
    }

    [Fact]
    public void A_row_of_figures_that_look_like_years_is_a_row()
    {
        Report report = Read(Text.Replace("Fees\t10\t9", "Fees\t2024\t2023", StringComparison.Ordinal));
        report.Cell("income.fees.now").Number.ShouldBe(2024);
        report.Cell("income.fees.last").Number.ShouldBe(2023);
    }

    [Theory]
    [InlineData("2024年入库", 2)]
    [InlineData("2024年度入库", 2)]
    [InlineData("2023年入库", null)]
    public void A_year_in_place_of_this_year_says_whose_figures_they_are(string heading, int? added)
    {
        ReportEdition form = ReportEdition.Of(TestForms.Of("""
            report Stock 2024 { title "{year}年库存表"  section s "一、库存" { table stock "表1 库存" { corner "品名"  columns { added "本年入库"  taken "出库" }  rows { oil "汽油"  coal "煤炭" } } } }
            """));
        Report report = Report.Read($"2024年库存表\n一、库存\n表1 库存\n品名\t{heading}\t出库\n汽油\t2\t3\n煤炭\t4\t5\n", [form]).Report.ShouldNotBeNull();
        report.Cell("stock.oil.added").Number.ShouldBe(added);
    }

    [Theory]
    [InlineData("2023年", "2024年", 3)]
    [InlineData("2024年", "2023年", 2)]
    [InlineData("上年", "本年", 3)]
    public void Below_one_heading_the_column_of_the_year_of_the_report_is_its_own(string one, string other, int own)
    {
        ReportEdition form = ReportEdition.Of(TestForms.Of("""
            report Stock 2024 { title "{year}年库存表"  section s "一、库存" { table stock "表1 库存" { corner "品名"  columns { added "入库"  taken "出库" }  rows { oil "汽油"  coal "煤炭" } } } }
            """));
        string rows = $"<tr><td rowspan=2>品名</td><td colspan=2>入库</td><td colspan=2>出库</td></tr><tr><td>{one}</td><td>{other}</td><td>{one}</td><td>{other}</td></tr>"
            + "<tr><td>汽油</td><td>2</td><td>3</td><td>12</td><td>13</td></tr><tr><td>煤炭</td><td>4</td><td>5</td><td>14</td><td>15</td></tr>";
        Report report = Report.Read(Encoding.UTF8.GetBytes($"<html><body><h1>2024年库存表</h1><p>一、库存</p><p>表1 库存</p><table>{rows}</table></body></html>"), [form], DocumentFormats.All).Report.ShouldNotBeNull();
        report.Cell("stock.oil.added").Number.ShouldBe(own);
        report.Cell("stock.coal.taken").Number.ShouldBe(own + 12);
    }

    [Fact]
    public void Between_spaces_they_keep_their_places_among_headings_of_words()
    {
        ReportEdition form = ReportEdition.Of(TestForms.Of("""
            report Use 2024 { title "Use in {year}"  section s "Part 1" { table use "Use" { corner "Sector"  columns { last "{year-1}"  now "{year}"  change "Change" }  rows { farms "Farms"  homes "Homes, sheds and other buildings of the country"  mines "Mines" } } } }
            """));
        Report report = Report.Read("""
            Use in 2024
            Part 1
            Use

            Sector             Change   2023   2024
            Farms                   1      9     10
            Homes, sheds
            and other buildings
            of the country          2     18     20
            Mines                   3     27     30
            """, [form]).Report.ShouldNotBeNull();
        report.Cell("use.farms.now").Number.ShouldBe(10);
        report.Cell("use.homes.last").Number.ShouldBe(18);
        report.Cell("use.mines.change").Number.ShouldBe(3);
    }

    [Theory]
    [InlineData("Fund return 2023-24", "2023-24", "2022-23")]
    [InlineData("Fund return 2023-24", "2023/24", "2022/23")]
    [InlineData("Fund return 2023-24", "2023/2024", "2022/2023")]
    [InlineData("Fund return", "2023-24", "2022-23")]
    [InlineData("Fund return", "2023-2024", "2022-2023")]
    [InlineData("Fund return", "2023-24", "Previous year")]
    public void Below_financial_years_stand_the_figures_of_these_years_though_the_form_has_them_the_other_way_round(string title, string one, string other)
    {
        ReportEdition form = ReportEdition.Of(TestForms.Of(Fund));
        Report report = Report.Read($"{title}\nPart 1\nFund account\nLine\t{one}\t{other}\tNote\nPensions\t12\t10\t1\nGrants\t6\t5\t2\n", [form]).Report.ShouldNotBeNull();
        report.Cell("account.pensions.now").Number.ShouldBe(12);
        report.Cell("account.grants.last").Number.ShouldBe(5);
    }

    [Theory]
    [InlineData("令和5年度学校調査", "令和5年度", "令和4年度")]
    [InlineData("令和元年度学校調査", "令和元年度", "平成30年度")]
    [InlineData("2023年度学校調査", "令和５年度", "令和４年度")]
    public void Below_years_of_an_era_stand_the_figures_of_these_years(string title, string now, string last)
    {
        ReportEdition form = ReportEdition.Of(TestForms.Of("""
            report School 2019 { title "{year}年度学校調査"  years 2019..  section s "1 長期欠席" { table absence "第1表 長期欠席" { corner "理由"  columns { now "{year}年度"  last "{year-1}年度"  diff "増減" : integer = now - last }  rows { ill "病気"  other "その他" } } } }
            """));
        Report report = Report.Read($"{title}\n1 長期欠席\n第1表 長期欠席\n理由\t{last}\t増減\t{now}\n病気\t3\t2\t5\nその他\t8\t-1\t7\n", [form]).Report.ShouldNotBeNull();
        report.Cell("absence.ill.now").Number.ShouldBe(5);
        report.Cell("absence.ill.last").Number.ShouldBe(3);
        report.Cell("absence.other.diff").Number.ShouldBe(-1);
    }

    [Fact]
    public void Where_the_form_has_words_figures_below_years_are_not_read_in_its_order()
    {
        string words = Fund.Replace("\"{year-1}-{year}\" or ", "", StringComparison.Ordinal).Replace("\"{year}-{year+1}\" or ", "", StringComparison.Ordinal);
        ReportEdition form = ReportEdition.Of(TestForms.Of(words.Replace("staff \"Note\"", "staff \"Note\"  homes \"Homes\"", StringComparison.Ordinal)));
        Report report = Report.Read("Fund return 2023-24\nPart 1\nFund account\nLine\t2023-24\t2022-23\tNote\tHomes\nPensions\t12\t10\t1\t7\nGrants\t6\t5\t2\t8\n", [form]).Report.ShouldNotBeNull();
        report.Cell("account.pensions.last").Number.ShouldBeNull();
        report.Cell("account.pensions.staff").Number.ShouldBe(1);
        report.Cell("account.grants.homes").Number.ShouldBe(8);
    }

    private static Report Read(string text) => Report.Read(text, [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
}
