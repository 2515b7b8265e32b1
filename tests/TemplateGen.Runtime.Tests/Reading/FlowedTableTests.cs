using TemplateGen.Cells;
using TemplateGen.Reading;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Text of printed pages in which labels and figures have come apart: as many figures as a table has cells are its rows where labels or equations bear that out.</summary>
public sealed class FlowedTableTests
{
    private const string Labels = "本年全部登记人数\n\n本年到达登记人数\n\n本年留宿登记人数\n\n本年离开登记人数\n\n本年患病登记人数\n\n";

    private static readonly ReportEdition _edition = FlowedForm.With("""
          section two "第二部分" {
            table beds "床位情况" {
              columns { count "本年床位数量" }
              rows { beds "宿舍床位登记" }
            }
          }
          section three "第三部分说明" : text optional
        """);

    [Fact]
    public void Figures_behind_all_labels_are_the_rows_of_the_form_where_the_equations_bear_that_out()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Labels + "13\n\n11\n\n4\n\n28\n\n1\n\n0\n\n3\n\n4\n\n5\n\n4\n\n0\n\n9\n\n7\n\n0\n\n1\n\n8\n\n0\n\n7\n\n0\n\n7\n\n");
        FlowedForm.Row(report, "arrived").ShouldBe([1, 0, 3, 4]);
        FlowedForm.Row(report, "ill").ShouldBe([0, 7, 0, 7]);
        report.Cell("people.arrived.men").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
        notes.Count(static note => note.Code == "inferred" && note.English.Contains("本年到达登记人数", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Figures_that_are_not_as_many_as_the_cells_are_not_read()
    {
        (Report report, IReadOnlyList<ReadingNote> _) = Read(Labels + "13\n\n11\n\n4\n\n28\n\n1\n\n0\n\n3\n\n4\n\n5\n\n4\n\n0\n\n9\n\n7\n\n0\n\n1\n\n8\n\n0\n\n7\n\n7\n\n");
        report.Cell("people.arrived.men").State.ShouldNotBe(CellState.Value);
        report.Cell("people.stayed.men").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void Figures_that_no_equation_bears_out_are_not_read()
    {
        (Report report, IReadOnlyList<ReadingNote> _) = Read(Labels + "13\n\n1\n\n5\n\n7\n\n0\n\n11\n\n0\n\n4\n\n0\n\n7\n\n4\n\n3\n\n0\n\n1\n\n0\n\n28\n\n4\n\n9\n\n8\n\n7\n\n");
        foreach (string row in (string[])["arrived", "stayed", "left", "ill"])
        {
            report.Cell($"people.{row}.men").State.ShouldNotBe(CellState.Value);
        }
    }

    [Fact]
    public void A_row_right_behind_its_label_is_read_though_it_does_not_add_up_if_all_rows_around_it_stand_in_place()
    {
        (Report report, IReadOnlyList<ReadingNote> _) = Read("本年全部登记人数\n\n13\n\n11\n\n4\n\n28\n\n本年到达登记人数\n\n1\n\n0\n\n3\n\n5\n\n本年留宿登记人数\n\n本年离开登记人数\n\n5\n\n4\n\n0\n\n9\n\n7\n\n0\n\n1\n\n8\n\n本年患病登记人数\n\n0\n\n7\n\n0\n\n7\n\n");
        FlowedForm.Row(report, "arrived").ShouldBe([1, 0, 3, 5]);
        FlowedForm.Row(report, "stayed").ShouldBe([5, 4, 0, 9]);
        FlowedForm.Row(report, "left").ShouldBe([7, 0, 1, 8]);
    }

    [Fact]
    public void Of_rows_between_two_labels_one_may_not_add_up_if_one_figure_tells_why()
    {
        const string Before = "本年全部登记人数\n\n13\n\n11\n\n4\n\n28\n\n本年到达登记人数\n\n1\n\n0\n\n3\n\n4\n\n本年留宿登记人数\n\n本年离开登记人数\n\n";
        const string After = "7\n\n0\n\n1\n\n8\n\n本年患病登记人数\n\n0\n\n7\n\n0\n\n7\n\n";
        FlowedForm.Row(Read(Before + "5\n\n4\n\n0\n\n10\n\n" + After).Report, "stayed").ShouldBe([5, 4, 0, 10]);
        Read(Before + "9\n\n5\n\n4\n\n0\n\n" + After).Report.Cell("people.stayed.men").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void Labels_before_the_figures_of_another_row_do_not_mislead_where_the_order_of_all_figures_is_borne_out()
    {
        (Report report, IReadOnlyList<ReadingNote> _) = Read("本年全部登记人数\n\n13\n\n11\n\n4\n\n28\n\n1\n\n0\n\n3\n\n4\n\n本年到达登记人数\n\n5\n\n4\n\n0\n\n9\n\n本年留宿登记人数\n\n7\n\n0\n\n1\n\n8\n\n本年离开登记人数\n\n0\n\n7\n\n0\n\n7\n\n本年患病登记人数\n\n");
        FlowedForm.Row(report, "arrived").ShouldBe([1, 0, 3, 4]);
        FlowedForm.Row(report, "ill").ShouldBe([0, 7, 0, 7]);
    }

    [Fact]
    public void The_first_figure_of_a_row_may_stand_beside_its_label_behind_the_others()
    {
        (Report report, IReadOnlyList<ReadingNote> _) = Read("本年全部登记人数\n\n13\n\n11\n\n4\n\n28\n\n1\n\n0\n\n3\n\n4\n\n4\n\n0\n\n9\n\n7\n\n0\n\n1\n\n8\n\n0\n\n7\n\n0\n\n7\n\n本年到达登记人数\n\n本年留宿登记人数\n5\n\n本年离开登记人数\n\n本年患病登记人数\n\n");
        FlowedForm.Row(report, "stayed").ShouldBe([5, 4, 0, 9]);
        FlowedForm.Row(report, "left").ShouldBe([7, 0, 1, 8]);
    }

    [Fact]
    public void A_figure_at_the_end_of_a_line_of_a_broken_label_is_the_first_of_its_row()
    {
        (Report report, IReadOnlyList<ReadingNote> _) = Read("本年全部登记 13\n人数\n\n11\n\n4\n\n28\n\n本年到达登记 1\n人数\n\n0\n\n3\n\n4\n\n本年留宿登记 5\n人数\n\n4\n\n0\n\n9\n\n本年离开登记 7\n人数\n\n0\n\n1\n\n8\n\n本年患病登记 0\n人数\n\n7\n\n0\n\n7\n\n");
        FlowedForm.Row(report, "all").ShouldBe([13, 11, 4, 28]);
        FlowedForm.Row(report, "stayed").ShouldBe([5, 4, 0, 9]);
        FlowedForm.Row(report, "ill").ShouldBe([0, 7, 0, 7]);
    }

    [Fact]
    public void Figures_of_the_last_table_may_stand_behind_the_headings_that_follow_it()
    {
        ReadResult result = Report.Read("第一部分\n\n人员情况\n\n" + Labels + "13\n\n11\n\n4\n\n28\n\n1\n\n0\n\n3\n\n4\n\n5\n\n4\n\n0\n\n9\n\n第三部分说明\n\n没有其他事项。\n\n7\n\n0\n\n1\n\n8\n\n0\n\n7\n\n0\n\n7\n", [_edition]);
        FlowedForm.Row(result.Report.ShouldNotBeNull(), "left").ShouldBe([7, 0, 1, 8]);
    }

    [Fact]
    public void What_is_left_of_a_broken_label_is_no_word_in_place_of_a_figure()
    {
        (Report report, IReadOnlyList<ReadingNote> _) = Read("本年全部登记人数\n\n13\n\n11\n\n登记\n\n28\n\n本年到达登记人数\n\n1\n\n0\n\n3\n\n4\n\n");
        report.Cell("people.all.men").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void A_lone_figure_behind_a_row_that_does_not_add_up_may_be_the_end_of_its_last()
    {
        (Report report, IReadOnlyList<ReadingNote> _) = Read("本年全部登记人数 13 11 4 2\n8\n\n本年到达登记人数 1 0 3 4\n本年留宿登记人数 5 4 0 9\n");
        report.Cell("people.all.total").State.ShouldNotBe(CellState.Value);
        FlowedForm.Row(report, "arrived").ShouldBe([1, 0, 3, 4]);
    }

    [Fact]
    public void The_only_figure_of_a_table_of_one_cell_is_that_of_the_cell()
    {
        (Report report, IReadOnlyList<ReadingNote> _) = Read(Labels, "宿舍床位登记\n其他\n\n说明文字\n\n本年床位数量\n12\n\n");
        report.Cell("beds.beds.count").Number.ShouldBe(12);
    }

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) Read(string people, string beds = "宿舍床位登记\n\n12\n\n") =>
        FlowedForm.Read("人员情况表\n\n第一部分\n\n人员情况\n\n男\n\n女\n\n童\n\n总计\n\n" + people + "第二部分\n\n床位情况\n\n" + beds + "第三部分说明\n\n没有其他事项。\n", _edition);
}
