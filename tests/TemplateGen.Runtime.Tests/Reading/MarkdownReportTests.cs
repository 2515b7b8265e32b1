using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>What we render as Markdown is read back: the same figures, states and texts.</summary>
public sealed class MarkdownReportTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_report_rendered_as_Markdown_reads_back(int seed)
    {
        Template template = seed % 2 == 0 ? TestForms.Disclosure2019 : TestForms.Disclosure2021;
        ReportEdition[] editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];
        Report written = Filled(template, new System.Random(seed));
        string text = written.Render(ReportFormat.Markdown);
        Report read = Report.Read(text, editions).Report.ShouldNotBeNull();

        read.Template.ShouldBe(template);
        read.Year.ShouldBe(2020);
        read.HeadValues["agency"].ShouldBe("某镇");
        read.TextValues["overview"].ShouldBe("第一段。\n第二段*有*星号。");
        foreach (CellBlock block in written.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    Cell cell = block.Cell(row, column);
                    Cell again = read.Cell(cell.Address);
                    again.State.ShouldBe(cell.State, cell.Address);
                    again.Number.ShouldBe(cell.Number, cell.Address);
                }
            }
        }
    }

    [Theory]
    [InlineData("{{page}}\n")]
    [InlineData("{% layout %}\n")]
    [InlineData("{anchor:zoom}\n")]
    public void Marks_of_its_maker_before_a_report_do_not_make_it_JSON(string marks)
    {
        UntypedReport written = Filled(TestForms.Disclosure2021, new System.Random(5));
        Report read = Report.Read(marks + written.Render(ReportFormat.Markdown), [ReportEdition.Of(TestForms.Disclosure2021)]).Report.ShouldNotBeNull();
        read.Year.ShouldBe(2020);
        read.Cell("requests.received.total").Number.ShouldBe(written.Cell("requests.received.total").Number);
    }

    private static UntypedReport Filled(Template template, System.Random random)
    {
        UntypedReport report = new(template) { Year = 2020 };
        report.HeadValues["agency"] = "某镇";
        report.TextValues["overview"] = "第一段。\n第二段*有*星号。";
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    switch (random.Next(12))
                    {
                        case 0 when block.Layout.Name != "disputes":
                            block.SetState(row, column, CellState.NotApplicable, "/");
                            break;
                        default:
                            block.SetNumber(row, column, random.Next(2000));
                            break;
                    }
                }
            }
        }

        return report;
    }
}
