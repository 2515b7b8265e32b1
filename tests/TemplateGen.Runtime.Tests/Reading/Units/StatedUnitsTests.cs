using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Units;

/// <summary>Units that a document states anywhere but with the figure: each is applied, or leaves the figure unreadable.</summary>
public sealed class StatedUnitsTests
{
    private const string Items = "procurement.procurement.items";
    private const string Amount = "procurement.procurement.amount";

    private const string Beginning = """
        某局2019年政府信息公开工作年度报告
        二、主动公开政府信息情况
        第二十条第（一）项
        信息内容	本年新制作数量	本年新公开数量	对外公开总数量
        规章	0	0	0
        规范性文件	1	1	1
        第二十条第（九）项

        """;

    private static readonly Template _statistics = TestForms.Of("""
        report Statistics 2014 {
          title "统计表{year}"
          section statistics "一、统计" {
            table statistics "统计" {
              columns { measure "单位" : text optional  figure "统计数" }
              rows { received "收到申请数"  pages "纸质页数"  fees "收取的费用" : amount(万元)  budget "专项经费" : amount(万元) }
            }
          }
        }
        """);

    private static readonly Template _fees = TestForms.Of("""
        report Fees 2024 {
          title "Fees {year}"
          section s "Fees" {
            table fees "Fees by office" {
              unit USD * 1000 "in thousands of dollars"
              columns { requests "Requests"  money "Money" { charged "Charged" : amount(USD)  paid "Paid" : amount(USD) } }
              rows { north "North office"  south "South office" }
            }
          }
        }
        """);

    [Theory]
    [InlineData("单位：万元\n信息内容\t采购项目数量\t采购总金额", "5\t160.5", 5, "1605000")]
    [InlineData("（单位：万元）\n信息内容\t采购项目数量\t采购总金额", "5\t160.5", 5, "1605000")]
    [InlineData("单位：件、万元\n信息内容\t采购项目数量\t采购总金额", "5\t160.5", 5, "1605000")]
    [InlineData("\t\t单位：万元\n信息内容\t采购项目数量\t采购总金额", "5\t160.5", 5, "1605000")]
    [InlineData("信息内容\t采购项目数量\t采购总金额（万元）", "5\t160.5", 5, "1605000")]
    [InlineData("信息内容\t采购项目数量\t采购总金额(单位:千元)", "5\t160.5", 5, "160500")]
    [InlineData("信息内容\t采购项目数量\t采购总金额（万元）", "5\t¥160.5", 5, "1605000")]
    [InlineData("信息内容\t采购项目数量\t采购总金额（万元）", "5\t人民币160.5", 5, "1605000")]
    [InlineData("信息内容\t采购项目数量\t采购总金额（万元）", "5\t160.5元", 5, "160.5")]
    [InlineData("信息内容\t采购项目数量（万件）\t采购总金额（元）", "5\t160.5", 50000, "160.5")]
    [InlineData("信息内容\t采购项目数量\t采购总金额", "5\t160.5\t万元", 5, "1605000")]
    [InlineData("信息内容\t采购项目数量\t采购总金额（人民币）", "5\t160.5", 5, "160.5")]
    [InlineData("信息内容\t采购项目数量（个）\t采购总金额（元）", "5\t160.5", 5, "160.5")]
    public void A_unit_that_is_stated_is_applied_exactly(string headings, string figures, int items, string amount)
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read($"{Beginning}{headings}\n政府集中采购\t{figures}\n");
        report.Cell(Items).Number.ShouldBe(items);
        report.Cell(Amount).Number.ShouldBe(decimal.Parse(amount, CultureInfo.InvariantCulture));
        notes.ShouldNotContain(static note => note.Code == "unit-unstated");
    }

    [Fact]
    public void Where_nobody_states_a_unit_the_note_says_so() =>
        Read($"{Beginning}信息内容\t采购项目数量\t采购总金额\n政府集中采购\t5\t160.5\n").Notes.ShouldContain(static note => note.Code == "unit-unstated");

    [Theory]
    [InlineData("信息内容\t采购项目数量\t采购总金额（万美元）", "160.5")]
    [InlineData("单位：万美元\n信息内容\t采购项目数量\t采购总金额", "160.5")]
    [InlineData("单位：万元\n信息内容\t采购项目数量\t采购总金额（元）", "160.5")]
    [InlineData("信息内容\t采购项目数量\t采购总金额（万元）", "$160.5")]
    [InlineData("信息内容\t采购项目数量\t采购总金额（%）", "160.5")]
    [InlineData("信息内容\t采购项目数量\t采购总金额（万元）", "160.5\t元")]
    public void A_unit_that_does_not_go_with_the_cell_or_with_another_leaves_the_figure_unreadable(string headings, string figure)
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read($"{Beginning}{headings}\n政府集中采购\t5\t{figure}\n");
        report.Cell(Amount).State.ShouldBe(CellState.Unreadable);
        report.Cell(Items).Number.ShouldBe(5);
        notes.ShouldContain(static note => note.Code == "value-unreadable");
    }

    [Fact]
    public void Nothing_is_nothing_in_any_unit() =>
        Read($"{Beginning}单位：万元\n信息内容\t采购项目数量\t采购总金额（元）\n政府集中采购\t5\t0\n").Report.Cell(Amount).Number.ShouldBe(0);

    [Theory]
    [InlineData("采购总金额（元）", "采购总金额（万元）", "1600000")]
    [InlineData("采购总金额（万元）", "采购总金额（元）", "16000000000")]
    [InlineData("采购总金额", "采购总金额（万元）", "1600000")]
    public void A_heading_further_down_is_about_the_figures_below_it(string heading, string other, string amount)
    {
        string text = $"{Beginning}信息内容\t采购项目数量\t{heading}\n政府集中采购\t5\t1600000\n\n以下为下属单位情况\n信息内容\t采购项目数量\t{other}\n合计\t5\t160\n";
        Read(text).Report.Cell(Amount).Number.ShouldBe(decimal.Parse(amount, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Figures_without_headings_of_their_own_are_in_doubt_where_other_headings_differ()
    {
        string text = $"{Beginning}政府集中采购\t5\t160\n\n以下为下属单位情况\n信息内容\t采购项目数量\t采购总金额（元）\n合计\t5\t160\n\n另有\n信息内容\t采购项目数量\t采购总金额（万元）\n合计\t5\t160\n";
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(text);
        report.Cell(Amount).State.ShouldBe(CellState.Unreadable);
        notes.Single(static note => note.Code == "value-unreadable").English.ShouldContain("160, 1600000");
    }

    [Theory]
    [InlineData("收取的费用\t元\t5000", "0.5")]
    [InlineData("收取的费用\t万元\t5000", "5000")]
    [InlineData("收取的费用\t元\t¥5000", "0.5")]
    [InlineData("收取的费用\t\t5000元", "0.5")]
    [InlineData("收取的费用（元）\t\t5000", "0.5")]
    [InlineData("收取的费用\t\t5000", "5000")]
    public void A_column_of_units_says_the_unit_of_the_figure_beside_it(string row, string fees)
    {
        Report report = ReadStatistics($"收到申请数\t件\t4\n纸质页数\t万份\t2\n{row}\n专项经费\t万元\t8\n", out IReadOnlyList<ReadingNote> notes);
        report.Cell("statistics.fees.figure").Number.ShouldBe(decimal.Parse(fees, CultureInfo.InvariantCulture));
        report.Cell("statistics.received.figure").Number.ShouldBe(4);
        report.Cell("statistics.pages.figure").Number.ShouldBe(20000);
        report.Cell("statistics.budget.figure").Number.ShouldBe(8);
        notes.Any(static note => note.Code == "unit-unstated").ShouldBe(row.EndsWith("\t\t5000", StringComparison.Ordinal) && !row.Contains('（', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("收取的费用\t件\t5000")]
    [InlineData("收取的费用\t美元\t5000")]
    [InlineData("收取的费用\t\t¥5000")]
    [InlineData("收到申请数\t%\t4")]
    public void A_unit_beside_a_figure_that_it_cannot_be_in_leaves_it_unreadable(string row)
    {
        Report report = ReadStatistics($"{row}\n专项经费\t万元\t8\n", out _);
        report.Cell(row.StartsWith("收取", StringComparison.Ordinal) ? "statistics.fees.figure" : "statistics.received.figure").State.ShouldBe(CellState.Unreadable);
        report.Cell("statistics.budget.figure").Number.ShouldBe(8);
    }

    [Theory]
    [InlineData("", "1,200", 1200)]
    [InlineData("in thousands of dollars\n", "1,200", 1200)]
    [InlineData("in thousands of dollars\n", "$1,200", 1200)]
    [InlineData("$ thousand\n", "$ 1,200", 1200)]
    [InlineData("in dollars\n", "1,200,000", 1200)]
    [InlineData("(Amounts in millions of dollars)\n", "1.2", 1200)]
    public void Money_in_thousands_is_kept_in_thousands(string statement, string figure, int charged)
    {
        (Report report, _) = Read(_fees, $"Fees 2024\nFees\nFees by office\n{statement}\tRequests\tCharged\tPaid\nNorth office\t7\t{figure}\t0\nSouth office\t1\t0\t0\n");
        report.Cell("fees.north.money.charged").Number.ShouldBe(charged);
        report.Cell("fees.north.requests").Number.ShouldBe(7);
    }

    [Theory]
    [InlineData("", "$1,200")]
    [InlineData("$\n", "1,200")]
    [InlineData("($)\n", "1,200")]
    [InlineData("$\n", "$1,200,000")]
    public void A_sign_alone_does_not_say_whether_a_table_counts_in_thousands(string statement, string figure)
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(_fees, $"Fees 2024\nFees\nFees by office\n{statement}\tRequests\tCharged\tPaid\nNorth office\t7\t{figure}\t0\nSouth office\t1\t0\t0\n");
        report.Cell("fees.north.money.charged").State.ShouldBe(CellState.Unreadable);
        report.Cell("fees.north.money.paid").Number.ShouldBe(0);
        notes.ShouldContain(static note => note.Code == "value-unreadable");
    }

    [Fact]
    public void A_unit_above_a_table_is_that_of_rows_below_long_ones_that_could_not_be_read()
    {
        string lost = "2010301   a row of another year that this form does not have      600,500.00   300.00        0.00   0.00";
        (Report report, _) = Read(_fees, $"Fees 2024\nFees\nFees by office\n\nin dollars\n\nOffice         Requests   Charged   Paid\n{lost}\nNorth office          7     12000   3000\nSouth office          1         0   1000\n");
        report.Cell("fees.south.money.paid").Number.ShouldBe(1);
    }

    [Fact]
    public void A_unit_in_a_printed_column_is_printed_on_the_form()
    {
        Template form = TestForms.Of("""
            report Output 2024 {
              title "{year}统计"
              section s "一、统计" {
                table t "统计" {
                  corner "指标"
                  columns { no "代码" : printed  measure "计量单位" : printed  now "本年" }
                  rows { made "总产值" : amount(千元) code "01" "千元"  staff "人数" code "02" "人" }
                }
              }
            }
            """);
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(form, "2024统计\n一、统计\n统计\n指标\t代码\t计量单位\t本年\n总产值\t01\t千元\t485210\n人数\t02\t人\t412\n");
        report.Cell("t.made.now").Number.ShouldBe(485210);
        notes.ShouldNotContain(static note => note.Code == "unit-unstated");
    }

    [Fact]
    public void A_unit_on_the_heading_over_several_columns_is_that_of_all_of_them()
    {
        (Report report, _) = Read(_fees, "Fees 2024\nFees\nFees by office\n| | Requests | Money (in dollars) | |\n| | | Charged | Paid |\n| North office | 7 | 12000 | 3000 |\n| South office | 1 | 0 | 1000 |\n");
        report.Cell("fees.north.money.charged").Number.ShouldBe(12);
        report.Cell("fees.south.money.paid").Number.ShouldBe(1);
        report.Cell("fees.north.requests").Number.ShouldBe(7);
    }

    private static Report ReadStatistics(string rows, out IReadOnlyList<ReadingNote> notes)
    {
        (Report report, notes) = Read(_statistics, $"统计表2014\n一、统计\n统计\n指标\t单位\t统计数\n{rows}");
        return report;
    }

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) Read(string text) => Read(TestForms.Disclosure2019, text);

    [Theory]
    [InlineData("BRL", "Valores em milhares de reais", 100_000)]
    [InlineData("BRL", "R$ mil", 100_000)]
    [InlineData("BRL", "Em R$ milhares", 100_000)]
    [InlineData("BRL", "(R$ milhões)", 100_000_000)]
    [InlineData("BRL", "Em R$", 100)]
    [InlineData("EUR", "en milliers d'euros", 100_000)]
    [InlineData("EUR", "miles de euros", 100_000)]
    [InlineData("EUR", "migliaia di euro", 100_000)]
    [InlineData("PLN", "w tys. zł", 100_000)]
    [InlineData("RUB", "тыс. руб.", 100_000)]
    [InlineData("SEK", "Belopp i tkr", 100_000)]
    [InlineData("INR", "in ₹ lakh", 10_000_000)]
    [InlineData("JPY", "単位：百万円", 100_000_000)]
    [InlineData("KRW", "(단위: 천원)", 100_000)]
    public void Amounts_are_stated_in_the_words_of_many_languages(string currency, string statement, int charged) =>
        Charged(currency, statement).Number.ShouldBe(charged);

    [Theory]
    [InlineData("BRL", "Em R$ xpto")]
    [InlineData("EUR", "in euro cents")]
    public void A_word_beside_money_that_is_not_understood_leaves_amounts_in_doubt(string currency, string statement) =>
        Charged(currency, statement).State.ShouldBe(CellState.Unreadable);

    private static Cell Charged(string currency, string statement)
    {
        ReportEdition edition = ReportEdition.Of(TestForms.Of($$"""
            report Accounts 2024 {
              title "Accounts {year}"
              section s "Part 1" { table fees "Fees by office" : amount({{currency}}, 0) { columns { charged "Charged"  paid "Paid" }  rows { north "North office"  south "South office" } } }
            }
            """));
        return Report.Read($"Accounts 2024\nPart 1\nFees by office\n{statement}\n\tCharged\tPaid\nNorth office\t100\t7\nSouth office\t30\t0\n", [edition]).Report.ShouldNotBeNull().Cell("fees.north.charged");
    }

    [Theory]
    [InlineData("單位：新臺幣千元", "1234000")]
    [InlineData("單位：新台幣仟元", "1234000")]
    [InlineData("单位：台币万元", "12340000")]
    [InlineData("單位：千元", "1234000")]
    [InlineData("單位：新臺幣元", "1234")]
    [InlineData("單位：港幣千元", null)]
    [InlineData("单位：人民币千元", null)]
    [InlineData("单位：千美元", null)]
    public void Yuan_are_those_of_the_form_unless_another_currency_is_named(string line, string? amount)
    {
        Template template = TestForms.Of("""
            report Sheet 2024 {
              section one "一、資產" {
                table assets "資產表" : amount {
                  unit TWD
                  columns { year "本年度"  before "上年度" }
                  rows { cash "現金及約當現金"  claims "應收款項"  total "資產總計" = rest }
                }
              }
            }
            """);
        Report report = Report.Read($"一、資產\n資產表\n{line}\n項目\t本年度\t上年度\n現金及約當現金\t1,234\t567\n應收款項\t10\t20\n資產總計\t1,244\t587\n", [ReportEdition.Of(template)]).Report.ShouldNotBeNull();
        report.Cell("assets.cash.year").Number?.ToString(CultureInfo.InvariantCulture).ShouldBe(amount);
    }

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) Read(Template form, string text)
    {
        ReadResult result = Report.Read(text, [ReportEdition.Of(form)]);
        return (result.Report.ShouldNotBeNull(), result.Notes);
    }
}
