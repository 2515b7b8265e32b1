using TemplateGen.Cells;
using TemplateGen.Reading;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Text of pages in the order of reading whose tables are tight: rows that stand close are blocks of columns, headings part the columns on the left from those on the right, small tables come column by column.</summary>
public sealed class FlowedStripTests
{
    private const string Labels = "人员情况表\n\n第一部分\n\n人员情况\n\n本年全部登记人数\n本年到达登记人数\n本年留宿登记人数\n本年离开登记人数\n本年患病登记人数\n\n";
    private const string Beds = "第二部分\n\n床位情况\n\n上铺\n\n中铺\n\n下铺\n\n一号宿舍床位\n\n二号宿舍床位\n\n31\n\n32\n\n33\n\n41\n\n42\n\n43\n\n";
    private const string Notes = "第四部分说明\n\n没有其他事项。\n";

    private static readonly ReportEdition _edition = FlowedForm.With(FlowedForm.Beds, FlowedForm.Notes);

    [Fact]
    public void The_left_columns_of_rows_in_blocks_may_stand_before_the_headings_of_the_right_ones()
    {
        Report report = Read(Labels + "男\n\n女\n\n13\n1\n\n11\n0\n\n5\n7\n0\n\n4\n0\n7\n\n童\n\n总计\n\n4\n3\n\n28\n4\n\n0\n1\n0\n\n9\n8\n7\n\n" + Beds + Notes);
        IsRead(report);
        report.Cell("people.all.men").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
    }

    [Fact]
    public void The_left_part_of_rows_may_have_fewer_columns_from_block_to_block() =>
        IsRead(Read(Labels + "男\n\n女\n\n13\n1\n\n11\n0\n\n5\n7\n0\n\n童\n\n总计\n\n4\n3\n\n28\n4\n\n4\n0\n7\n\n0\n1\n0\n\n9\n8\n7\n\n" + Beds + Notes));

    [Fact]
    public void Columns_may_stand_in_three_strips() =>
        IsRead(Read(Labels + "男\n\n13\n1\n\n5\n7\n0\n\n女\n\n11\n0\n\n4\n0\n7\n\n童\n\n总计\n\n4\n3\n\n28\n4\n\n0\n1\n0\n\n9\n8\n7\n\n" + Beds + Notes));

    [Fact]
    public void Columns_that_stand_close_are_one_block_row_by_row() =>
        IsRead(Read(Labels + "男\n\n女\n\n童\n\n总计\n\n13\n1\n5\n7\n0\n\n11\n4\n0\n3\n4\n0\n0\n1\n7\n0\n\n28\n4\n9\n8\n7\n\n" + Beds + Notes));

    [Fact]
    public void A_row_that_does_not_add_up_stays_in_its_block()
    {
        Report report = Read(Labels + "男\n\n女\n\n13\n1\n\n11\n0\n\n5\n7\n0\n\n4\n0\n7\n\n童\n\n总计\n\n4\n3\n\n28\n4\n\n0\n1\n0\n\n9\n9\n7\n\n" + Beds + Notes);
        FlowedForm.Row(report, "stayed").ShouldBe([5, 4, 0, 9]);
        report.Cell("people.left.total").Number.ShouldBe(9);
    }

    [Fact]
    public void Figures_before_the_title_of_the_next_table_which_lacks_as_many_are_not_those_of_the_table_above()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Noted(Labels + "男\n\n女\n\n童\n\n总计\n\n13\n1\n5\n7\n0\n\n11\n0\n4\n0\n7\n\n4\n3\n0\n1\n0\n\n28\n4\n9\n8\n7\n\n下铺\n33\n43\n\n第二部分\n\n床位情况\n\n一号宿舍床位\n\n二号宿舍床位\n\n上铺\n31\n41\n\n中铺\n32\n42\n\n" + Notes);
        IsRead(report);
        report.Cell("beds.first.one").State.ShouldBe(CellState.Missing);
        notes.ShouldContain(static note => note.Code == "table-missing" && note.English.Contains("床位情况", StringComparison.Ordinal));
    }

    [Fact]
    public void Small_tables_come_column_by_column_below_their_headings_or_in_blocks_in_the_order_of_these()
    {
        Report report = Read(Labels + "男\n\n女\n\n13\n1\n\n11\n0\n\n5\n7\n0\n\n4\n0\n7\n\n童\n\n总计\n\n4\n3\n\n28\n4\n\n0\n1\n0\n\n9\n8\n7\n\n第二部分\n\n床位情况\n\n一号宿舍床位\n二号宿舍床位\n\n上铺\n31\n41\n\n中铺\n\n下铺\n\n32\n42\n\n33\n43\n\n" + Notes);
        decimal?[] beds = [.. ((string[])["first.one", "first.two", "first.three", "second.one", "second.two", "second.three"]).Select(cell => report.Cell($"beds.{cell}").Number)];
        beds.ShouldBe([31, 32, 33, 41, 42, 43]);
        report.Cell("beds.second.two").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
    }

    [Fact]
    public void Blocks_are_in_the_order_of_their_headings_only_behind_the_first_column()
    {
        Report report = Read(Labels + "男\n\n女\n\n13\n1\n\n11\n0\n\n5\n7\n0\n\n4\n0\n7\n\n童\n\n总计\n\n4\n3\n\n28\n4\n\n0\n1\n0\n\n9\n8\n7\n\n第二部分\n\n床位情况\n\n一号宿舍床位\n二号宿舍床位\n\n上铺\n\n中铺\n\n下铺\n\n32\n42\n\n33\n43\n\n31\n41\n\n" + Notes);
        report.Cell("beds.first.one").State.ShouldNotBe(CellState.Value);
        report.Cell("beds.second.three").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void A_label_with_other_figures_is_believed_against_the_order_of_blocks()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Noted(Labels + "男\n\n女\n\n13\n1\n\n11\n0\n\n5\n7\n0\n\n4\n0\n7\n\n童\n\n总计\n\n4\n3\n\n28\n4\n\n0\n1\n0\n\n9\n8\n7\n\n第二部分\n\n床位情况\n\n上铺\n31\n41\n\n中铺\n\n下铺\n\n一号宿舍床位\n32\n42\n33\n\n43\n\n二号宿舍床位\n\n" + Notes);
        report.Cell("beds.first.one").State.ShouldBe(CellState.Unreadable);
        notes.ShouldContain(static note => note.Code == "row-unreadable" && note.English.Contains("一号宿舍床位", StringComparison.Ordinal));
    }

    private static void IsRead(Report report)
    {
        FlowedForm.Row(report, "all").ShouldBe([13, 11, 4, 28]);
        FlowedForm.Row(report, "arrived").ShouldBe([1, 0, 3, 4]);
        FlowedForm.Row(report, "stayed").ShouldBe([5, 4, 0, 9]);
        FlowedForm.Row(report, "left").ShouldBe([7, 0, 1, 8]);
        FlowedForm.Row(report, "ill").ShouldBe([0, 7, 0, 7]);
    }

    private static Report Read(string text) => Noted(text).Report;

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) Noted(string text) => FlowedForm.Read(text, _edition);
}
