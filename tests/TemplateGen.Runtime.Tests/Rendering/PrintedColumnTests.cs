using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rendering;

/// <summary>Columns that the form prints itself: line numbers, units, the names of entries, and the codes of columns under their headings.</summary>
public sealed class PrintedColumnTests
{
    private static readonly Template _form = TestForms.Of("""
        report Works 2024 {
          title "Works, {year}"
          head { items "Items" : list { key "Item" : text  name "Name" : text  measure "Measure" : text } }
          section one "One" {
            table out "1. Output" {
              corner "Product"
              columns { no "No." : printed  measure "Unit of measure" : printed  made "Made" code "1"  sold "Sold" code "2" <= made }
              rows { steel "Steel" code "01" "tonnes"  cars "Cars" code "02" "pieces"  total "Total" code "03" = rest }
            }
            table spent "2. Spent" {
              corner "Item"
              columns { name "Name" : printed  measure "Measure" : printed  total "Total spent" }
              rows { each item in head.items  all "All items" = sum of item }
            }
          }
        }
        """);

    private static readonly Report _report = JsonReports.Read(_form, """
        "head":{"year":2024,"items":[{"key":"E1","name":"Schools","measure":"EUR"},{"key":"E2","name":"Roads"}]},
        "tables":{"out":{"steel":{"made":10,"sold":9},"cars":{"made":5,"sold":4},"total":{"made":15,"sold":13}},
        "spent":{"item":[{"key":"E1","cells":{"total":4}},{"key":"E2","cells":{"total":3}}],"all":{"total":7}}}
        """);

    [Fact]
    public void They_are_printed_in_each_row_and_hold_no_cells()
    {
        string markdown = _report.Render(ReportFormat.Markdown);
        markdown.ShouldContain("| Product | No. | Unit of measure | Made (1) | Sold (2) |");
        markdown.ShouldContain("| Steel | 01 | tonnes | 10 | 9 |");
        markdown.ShouldContain("| Total | 03 | | 15 | 13 |");
        markdown.ShouldContain("| E1 | Schools | EUR | 4 |");
        markdown.ShouldContain("| E2 | Roads | | 3 |");
        _report.Validate().ShouldBeEmpty();
        _report.Render(ReportFormat.Json).ShouldNotContain("tonnes");
    }

    [Fact]
    public void A_page_prints_them_and_the_codes_of_columns_under_the_headings()
    {
        string page = _report.Render(ReportFormat.Html);
        page.ShouldContain(">02</td><td class=\"text\">pieces</td>");
        page.ShouldContain(">Roads</td>");
        page.ShouldContain(">1</td><td class=\"text\">2</td></tr></thead>");
        _report.Render(ReportFormat.Text).ShouldContain("tonnes");
    }

    [Theory]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Text)]
    public void What_was_printed_is_read_back_without_them(ReportFormat format)
    {
        ReadResult result = Report.Read(_report.Render(format), [ReportEdition.Of(_form)]);
        foreach (string cell in (string[])["out.steel.made", "out.cars.sold", "out.total.made", "spent.item[\"E1\"].total", "spent.item[\"E2\"].total", "spent.all.total"])
        {
            result.Report!.Cell(cell).Number.ShouldBe(_report.Cell(cell).Number, cell);
        }
    }

    [Fact]
    public void A_line_of_column_codes_is_passed_over_and_another_one_is_not()
    {
        const string Head = "One\n1. Output\nProduct\tNo.\tUnit of measure\tMade\tSold\n";
        const string Rows = "Steel\t01\ttonnes\t10\t9\nCars\t02\tpieces\t5\t4\nTotal\t03\t\t15\t13\n";
        Read(Head + "\t\t\t1\t2\n" + Rows).ShouldBeEmpty();
        Read(Head + "\t\t\t1\t3\n" + Rows).ShouldBe(["row-unplaced"]);

        static string[] Read(string text) => [.. Report.Read(text, [ReportEdition.Of(_form)]).Notes.Select(static note => note.Code).Where(static code => code == "row-unplaced")];
    }
}
