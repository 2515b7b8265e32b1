using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>What is rendered as text is read back, figure by figure: lines drawn around cells, labels over several lines, merged cells.</summary>
public sealed class TextRoundTripTests
{
    public static TheoryData<string> Forms =>
        ["GovInfoDisclosure.2019.report", "GovInfoDisclosure.2021.report", "GovInfoStatistics.2014.report", "CharityReturn.2018.report"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_figure_comes_back(string form)
    {
        Template template = TestForms.Of(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templates", form)), form);
        Report report = Filled(template);
        Report read = Report.Read(report.Render(ReportFormat.Text), [ReportEdition.Of(template)]).Report.ShouldNotBeNull();
        Figures(report).ShouldAllBe(figure => read.Cell(figure.Key).Number == figure.Value);
    }

    private static UntypedReport Filled(Template template)
    {
        UntypedReport report = new(template) { Year = template.FirstYear };
        Random random = new(5);
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    if (block.Specification(row, column) is { IsVoid: false, Kind: { IsNumeric: true, Type: not CellType.Flag } })
                    {
                        block.SetNumber(row, column, random.Next(900));
                    }
                }
            }
        }

        return report;
    }

    private static Dictionary<string, decimal?> Figures(Report report) => report.Blocks
        .SelectMany(static block => Enumerable.Range(0, block.RowCount).SelectMany(row => Enumerable.Range(0, block.ColumnCount).Select(column => block.Cell(row, column))))
        .Where(static cell => cell.State == CellState.Value)
        .ToDictionary(static cell => cell.Address, static cell => cell.Number);
}
