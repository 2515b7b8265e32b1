using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>Dots between a label and its figures are nothing but space, unless the lines may be a table of contents.</summary>
public sealed class DotLeaderTests
{
    private static readonly Template _template = TestForms.Of("""
        report Income 2024 {
          section s "Income" {
            table t "Schedule T" { corner "Item" columns { a "Amount" }
              rows { loans "1. Interest on loans"  deposits "2. Interest on deposits"  fees "3. Fees from services"  total "4. Total income (sum of items 1 through 3)" = rest } }
          }
        }
        """);

    [Theory]
    [InlineData("""
        1. Interest on loans .......................         4,000
        2. Interest on deposits ....................         1,000
        3. Fees from services ......................             5
        4. Total income (sum of items 1 through 3)..         5,005
        """)]
    [InlineData("""
        1. Interest on loans . . . . . . . . . . . . . .     4,000
        2. Interest on deposits  . . . . . . . . . . . .     1,000
        3. Fees from services  . . . . . . . . . . . . .         5
        4. Total income (sum of items 1 through 3) . . .     5,005
        """)]
    [InlineData("""
        1. Interest on loans ........ 4,000
        2. Interest on deposits ..... 1,000
        3. Fees from services ....... 5
        4. Total income (sum of items 1 through 3) ...... 5,005
        """)]
    public void Figures_behind_dots_are_read(string rows)
    {
        Report report = Report.Read("Income\nSchedule T\nItem                                                Amount\n" + rows, [ReportEdition.Of(_template)]).Report.ShouldNotBeNull();
        report.Cell("t.loans.a").Number.ShouldBe(4000);
        report.Cell("t.deposits.a").Number.ShouldBe(1000);
        report.Cell("t.fees.a").Number.ShouldBe(5);
        report.Cell("t.total.a").Number.ShouldBe(5005);
    }

    [Fact]
    public void Numbers_of_pages_are_no_figures()
    {
        string contents = "Contents\n1. Interest on loans .......... 3\n2. Interest on deposits .......... 4\n3. Fees from services .......... 5\n4. Total income (sum of items 1 through 3) .......... 12\n";
        (Report.Read(contents, [ReportEdition.Of(_template)]).Report?.Blocks[0].States.Contains(CellState.Value) ?? false).ShouldBeFalse();
    }
}
