using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Cells;

public sealed class CellBlockTests
{
    private static CellBlock Block() =>
        new UntypedReport(new Form().Table("t", "item* other* total", "a b c d").Build()).Blocks[0];

    [Fact]
    public void Rows_are_added_one_by_one_up_to_the_greatest_number_of_cells()
    {
        CellBlock block = Block();
        int most = (CellBlock.MaximumCells / block.ColumnCount) - block.RowCount;
        for (int i = 0; i < most; i++)
        {
            string key = $"{i}";
            int row = block.AddRow(0, key);
            row.ShouldBe(i);
            block.RowOf(0, key).ShouldBe(row);
            block.SetInteger(row, 0, i);
            block.SetMark(row, 1, new Mark("<1", 0));
            block.SetSource(row, 0, default);
        }

        block.States.Length.ShouldBe(CellBlock.MaximumCells);
        block.Integers.Length.ShouldBe(CellBlock.MaximumCells);
        block.RowOf(2).ShouldBe(most);
        block.RawText(most - 1, 1).ShouldBe("<1");
        Should.Throw<InvalidOperationException>(() => block.AddRow(0, "one more")).Message.ShouldBe("Table 't' would have more than 1000000 cells");
        block.RowOf(0, "one more").ShouldBe(-1);
        block.RowCount.ShouldBe(most + 1);
    }

    [Fact]
    public void Rows_added_before_others_move_them_with_all_they_hold()
    {
        CellBlock block = Block();
        block.SetMark(0, 3, new Mark("/", null));
        for (int i = 0; i < 50; i++)
        {
            int other = block.AddRow(1, $"o{i}");
            block.SetMark(other, 1, new Mark($"<{i}", i));
            int item = block.AddRow(0, $"i{i}");
            block.SetInteger(item, 0, i);
        }

        for (int i = 0; i < 50; i++)
        {
            block.RowOf(0, $"i{i}").ShouldBe(i);
            block.RowOf(1, $"o{i}").ShouldBe(50 + i);
            block.GetInteger(i, 0).ShouldBe(i);
            block.State(i, 1).ShouldBe(CellState.Blank);
            block.RawText(50 + i, 1).ShouldBe($"<{i}");
            block.GetInteger(50 + i, 1).ShouldBe(i);
        }

        block.State(100, 3).ShouldBe(CellState.NotApplicable);
        block.RawText(100, 3).ShouldBe("/");
    }

    [Fact]
    public void Too_many_rows_at_once_are_refused_before_any_is_added()
    {
        CellBlock block = Block();
        Should.Throw<InvalidOperationException>(() => block.AddEntries(0, [("a", 1), ("b", int.MaxValue)]));
        block.RowCount.ShouldBe(1);
    }
}
