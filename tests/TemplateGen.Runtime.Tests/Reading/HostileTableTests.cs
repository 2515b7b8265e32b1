using System.Text;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Sources;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Tables made to be looked at for ever end in a result: each of these takes minutes or more where the work grows faster than the table.</summary>
public sealed class HostileTableTests
{
    private static readonly Template _listed = TestForms.Of("""
        report Offices 2024 {
          section requests "一、申请" {
            table requests {
              columns { natural "自然人"  legal "法人"  total "总计" = natural + legal }
              rows { received "一、本年新收"  granted "（一）予以公开"  refused "（二）不予公开"  carried "三、结转下年" }
            }
          }
          section own "二、本级" {
            table own "本级附表" {
              corner "条目"
              columns { withheld "信息种类" : text  each use { office "机构名称" : text  times "依据次数" }  total "合计次数" }
              rows { each law "法规" }
            }
          }
          section below "三、下级" {
            table below "下级附表" {
              corner "条目"
              columns { withheld "信息种类" : text  each use { office "机构名称" : text  times "依据次数" }  total "合计次数" }
              rows { each law "法规" }
            }
          }
        }
        """);

    private const string Requests = """
        一、申请

        |项目|自然人|法人|总计|
        |---|---|---|---|
        |一、本年新收|1|1|2|
        |（一）予以公开|1|1|2|
        |（二）不予公开|0|0|0|
        |三、结转下年|0|0|0|


        """;

    private const string Headings = "|条目|信息种类|机构名称|依据次数|合计次数|\n";

    [Fact]
    public void Rows_far_wider_than_any_table_are_looked_at_for_column_headings_no_longer_than_others() =>
        IsReadBeside(Repeat("|" + Repeat(" |", 9_000) + "\n", 100));

    [Fact]
    public void The_last_column_heading_over_and_over_is_none_of_the_table() =>
        GroupedTables.Read(TextAdapter.Read(Repeat("|" + Repeat("合计次数|", 9_000) + "\n", 100)).Document!, _listed, static _ => false).ShouldBeEmpty();

    [Fact]
    public void The_headings_of_tables_that_stand_under_the_same_column_headings_are_sought_once_a_row() =>
        GroupedTables.Read(TextAdapter.Read(Repeat(Headings, 60_000)).Document!, _listed, static _ => false).ShouldBeEmpty();

    [Fact]
    public void Column_headings_are_found_however_many_cells_stand_before_them()
    {
        Report report = IsReadBeside("二、本级\n\n" + "|" + Repeat(" |", 5) + Headings[1..] + "|" + Repeat(" |", 5) + "第一条|甲|乙|3|3|\n");
        report.Cell("own.law[\"第一条\"].total").Number.ShouldBe(3);
    }

    [Fact]
    public void Cells_that_reach_down_through_more_rows_than_any_table_has_are_not_put_into_each()
    {
        SourceCell tall = new([], default, 1, 200_000);
        SourceRow first = new(RowForm.Ruled, true, [.. Enumerable.Repeat(tall, 400)]);
        SourceRow other = new(RowForm.Ruled, false, [new SourceCell([], default)]);
        SourceDocument document = new([first, .. Enumerable.Repeat(other, 199_999)]);

        long before = GC.GetAllocatedBytesForCurrentThread();
        PlacedRow.Of(document).ShouldBeEmpty();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200_000_000);
    }

    [Fact]
    public void Cells_stand_where_those_that_reach_down_and_across_leave_room()
    {
        SourceRow first = new(RowForm.Ruled, true, [Cell("a", 1, 3), Cell("b", 3, 1), Cell("c", 1, 2)]);
        SourceRow second = new(RowForm.Ruled, false, [Cell("d", 2, 1), Cell("e", 2, 1)]);
        List<PlacedRow> rows = PlacedRow.Of(new SourceDocument([first, second, new SourceRow(RowForm.Ruled, false, [Cell("f", 1, 1)])]));

        Shown(rows[0]).ShouldBe("abbbc");
        Shown(rows[1]).ShouldBe("adde" + "e"); // lies over what reaches down behind it
        Shown(rows[2]).ShouldBe("af");
    }

    private static string Shown(PlacedRow row) => string.Concat(Enumerable.Range(0, row.Width).Select(column => row.At(column)?.Text ?? "."));

    private static SourceCell Cell(string text, int columns, int rows) => new([new SourceLine(text, default)], default, columns, rows);

    private static Report IsReadBeside(string text)
    {
        Report report = Report.Read(Requests + "说明\n\n" + text, [ReportEdition.Of(_listed)]).Report.ShouldNotBeNull();
        report.Cell("requests.received.total").Number.ShouldBe(2);
        return report;
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
