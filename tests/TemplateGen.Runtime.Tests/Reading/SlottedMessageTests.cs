using System.Text;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Explaining;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A label with a slot is told as the report prints it: whoever wrote 2023 on a form knows of no <c>{year-1}</c>.</summary>
public sealed class SlottedMessageTests
{
    private static readonly Template _form = TestForms.Of("""
        report Budget 2024 {
          title "预算表 {year}"
          section s "一、{year}年收支" {
            table t "表一（{year}年）" {
              corner "项目"
              columns { before "{year-1}年决算"  now "{year}年预算"  plan "计划" }
              rows { salary "工资支出"  office "办公支出"  travel "{year}年差旅支出"  total "支出合计" = rest }
            }
          }
        }
        """);

    private const string Text = """
        预算表 2024

        一、2024年收支

        表一（2024年）

        | 项目 | 2023年决算 | 2024年预算 | 计划 |
        |---|---|---|---|
        | 工资支出 | 9 | 3 | 4 |
        | 办公支出 | 9 | 5 | 6 |
        | 2024年差旅支出 | 9 | 7 | x |
        | 支出合计 | 9 | 9 | 10 |
        """;

    [Fact]
    public void In_findings_and_in_what_they_wait_for()
    {
        Report report = Read(Text).Result.Report.ShouldNotBeNull();
        string[] messages = [.. report.Validate().Select(static finding => finding.Message(Language.Chinese))];
        messages.ShouldContain("2023年决算：支出合计应为 27，报告写 9（相差 -18）");
        messages.ShouldContain(static message => message.Contains("2024年差旅支出", StringComparison.Ordinal));
        messages.ShouldAllBe(static message => !message.Contains('{'));
    }

    [Fact]
    public void In_notes_on_what_is_not_there()
    {
        ReadResult result = Read(Text.Replace("| 2023年决算 ", "", StringComparison.Ordinal).Replace("支出 | 9 ", "支出 ", StringComparison.Ordinal).Replace("合计 | 9 ", "合计 ", StringComparison.Ordinal)
            .Replace("| 2024年差旅支出 | 7 | x |\n", "", StringComparison.Ordinal)).Result;
        result.Notes.Single(static note => note.Code == "rows-missing").Chinese.ShouldBe("“表一（2024年）”缺少 1 行：2024年差旅支出");
        result.Notes.Single(static note => note.Code == "columns-differ").English.ShouldContain("lacks the columns \"2023年决算\"");
    }

    [Fact]
    public void What_a_document_says_is_quoted_as_it_stands_there()
    {
        ReadResult result = Read(Text.Replace("| 支出合计", "| {year}年其他支出 | 1 | 2 | 3 |\n| 支出合计", StringComparison.Ordinal)).Result;
        ReadingNote unplaced = result.Notes.Single(static note => note.Code == "row-unplaced");
        unplaced.Chinese.ShouldStartWith("“{year}年其他支出”一行");
        unplaced.English.ShouldStartWith("The row \"{year}年其他支出\"");
    }

    [Fact]
    public void Beside_each_piece_of_a_document()
    {
        ReadPiece[] pieces = [.. Read(Text).Pieces];
        pieces.Where(static piece => piece.Kind == PieceKind.Label).ShouldAllBe(static piece => piece.Label == piece.Text);
        pieces.ShouldAllBe(static piece => !piece.Label.Contains('{') && !piece.Column.Contains('{'));
        pieces.Single(static piece => piece.Cell is { Address: "t.travel.before" }).Column.ShouldBe("2023年决算");
    }

    [Fact]
    public void What_fills_a_slot_is_quoted_however_long_it_is()
    {
        Template form = TestForms.Of("""
            report Offices 2024 {
              title "{agency}报告 {year}"
              head { agency "填报单位" }
              section s "一、情况" {
                table t "表一" { columns { cases "{agency}案件"  solved "结案"  total "合计" = rest }  rows { one "甲项"  two "乙项"  three "丙项" } }
              }
            }
            """);
        string agency = new('局', 100_000);
        string text = $"填报单位：x\n一、情况\n表一\n\n|  | x案件 | 结案 | 合计 |\n|---|---|---|---|\n| 甲项 | 1 | 2 | 4 |\n| 乙项 | x | 2 | 4 |\n| 丙项 | 1 | 2 | 3 |\n";
        ReadResult result = ReportReader.Read(Encoding.UTF8.GetBytes(text), [ReportEdition.Of(form)]);
        Report report = result.Report.ShouldNotBeNull();
        report.HeadValues["agency"] = agency;
        string[] messages = [.. report.Validate().Select(static finding => finding.Message(Language.Chinese)), .. ReportReader.Explain(Encoding.UTF8.GetBytes(report.Render(ReportFormat.Json)), [ReportEdition.Of(form)]).Pieces.Select(static piece => piece.Label + piece.Column)];
        messages.ShouldContain(static message => message.Contains("局…", StringComparison.Ordinal));
        messages.ShouldAllBe(static message => message.Length < 300);
    }

    [Fact]
    public void Headings_of_another_year_in_text_of_a_cell_a_line_are_no_pieces_of_the_forms()
    {
        string[] lines = ["预算表 2025", "一、2025年收支", "表一（2025年）", "项目", "2023年决算", "2024年预算", "计划", "工资支出", "9", "3", "4", "办公支出", "9", "5", "6", "2025年差旅支出", "9", "7", "8", "支出合计", "27", "15", "18"];
        Report report = Read(string.Join('\n', lines)).Result.Report.ShouldNotBeNull();
        report.Year.ShouldBe(2025);
        report.Cell("t.office.now").Number.ShouldNotBe(5);
        report.Cell("t.office.before").Number.ShouldNotBe(9);
    }

    private static ReadingExplanation Read(string text) => ReportReader.Explain(Encoding.UTF8.GetBytes(text), [ReportEdition.Of(_form)]);
}
