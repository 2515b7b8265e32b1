using System.Text.RegularExpressions;
using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>What becomes of rows that are not as the form has them.</summary>
public sealed class RowReadingTests
{
    private const string Requests = "requests.outcome.refused.";
    private static readonly Paper _paper = Paper.Distinct(TestForms.Disclosure2019);
    private static readonly string _tabs = PaperWriter.Text(_paper, PaperShape.Tabs);
    private static readonly string _paragraphs = PaperWriter.Text(_paper, PaperShape.Paragraphs);
    private static readonly string[] _results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    private static readonly string _cellLines = PaperWriter.Text(_paper, PaperShape.CellLines);

    [Fact]
    public void A_row_with_a_figure_too_few_is_unreadable_and_the_note_keeps_what_was_found()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Regex.Replace(_paragraphs, @"(1\.属于国家秘密\n\n)\d+\n\n", "$1"));
        Cell cell = report.Cell(Requests + "stateSecret.natural");
        cell.State.ShouldBe(CellState.Unreadable);
        cell.Text.ShouldBe("37128 37135 37142 37149 37156 37163");
        notes.Single(static note => note.Code == "row-unreadable").English.ShouldContain("37128 37135 37142 37149 37156 37163");
        report.Cell(Requests + "prohibitedByLaw.natural").State.ShouldBe(CellState.Value);
    }

    [Fact]
    public void A_label_of_many_narrow_lines_is_one()
    {
        const string Label = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(_paragraphs.Replace(Label, string.Join('\n', Label.Chunk(3).Select(static line => new string(line))), StringComparison.Ordinal));
        _paper.Truth.ShouldAllBe(cell => report.Cell(cell.Key).Number == cell.Value);
        notes.ShouldNotContain(static note => note.Code == "label-differs");
    }

    [Fact]
    public void A_row_without_a_label_is_placed_where_just_one_is_wanting()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(_paragraphs.Replace("5.属于三类内部事务信息\n\n", "", StringComparison.Ordinal));
        report.Cell(Requests + "internalAffairs.total").Number.ShouldBe(38283);
        notes.Single(static note => note.Code == "inferred").English.ShouldContain("\"5.属于三类内部事务信息\" by its place");
    }

    [Fact]
    public void A_row_without_a_label_is_not_placed_where_two_are_wanting()
    {
        string text = _paragraphs.Replace("规范性文件\n\n", "", StringComparison.Ordinal);
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Regex.Replace(text, @"规章\n\n(\d+\n\n){3}", ""));
        report.Cell("documents.regulations.created").State.ShouldBe(CellState.Missing);
        report.Cell("documents.normative.created").State.ShouldBe(CellState.Missing);
        notes.ShouldContain(static note => note.Code == "row-unplaced");
    }

    [Fact]
    public void The_only_row_of_a_table_may_have_blank_cells_behind_the_last_heading()
    {
        // A cell a line and a bar below it: nothing tells the last heading from the label of a row.
        string[] cells = ["行政复议", "行政诉讼", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉", .. _results, .. _results, "", "2", "", "", "2", "0", "0", "0", "0", "0", "1", "", "", "", "1"];
        (Report report, IReadOnlyList<ReadingNote> _) = Read("四、政府信息公开行政复议、行政诉讼情况\n" + string.Concat(cells.Select(static cell => cell.Length == 0 ? "|\n" : cell + "\n|\n")) + "五、存在的主要问题及改进情况\n");
        report.Cell("disputes.review.upheld").State.ShouldBe(CellState.Blank);
        report.Cell("disputes.review.corrected").Number.ShouldBe(2);
        report.Cell("disputes.litigation.afterReview.upheld").Number.ShouldBe(1);
        report.Cell("disputes.litigation.afterReview.total").Number.ShouldBe(1);
    }

    [Theory]
    [InlineData("行政检查", "行政许可")]
    [InlineData("其他主动公开文件", "规范性文件")]
    public void A_row_that_the_form_does_not_have_is_left_out_with_a_note(string foreign, string before)
    {
        foreach (string text in (string[])[_tabs.Replace($"\n{before}\t", $"\n{foreign}\t7\t\t8\t\t9\t\n{before}\t", StringComparison.Ordinal),
            _paragraphs.Replace($"\n{before}\n", $"\n{foreign}\n\n7\n\n8\n\n9\n\n{before}\n", StringComparison.Ordinal)])
        {
            (Report report, IReadOnlyList<ReadingNote> notes) = Read(text);
            notes.Single(static note => note.Code == "row-unplaced").Chinese.ShouldContain($"“{foreign}”一行不在表式中");
            _paper.Truth.ShouldAllBe(cell => report.Cell(cell.Key).Number == cell.Value);
        }
    }

    [Fact]
    public void A_row_that_stands_there_twice_is_read_once_if_both_agree()
    {
        string row = Regex.Match(_tabs, @"\n行政处罚\t.*").Value;
        Read(_tabs.Replace(row, row + row, StringComparison.Ordinal)).Notes.ShouldContain(static note => note.Code == "row-repeated");
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(_tabs.Replace(row, row + row.Replace('1', '2'), StringComparison.Ordinal));
        report.Cell("enforcement.penalties.previousItems").State.ShouldBe(CellState.Unreadable);
        notes.ShouldContain(static note => note.Code == "row-conflict");
    }

    [Fact]
    public void Blank_cells_and_marks_keep_their_columns()
    {
        (Report report, _) = Read(Regex.Replace(_tabs, @"\n规章\t.*", "\n规章\t/\t\t\t\t5\t"));
        report.Cell("documents.regulations.created").State.ShouldBe(CellState.NotApplicable);
        report.Cell("documents.regulations.published").State.ShouldBe(CellState.Blank);
        report.Cell("documents.regulations.publishedTotal").Number.ShouldBe(5);
    }

    [Fact]
    public void A_text_in_place_of_a_figure_is_unreadable_and_its_neighbours_are_read()
    {
        foreach (string text in (string[])[_cellLines, _paragraphs])
        {
            (Report report, _) = Read(text.Replace(Figure("procurement.procurement.items"), "三大项", StringComparison.Ordinal));
            report.Cell("procurement.procurement.items").Text.ShouldBe("三大项");
            report.Cell("procurement.procurement.items").State.ShouldBe(CellState.Unreadable);
            report.Cell("procurement.procurement.amount").Number.ShouldBe(29008);
        }
    }

    [Fact]
    public void A_unit_in_the_column_heading_changes_the_figures_under_it()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(_tabs.Replace("采购总金额", "采购总金额（万元）", StringComparison.Ordinal));
        report.Cell("procurement.procurement.amount").Number.ShouldBe(290080000);
        notes.ShouldContain(static note => note.Code == "unit-converted");
        Read(_tabs).Notes.ShouldContain(static note => note.Code == "unit-unstated");
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(' ')]
    public void A_mark_without_width_between_digits_parts_no_cells_and_leaves_doubt(char gap)
    {
        foreach (string line in (string[])["规章\t5\u200B3\t1\t2", "规章\t5\u200B3\t1"])
        {
            (Report report, IReadOnlyList<ReadingNote> notes) = Read(Regex.Replace(_tabs, @"\n规章\t.*", "\n" + line.Replace('\t', gap)));
            report.Cell("documents.regulations.created").State.ShouldBe(CellState.Unreadable);
            notes.ShouldContain(static note => note.Code == "value-unreadable" || note.Code == "row-unreadable");
        }
    }

    [Fact]
    public void A_misspelt_row_label_is_read_with_a_note_of_both_wordings()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(_tabs.Replace("2.重复申请", "2.重覆申请", StringComparison.Ordinal));
        report.Cell("requests.outcome.rejected.repeated.natural").State.ShouldBe(CellState.Value);
        ReadingNote note = notes.Single(static note => note.Code == "label-differs");
        note.English.ShouldContain("\"2.重覆申请\"");
        note.English.ShouldContain("\"2.重复申请\"");
    }

    [Fact]
    public void A_page_break_with_its_number_between_rows_does_no_harm()
    {
        (Report report, _) = Read(_paragraphs.Replace("2.其他法律行政法规禁止公开", "- 3 -\n\n2.其他法律行政法规禁止公开", StringComparison.Ordinal));
        _paper.Truth.ShouldAllBe(cell => report.Cell(cell.Key).Number == cell.Value);
    }

    private static string Figure(string address) =>
        _paper.Truth[address]!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) Read(string text)
    {
        ReadResult result = Report.Read(text, [ReportEdition.Of(TestForms.Disclosure2019)]);
        return (result.Report.ShouldNotBeNull(), result.Notes);
    }

    [Theory]
    [InlineData("Has comments?\tNo", "No")]
    [InlineData("| Has comments? | Yes |\n| :--- | ---: |", "Yes")]
    [InlineData("Has comments?\tperhaps", null)]
    public void An_answer_behind_its_question_is_read(string line, string? answer)
    {
        ReportEdition edition = ReportEdition.Of(TestForms.Of("""
            report Asked 2024 {
              section s "First part" { asked "Has comments?" : flag }
              section v "Second part" { table t "Figures" { columns { amount "Amount" } rows { x "X"  y "Y" } } }
            }
            """));
        Report report = Report.Read($"Asked\n\nFirst part\n\n{line}\n\nSecond part\n\nFigures\n\n\tAmount\nX\t5\nY\t1\n", [edition]).Report.ShouldNotBeNull();
        Cell cell = report.Cell("s.asked");
        cell.State.ShouldBe(answer is null ? CellState.Unreadable : CellState.Value);
        (cell.State == CellState.Value ? (cell.Number == 1 ? "Yes" : "No") : null).ShouldBe(answer);
        report.Cell("t.x.amount").Number.ShouldBe(5);
    }
}
