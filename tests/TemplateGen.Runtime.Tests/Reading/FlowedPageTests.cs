using TemplateGen.Cells;
using TemplateGen.Reading;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Text of pages in the order of reading, whose blocks of words say more than their lines: left and right parts of rows, rows that stand close, numbers of pages, and tables like others.</summary>
public sealed class FlowedPageTests
{
    private const string People = "人员情况表\n\n第一部分\n\n人员情况\n\n男\n\n女\n\n童\n\n总计\n\n";
    private const string Rest = "第二部分\n\n床位情况\n\n上铺\n\n中铺\n\n下铺\n\n一号宿舍床位\n\n二号宿舍床位\n\n";
    private const string Beds = "31\n\n32\n\n33\n\n41\n\n42\n\n43\n\n";
    private const string Notes = "第四部分说明\n\n没有其他事项。\n";

    private static readonly ReportEdition _edition = FlowedForm.With(FlowedForm.Beds, """
          section three "第三部分" {
            table money "收支情况" {
              columns { given "捐款"  granted "拨款"  income "总收入" = given + granted  food "伙食"  rent "房租"  spent "总支出" = food + rent }
              rows { money "全年" }
            }
          }
        """, FlowedForm.Notes);

    [Fact]
    public void The_left_parts_of_the_first_rows_may_stand_before_their_right_parts()
    {
        Report report = Read(People + "本年全部登记人数\n\n13\n\n11\n\n本年到达登记人数\n\n1\n\n4\n\n28\n\n0\n\n3\n\n4\n\n本年留宿登记人数\n\n5\n\n4\n\n0\n\n9\n\n本年离开登记人数\n\n7\n\n0\n\n1\n\n8\n\n本年患病登记人数\n\n0\n\n7\n\n0\n\n7\n\n" + Rest + Beds + Notes);
        FlowedForm.Row(report, "all").ShouldBe([13, 11, 4, 28]);
        FlowedForm.Row(report, "arrived").ShouldBe([1, 0, 3, 4]);
        FlowedForm.Row(report, "ill").ShouldBe([0, 7, 0, 7]);
        report.Cell("people.arrived.men").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
    }

    [Fact]
    public void Rows_that_stand_close_are_a_block_for_each_column_though_their_figures_would_add_up_one_after_the_other()
    {
        Report report = Read(People + "本年全部登记人数\n\n8\n\n7\n\n6\n\n21\n\n本年到达登记人数\n\n本年留宿登记人数\n\n0\n0\n\n0\n0\n\n0\n5\n\n0\n5\n\n本年离开登记人数\n\n8\n\n0\n\n1\n\n9\n\n本年患病登记人数\n\n0\n\n7\n\n0\n\n7\n\n" + Rest + Beds + Notes);
        FlowedForm.Row(report, "arrived").ShouldBe([0, 0, 0, 0]);
        FlowedForm.Row(report, "stayed").ShouldBe([0, 0, 5, 5]);
    }

    [Fact]
    public void Figures_in_one_block_with_headings_are_put_into_the_columns_that_the_equations_leave()
    {
        const string Others = "本年到达登记人数\n\n1\n\n0\n\n3\n\n4\n\n本年留宿登记人数\n\n5\n\n4\n\n0\n\n9\n\n本年离开登记人数\n\n7\n\n0\n\n1\n\n8\n\n本年患病登记人数\n\n0\n\n7\n\n0\n\n7\n\n";
        Report report = Read("人员情况表\n\n第一部分\n\n人员情况\n\n男\n\n总计\n\n女\n童\n11\n4\n\n本年全部登记人数\n\n13\n\n28\n\n" + Others + Rest + Beds + Notes);
        FlowedForm.Row(report, "all").ShouldBe([13, 11, 4, 28]);
    }

    [Fact]
    public void The_first_row_of_a_page_is_not_read_in_an_order_that_breaks_equations_between_rows_though_it_adds_up()
    {
        const string Others = "本年全部登记人数\n\n本年到达登记人数\n\n1\n\n0\n\n3\n\n4\n\n本年留宿登记人数\n\n5\n\n4\n\n0\n\n9\n\n本年离开登记人数\n\n7\n\n0\n\n1\n\n8\n\n本年患病登记人数\n\n0\n\n7\n\n0\n\n7\n\n";
        FlowedForm.Row(Read(People + "13\n\n11\n\n4\n\n28\n\n" + Others + Rest + Beds + Notes), "all").ShouldBe([13, 11, 4, 28]);
        Report report = Read(People + "11\n\n13\n\n4\n\n28\n\n" + Others + Rest + Beds + Notes);
        report.Cell("people.all.men").State.ShouldNotBe(CellState.Value);
        FlowedForm.Row(report, "stayed").ShouldBe([5, 4, 0, 9]);
    }

    [Fact]
    public void A_number_of_a_page_among_the_figures_is_none_of_them_where_all_rows_add_up_without_it()
    {
        const string Behind = "4\n\n本年全部登记人数\n\n本年到达登记人数\n\n\f5\n\n4\n\n0\n\n9\n\n7\n\n0\n\n1\n\n8\n\n0\n\n7\n\n0\n\n7\n\n本年留宿登记人数\n\n本年离开登记人数\n\n本年患病登记人数\n\n" + Rest + Beds + Notes;
        Report report = Read(People + "14\n\n11\n\n3\n\n28\n\n2\n\n0\n\n2\n\n1\n\n" + Behind);
        FlowedForm.Row(report, "arrived").ShouldBe([2, 0, 2, 4]);
        FlowedForm.Row(report, "ill").ShouldBe([0, 7, 0, 7]);

        // Either of two figures may be the number here.
        Read(People + "13\n\n11\n\n4\n\n28\n\n1\n\n0\n\n3\n\n1\n\n" + Behind).Cell("people.arrived.men").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void Figures_between_a_heading_and_the_end_of_its_page_belong_to_the_table_above()
    {
        Report report = Read(People + "本年全部登记人数\n\n本年到达登记人数\n\n本年留宿登记人数\n\n本年离开登记人数\n\n13\n\n11\n\n4\n\n28\n\n1\n\n0\n\n3\n\n4\n\n5\n\n4\n\n0\n\n9\n\n7\n\n0\n\n1\n\n8\n\n本年患病登记人数\n\n0\n\n7\n\n"
            + "第二部分\n\n0\n\n7\n\n\f床位情况\n\n上铺\n\n中铺\n\n下铺\n\n一号宿舍床位\n\n二号宿舍床位\n\n" + Beds + Notes);
        FlowedForm.Row(report, "ill").ShouldBe([0, 7, 0, 7]);
        report.Cell("beds.second.one").Number.ShouldBe(41);
    }

    [Fact]
    public void A_table_that_no_equation_bears_out_is_in_rows_one_after_the_other_where_another_is_and_nothing_parts_its_figures()
    {
        const string Known = "本年全部登记人数\n\n13\n\n11\n\n4\n\n28\n\n本年到达登记人数\n\n1\n\n0\n\n3\n\n4\n\n本年留宿登记人数\n\n5\n\n4\n\n0\n\n9\n\n本年离开登记人数\n\n7\n\n0\n\n1\n\n8\n\n本年患病登记人数\n\n0\n\n7\n\n0\n\n7\n\n";
        Report report = Read(People + Known + Rest + Beds + Notes);
        report.Cell("beds.first.two").Number.ShouldBe(32);
        report.Cell("beds.second.one").Number.ShouldBe(41);
        Read(People + Known + Rest + "31\n\n32\n\n备注\n\n33\n\n41\n\n42\n\n43\n\n" + Notes).Cell("beds.first.two").State.ShouldNotBe(CellState.Value);
        Read(People + Rest + Beds + Notes).Cell("beds.first.two").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void An_only_row_may_break_one_equation_where_another_holds()
    {
        const string Before = People + Rest + Beds + "第三部分\n\n收支情况\n\n捐款\n\n拨款\n\n总收入\n\n2\n\n3\n\n伙食\n\n房租\n\n总支出\n\n6\n\n7\n\n1\n\n";
        Read(Before + "8\n\n" + Notes).Cell("money.money.income").Number.ShouldBe(6);
        Read(Before.Replace("6\n\n7\n\n1", "5\n\n7\n\n8", StringComparison.Ordinal) + "1\n\n" + Notes).Cell("money.money.rent").State.ShouldNotBe(CellState.Value);
        Read(Before + "9\n\n" + Notes).Cell("money.money.income").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void The_first_figures_below_rows_without_any_are_not_those_of_the_label_behind_them()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Noted(People + "本年全部登记人数\n\n13\n\n11\n\n4\n\n28\n\n本年到达登记人数\n\n男\n\n女\n\n童\n\n总计\n\n1\n\n0\n\n3\n\n4\n\n本年留宿登记人数\n\n5\n\n4\n\n0\n\n9\n\n本年离开登记人数\n\n7\n\n0\n\n1\n\n8\n\n0\n\n7\n\n0\n\n7\n\n6\n\n本年患病登记人数\n\n" + Rest + Beds + Notes);
        FlowedForm.Row(report, "stayed").ShouldBe([5, 4, 0, 9]);
        report.Cell("people.left.men").State.ShouldBe(CellState.Unreadable);
        notes.ShouldContain(static note => note.Code == "row-unreadable" && note.English.Contains("本年离开登记人数", StringComparison.Ordinal));
    }

    private static Report Read(string text) => Noted(text).Report;

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) Noted(string text) => FlowedForm.Read(text, _edition);
}
