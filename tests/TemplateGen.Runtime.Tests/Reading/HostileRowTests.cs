using System.Globalization;
using System.Text;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows and lines made to be looked at for ever, or to fill the memory: each of these would, where the work grows faster than the text.</summary>
public sealed class HostileRowTests
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021), ReportEdition.Of(TestForms.Twins)];

    [Theory]
    [InlineData("丙", 1)]
    [InlineData("丙丁戊己", 2)]
    public void A_line_of_labels_that_begin_with_one_another_is_parted_in_few_steps(string end, int received)
    {
        Template form = TestForms.Of("""
            report Glue 2024 {
              section main "一、申请" {
                table requests {
                  columns { natural "自然人"  legal "法人"  total "总计" = natural + legal }
                  rows { one "甲乙"  two "甲乙甲乙"  three "甲乙甲乙甲乙"  other "丙丁戊己" }
                }
              }
            }
            """);
        string text = $"一、申请\n\n项目\t自然人\t法人\t总计\n甲乙\t1\t{received - 1}\t{received}\n丙丁戊己\t1\t1\t2\n\n{Repeat("甲乙", 190)}{end}\n";
        Report.Read(text, [ReportEdition.Of(form)]).Report.ShouldNotBeNull().Cell("requests.one.total").Number.ShouldBe(received);
    }

    [Fact]
    public void Figures_before_labels_in_running_text_are_turned_where_they_stand()
    {
        Token label = new LabelMatcher(FormLabels.Of(TestForms.Disclosure2019).Labels).Match("规章") is { Count: > 0 } matches
            ? new(TokenKind.Label, "规章", default, 0) { Matches = matches }
            : throw new InvalidOperationException("The form has no such label");
        Token figure = new(TokenKind.Figure, "7", default, 0);
        Token text = new(TokenKind.Text, "说明", default, 0);
        List<ScannedRow> rows = [.. Enumerable.Range(0, 600_000).Select(_ => new ScannedRow([figure, figure, figure, label, text], RowLimits.None))];

        FigureDirection.Turn(rows);

        rows.ShouldAllBe(row => row.Tokens.Count == 5 && row.Tokens[0] == label && row.Tokens[1] == figure && row.Tokens[3] == figure && row.Tokens[4] == text);
    }

    [Fact]
    public void What_follows_the_last_piece_that_a_report_may_have_is_not_looked_at()
    {
        string line = "总计 " + Repeat("0 ", 4_000) + "\n";
        long some = Allocated(TextAdapter.Read(Repeat(line, 520)).Document!);
        long many = Allocated(TextAdapter.Read(Repeat(line, 2_500)).Document!);
        many.ShouldBeLessThan(some + (some / 10));
    }

    [Theory]
    [InlineData(RowForm.Running)]
    [InlineData(RowForm.Ruled)]
    public void Zeros_without_anything_between_them_are_parted_up_to_that_piece(RowForm form)
    {
        SourceLine[] lines = [.. Enumerable.Repeat(new SourceLine(new string('0', 400), default), 20_000)];
        Allocated(new SourceDocument([new SourceRow(form, true, [new SourceCell(lines, default)])])).ShouldBeLessThan(600_000_000);
    }

    [Fact]
    public void Of_a_text_with_many_pieces_only_the_edition_that_it_follows_keeps_them()
    {
        string text = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), PaperShape.Tabs);
        int start = text.IndexOf("\n一、本年新收", StringComparison.Ordinal);
        string many = text.Insert(start, Repeat(text[start..text.IndexOf('\n', start + 1)], 14_000));

        EditionCandidates candidates = EditionCandidates.Of(TextAdapter.Read(many).Document!, Editions);

        candidates.All.Count(static reading => reading.Tokens.Count > 0).ShouldBe(1);
        candidates.Possible.Single().Tokens.Count.ShouldBeGreaterThan(100_000);
        Report.Read(many, Editions).Report.ShouldNotBeNull().ContentEquals(Report.Read(text, Editions).Report!).ShouldBeTrue();
    }

    [Fact]
    public void A_form_of_hundreds_of_rows_whose_figures_all_run_together_is_read_as_far_as_can_be_told()
    {
        const int Rows = 900;
        int[] columns = [.. Enumerable.Range(1, 9)];
        Template form = TestForms.Of($$"""
            report Wide 2024 {
              section main "一、申请" {
                table requests {
                  columns { {{string.Join("  ", columns.Select(static column => $"c{column} \"第{column}列\""))}} }
                  rows { {{string.Join("  ", Enumerable.Range(1, Rows).Select(static row => $"r{row} \"项目名称{row}号\""))}}  all "合计" = rest }
                  check same { c1 = c2 }
                }
              }
            }
            """);
        StringBuilder text = new("一、申请\n\n项目\t" + string.Join('\t', columns.Select(static column => $"第{column}列")) + "\n");
        for (int row = 1; row <= Rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"项目名称{row}号\t1123456789123\n");
        }

        text.Append("合计\t1\t1\t2\t3\t4\t5\t6\t7\t8\n");
        ReadResult result = Report.Read(text.ToString(), [ReportEdition.Of(form)]);

        result.Report.ShouldNotBeNull().Cell("requests.all.c9").Number.ShouldBe(8);
        result.Report.Cell("requests.r1.c9").State.ShouldBe(CellState.Unreadable);
    }

    [Fact]
    public void A_document_that_can_be_understood_in_more_ways_than_any_report_is_refused()
    {
        const int Tables = 300;
        Template form = TestForms.Of($$"""
            report Twins 2024 {
              section main "一、申请" {
                {{string.Join('\n', Enumerable.Range(1, Tables).Select(static table => $"table t{table} \"第{table}表\" {{ columns {{ a \"自然人\"  b \"法人\" }} rows {{ own \"本级合计\"  all \"全部合计\" }} }}"))}}
              }
            }
            """);
        string text = "一、申请\n\n第1表\n\t自然人\t法人\n" + Repeat("本级合计\t1\t2\n全部合计\t1\t2\n", 3_000);
        Report.Read(text, [ReportEdition.Of(form)]).Refusal.ShouldNotBeNull().Code.ShouldBe("too-long");
    }

    private static long Allocated(SourceDocument document)
    {
        FormLabels form = FormLabels.Of(TestForms.Disclosure2021);
        LabelMatcher matcher = new(form.Labels);
        RecordBuilder builder = new(new TokenScanner(matcher, form.Marks), new BrokenHeadings(matcher), new StackedLabels(matcher), new WrappedLabels(matcher), form.HasCodes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        builder.Build(document).ShouldBeEmpty();
        builder.IsFull.ShouldBeTrue();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
