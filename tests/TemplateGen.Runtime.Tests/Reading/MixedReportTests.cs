using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Documents that hold more than one report, or parts of more than one form.</summary>
public sealed class MixedReportTests
{
    private static readonly ReportEdition[] _editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];
    private static readonly string _old = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), PaperShape.Tabs);
    private static readonly string _new = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2021), PaperShape.Tabs);

    [Fact]
    public void Of_two_reports_the_first_is_read_and_where_the_other_begins_is_told()
    {
        string second = _new.Replace("1", "2", StringComparison.Ordinal);
        ReadResult result = Read($"甲镇2022年政府信息公开工作年度报告\n\n{_new}\n\n乙镇2022年政府信息公开工作年度报告\n\n{second}");
        Report report = result.Report.ShouldNotBeNull();
        report.HeadValues["agency"].ShouldBe("甲镇");
        Paper.Distinct(report.Template).Truth.ShouldAllBe(cell => report.Cell(cell.Key).Number == cell.Value);
        ReadingNote note = result.Notes.Single(static note => note.Code == "several-reports");
        note.English.ShouldContain("乙镇");
        note.Place!.Value.Line.ShouldBe(_new.Count(static character => character == '\n') + 5);
    }

    [Fact]
    public void The_first_of_two_reports_lacks_what_only_the_second_has()
    {
        string first = string.Join('\n', _new.Split('\n').Where(static line => !line.StartsWith("行政强制", StringComparison.Ordinal)));
        ReadResult result = Read($"甲镇2021年政府信息公开工作年度报告\n\n{first}\n\n甲镇2022年政府信息公开工作年度报告\n\n{_new}");
        result.Report!.Year.ShouldBe(2021);
        result.Report.Cell("enforcement.compulsion.decisions").State.ShouldBe(CellState.Missing);
        result.Notes.ShouldContain(static note => note.Code == "several-reports");
    }

    [Theory]
    [InlineData("2022年甲镇政府信息公开年报", "2021年乙局政府信息公开年报")]
    [InlineData("2022年甲镇政府信息公开年报", "乙局2022年政府信息公开工作年度报告")]
    [InlineData("甲镇2022年政府信息公开工作年度报告", "2022年乙局政府信息公开工作情况的报告")]
    [InlineData("甲镇2022年政府信息公开工作年度报告", "甲镇2021年政府信息公开工作年度报告（上年数据，供对照）")]
    public void Another_report_begins_at_a_title_in_other_words(string title, string other)
    {
        ReadResult result = Read($"{title}\n\n{_new}\n\n{other}\n\n{_new.Replace("1", "2", StringComparison.Ordinal)}");
        Report report = result.Report.ShouldNotBeNull();
        report.Year.ShouldBe(2022);
        report.HeadValues["agency"].ShouldBe("甲镇");
        Paper.Distinct(report.Template).Truth.ShouldAllBe(cell => report.Cell(cell.Key).Number == cell.Value);
        result.Notes.Single(static note => note.Code == "several-reports").English.ShouldContain(other);
    }

    [Theory]
    [InlineData("上一篇：乙镇2021年政府信息公开工作年度报告\n")]
    [InlineData("乙镇2021年政府信息公开工作年度报告\n\n丙镇2020年政府信息公开工作年度报告\n")]
    public void Titles_of_other_reports_on_the_page_make_no_reports(string links) =>
        Read($"甲镇2022年政府信息公开工作年度报告\n\n{_new}\n\n{links}").Notes.ShouldNotContain(static note => note.Code == "several-reports");

    [Fact]
    public void The_same_title_on_each_page_makes_no_reports()
    {
        const string Title = "甲镇2022年政府信息公开工作年度报告\n\n";
        string pages = _new.Replace("三、收到和处理", Title + "三、收到和处理", StringComparison.Ordinal).Replace("四、政府信息公开", Title + "四、政府信息公开", StringComparison.Ordinal);
        Report report = Read(Title + pages).Report.ShouldNotBeNull();
        Paper.Distinct(report.Template).Truth.ShouldAllBe(cell => report.Cell(cell.Key).Number == cell.Value);
    }

    [Fact]
    public void Rows_under_the_headings_of_another_edition_are_not_read_as_if_they_were_this_ones()
    {
        string text = _new.Replace("本年制发件数", "本年新制作数量", StringComparison.Ordinal).Replace("本年废止件数", "本年新公开数量", StringComparison.Ordinal).Replace("现行有效件数", "对外公开总数量", StringComparison.Ordinal);
        ReadResult result = Read($"甲镇2022年政府信息公开工作年度报告\n\n{text}");
        Report report = result.Report.ShouldNotBeNull();
        report.Template.Edition.ShouldBe("2021");
        report.Cell("documents.regulations.issued").State.ShouldBe(CellState.Unreadable);
        report.Cell("permits.permits.decisions").State.ShouldBe(CellState.Value);
        result.Notes.First(static note => note.Code == "columns-differ").English.ShouldContain("stands under \"本年新制作数量、本年新公开数量、对外公开总数量\"");
    }

    [Fact]
    public void Rows_under_headings_of_which_one_is_known_are_read()
    {
        string text = _new.Replace("本年制发件数", "制发", StringComparison.Ordinal).Replace("本年废止件数", "废止", StringComparison.Ordinal);
        Read($"甲镇2022年政府信息公开工作年度报告\n\n{text}").Report!.Cell("documents.regulations.issued").State.ShouldBe(CellState.Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_edition_is_that_of_most_of_the_document_and_what_is_not_of_it_is_told(bool isOldFirst)
    {
        // Section two of one edition, the others of the other one.
        string mixed = isOldFirst ? Until(_old) + From(_new) : Until(_new) + From(_old);
        ReadResult result = Read($"甲镇2022年政府信息公开工作年度报告\n\n{mixed}");
        Report report = result.Report.ShouldNotBeNull();
        IReadOnlyDictionary<string, decimal?> expected = Paper.Distinct(report.Template).Truth;
        IReadOnlyDictionary<string, decimal?> other = Paper.Distinct(report.Template == TestForms.Disclosure2019 ? TestForms.Disclosure2021 : TestForms.Disclosure2019).Truth;
        expected.Keys.Where(address => report.Cell(address).State == CellState.Value).ShouldAllBe(address => report.Cell(address).Number == expected[address] || report.Cell(address).Number == other[address]);
        report.Cell("requests.outcome.other" + (report.Template.Edition == "2021" ? ".otherReason" : "") + ".natural").State.ShouldNotBe(CellState.Value);
        result.Notes.ShouldContain(static note => note.Code == "rows-missing" || note.Code == "row-unplaced" || note.Code == "table-missing");
    }

    [Theory]
    [InlineData(7)]
    [InlineData(6)]
    public void One_table_with_its_figures_before_the_labels_is_read_so_or_not_at_all(int figures)
    {
        (string before, List<string> rows, string behind) = FiguresFirst();
        Report report = ShouldBeRight($"{before}{string.Join('\n', rows.Skip(7 - figures))}\n{behind}");
        report.Cell("requests.received.natural").State.ShouldBe(figures == 7 ? CellState.Value : CellState.Missing);
    }

    [Fact]
    public void So_are_the_few_rows_of_it_behind_a_page_break_with_headings_of_another_table()
    {
        (string before, List<string> rows, string behind) = FiguresFirst();
        rows.Insert(rows.FindIndex(static line => line.StartsWith("4.无正当理由", StringComparison.Ordinal)) + 1, "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数");
        Report report = ShouldBeRight($"{before}{string.Join('\n', rows)}\n{behind}");
        report.Cell("requests.outcome.total.natural").State.ShouldBe(CellState.Value);
        report.Cell("requests.carriedOut.total").State.ShouldBe(CellState.Value);
    }

    [Fact]
    public void Remains_of_a_row_before_the_first_label_are_no_row_though_the_last_has_lost_its_figures()
    {
        string form = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2021), PaperShape.Lines);
        int last = form.IndexOf("四、结转下年度继续办理\n", StringComparison.Ordinal);
        string rows = form[form.IndexOf("二、上年结转", StringComparison.Ordinal)..(last + "四、结转下年度继续办理\n".Length)];
        ReadResult result = Read($"甲镇2022年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n78\n95\n7\n{rows}\n四、政府信息公开行政复议、行政诉讼情况\n");
        IReadOnlyDictionary<string, decimal?> truth = Paper.Distinct(TestForms.Disclosure2021).Truth;
        truth.Keys.ShouldAllBe(address => result.Report == null || result.Report.Cell(address).Number == null || result.Report.Cell(address).Number == truth[address]);
    }

    private static Report ShouldBeRight(string tables)
    {
        Report report = Read($"甲镇2022年政府信息公开工作年度报告\n\n{tables}").Report.ShouldNotBeNull();
        IReadOnlyDictionary<string, decimal?> expected = Paper.Distinct(report.Template).Truth;
        expected.Keys.Where(address => report.Cell(address).State == CellState.Value).ShouldAllBe(address => report.Cell(address).Number == expected[address]);
        return report;
    }

    /// <summary>The form with a cell a line, of which one table has the figures of each row before its label.</summary>
    private static (string Before, List<string> Rows, string Behind) FiguresFirst()
    {
        string form = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2021), PaperShape.Lines);
        int start = form.IndexOf("一、本年新收", StringComparison.Ordinal);
        int end = form.IndexOf("四、政府信息公开行政复议", StringComparison.Ordinal);
        List<string> rows = [];
        List<string> held = [];
        foreach (string line in form[start..end].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiDigit(line[0]) && !line.Contains('.', StringComparison.Ordinal))
            {
                rows.Add(line);
                continue;
            }

            held = Flush(rows, held);
            held.Add(line);
        }

        Flush(rows, held);
        return (form[..start], rows, form[end..]);
    }

    /// <summary>Puts labels behind the figures that stand behind them.</summary>
    private static List<string> Flush(List<string> rows, List<string> held)
    {
        if (rows.Count > 0 && char.IsAsciiDigit(rows[^1][0]) && !rows[^1].Contains('.', StringComparison.Ordinal))
        {
            rows.AddRange(held);
            return [];
        }

        return held;
    }

    private static string Until(string text) => text[..text.IndexOf("三、收到和处理", StringComparison.Ordinal)];

    private static string From(string text) => text[text.IndexOf("三、收到和处理", StringComparison.Ordinal)..];

    private static ReadResult Read(string text) => Report.Read(text, _editions);
}
