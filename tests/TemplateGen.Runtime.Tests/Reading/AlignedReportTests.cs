using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A report as text aligned with spaces: each figure is read in its column, however wide the columns are and whichever cells are blank.</summary>
public sealed class AlignedReportTests
{
    private static readonly ReportEdition[] _editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    public void Each_figure_is_read_in_its_column(double blanks)
    {
        List<double> shares = [];
        for (int seed = 0; seed < 12; seed++)
        {
            Template template = seed % 2 == 0 ? TestForms.Disclosure2019 : TestForms.Disclosure2021;
            AlignedReport written = AlignedReport.Write(template, seed, blanks);
            Report report = Report.Read(written.Text, _editions).Report.ShouldNotBeNull();
            report.Template.ShouldBe(template);
            (int read, int all, List<string> wrong) = Compare(report, written);
            wrong.ShouldBeEmpty($"seed {seed}");
            shares.Add((double)read / all);
        }

        shares.Average().ShouldBeGreaterThanOrEqualTo(0.85);
    }

    private static (int Read, int All, List<string> Wrong) Compare(Report report, AlignedReport written)
    {
        int read = 0;
        int all = 0;
        List<string> wrong = [];
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    Cell cell = block.Cell(row, column);
                    bool isBlank = written.Blank.Contains($"{block.Layout.Name}/{block.LineOf(row)}/{column}");
                    decimal? expected = isBlank ? null : ShapedReport.Figure(block.Layout, block.LineOf(row), column);
                    all++;
                    read += (cell.State == CellState.Value && cell.Number == expected) || (isBlank && cell.State == CellState.Blank) ? 1 : 0;
                    if (cell.State == CellState.Value && cell.Number != expected)
                    {
                        wrong.Add($"{cell.Address} {cell.Number} instead of {expected}");
                    }
                }
            }
        }

        return (read, all, wrong);
    }
}
