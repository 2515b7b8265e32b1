using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Cells;

/// <summary>A group of two rows for every key: made and sold, here lines 0 and 1 of the table.</summary>
public sealed class RowCollectionTests
{
    private readonly CellBlock _block = new UntypedReport(TestForms.Of("""
        report Goods 2024 {
          section s "S" { table t "T" {
            columns { amount "A" : count  sort "S" : choice { x "X"  y "Y" } }
            rows { each item "I" { made "M"  sold "S" }  all "All" }
          } }
        }
        """)).Blocks[0];

    private RowCollection<Entry> Items => new(new RowReference(_block, 0), [0, 1], row => new Entry(row, row.At(1)));

    [Fact]
    public void Keys_are_those_of_any_row_of_the_group()
    {
        _block.AddRows(0, ["a", "c"]);
        _block.AddRows(1, ["a", "b", "c", "d"]);
        Items.Keys.ShouldBe(["a", "b", "c", "d"]);
        Items.Count.ShouldBe(4);
        Items.Contains("b").ShouldBeTrue();
        Items.Contains("e").ShouldBeFalse();
    }

    [Fact]
    public void A_row_that_is_not_there_reads_as_null_until_it_is_set()
    {
        _block.AddRow(1, "a");
        RowReference made = Items["a"].Made;
        made.GetInteger(0).ShouldBeNull();
        made.GetDecimal(0).ShouldBeNull();
        made.GetText(0).ShouldBeNull();
        made.GetFlag(0).ShouldBeNull();
        made.GetDate(0).ShouldBeNull();
        made.GetChoice(1).ShouldBeNull();
        made.SetInteger(0, null);
        made.SetChoice(1, null);
        _block.RowsOf(0).ShouldBe(0);
        made.SetInteger(0, 7);
        made.SetChoice(1, 1);
        (_block.RowsOf(0), made.GetInteger(0), made.GetChoice(1)).ShouldBe((1, 7, 1));
        Items.Keys.ShouldBe(["a"]);
    }

    [Fact]
    public void Setting_a_row_that_cannot_be_added_says_so()
    {
        RowReference row = new(_block, 0);
        row.GetInteger(0).ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => row.SetInteger(0, 1)).Message.ShouldContain("Table 't' does not have this row");
    }

    [Fact]
    public void An_entry_that_one_row_has_already_is_not_added_by_halves()
    {
        _block.AddRow(1, "a");
        Should.Throw<ArgumentException>(() => Items.Add("a"));
        Should.Throw<ArgumentNullException>(() => Items.Add(null!));
        _block.RowCount.ShouldBe(2);
        Items.Add("b").Sold.SetInteger(0, 3);
        _block.RowCount.ShouldBe(4);
    }

    [Fact]
    public void An_entry_for_which_there_is_no_room_is_not_added_by_halves()
    {
        int most = CellBlock.MaximumCells / _block.ColumnCount;
        _block.AddRows(0, [.. Enumerable.Range(0, most - 2).Select(key => $"{key}")]);
        Should.Throw<InvalidOperationException>(() => Items.Add("a"));
        _block.RowCount.ShouldBe(most - 1);
    }

    private sealed record Entry(RowReference Made, RowReference Sold);
}
