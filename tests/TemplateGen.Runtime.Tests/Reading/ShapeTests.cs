using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Every shape of text, on every form: undamaged all is read, damaged nothing is read wrong.</summary>
public sealed class ShapeTests
{
    private static readonly string[] Keys = ["DEA", "FBI", "Office of the Assoc. AG"];

    public static TheoryData<DocumentShape> Shapes => [.. Enum.GetValues<DocumentShape>()];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_disclosure_report_is_read_whole(DocumentShape shape)
    {
        foreach (Template template in (Template[])[TestForms.Disclosure2019, TestForms.Disclosure2021])
        {
            ReadResult result = Report.Read(ShapedReport.Write(template, shape), Both);
            Report report = result.Report.ShouldNotBeNull();
            report.Template.ShouldBe(template);
            foreach ((string address, decimal figure) in ShapedReport.Expected(report))
            {
                report.Cell(address).Number.ShouldBe(figure, address);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Tables_with_the_same_rows_are_told_apart_by_their_context(DocumentShape shape)
    {
        Report report = Report.Read(ShapedReport.Write(TestForms.Twins, shape, Keys), [ReportEdition.Of(TestForms.Twins)]).Report.ShouldNotBeNull();
        report.HeadValues.Find("components")!.Entries!.Select(static entry => entry["key"]).ShouldBe(Keys);
        (int read, List<string> wrong) = Compare(report);
        wrong.ShouldBeEmpty();
        read.ShouldBe(18 * (Keys.Length + 1));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_lost_or_repeated_line_makes_no_cell_of_tables_alike_wrong(DocumentShape shape)
    {
        string text = ShapedReport.Write(TestForms.Twins, shape, Keys);
        ReportEdition[] editions = [ReportEdition.Of(TestForms.Twins)];
        List<double> shares = [];
        foreach (string damaged in Damage.DeletedLines(text).Concat(Damage.RepeatedLines(text)).Concat(Damage.DeletedCells(text)))
        {
            (int read, List<string> wrong) = Report.Read(damaged, editions).Report is { } report ? Compare(report) : (0, []);
            wrong.ShouldBeEmpty();
            shares.Add(read / 72.0);
        }

        shares.Average().ShouldBeGreaterThanOrEqualTo(0.94);
    }

    private static IReadOnlyList<ReportEdition> Both => [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];

    private static (int Read, List<string> Wrong) Compare(Report report)
    {
        int read = 0;
        List<string> wrong = [];
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                int key = Math.Max(0, Array.IndexOf(Keys, block.KeyOf(row)));
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    Cell cell = block.Cell(row, column);
                    read += cell.State == CellState.Value ? 1 : 0;
                    if (cell.State == CellState.Value && cell.Number != ShapedReport.Figure(block.Layout, block.LineOf(row), column, key))
                    {
                        wrong.Add($"{cell.Address} {cell.Number}");
                    }
                }
            }
        }

        return (read, wrong);
    }
}
