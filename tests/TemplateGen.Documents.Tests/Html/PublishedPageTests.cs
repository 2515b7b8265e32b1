using System.Globalization;
using System.Text.Json;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Templates;

namespace TemplateGen.Documents.Tests.Html;

/// <summary>Reports on both editions as pages in the styles of real sites, from their bytes to every cell.</summary>
public sealed class PublishedPageTests
{
    public static TheoryData<PageStyle> Styles => [.. Enum.GetValues<PageStyle>()];

    public static TheoryData<string, PageStyle> Reports
    {
        get
        {
            TheoryData<string, PageStyle> data = [];
            foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Expected"), "20*.json").Order(StringComparer.Ordinal))
            {
                foreach (PageStyle style in Enum.GetValues<PageStyle>())
                {
                    data.Add(Path.GetFileNameWithoutExtension(file), style);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_cell_is_read_with_its_own_figure(PageStyle style)
    {
        foreach (Report empty in (Report[])[new GovInfoDisclosure2019(), new GovInfoDisclosure2021()])
        {
            Report report = Read(PublishedPage.Write(empty.Template, style, static (table, row, column) => Figure(table, row, column).ToString(CultureInfo.InvariantCulture)));
            report.Template.ShouldBe(empty.Template);
            report.Year.ShouldBe(2021);
            report.HeadValues["agency"].ShouldBe("某区某镇");
            foreach (Cell cell in Cells(report))
            {
                cell.Number.ShouldBe(Figure(cell.Block.Layout, cell.Row, cell.Column), cell.Address);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_figures_of_published_reports_are_read_as_they_are_from_pages(string name, PageStyle style)
    {
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expected", name + ".json")));
        Report empty = expected.RootElement.GetProperty("edition").GetString() == "2019" ? new GovInfoDisclosure2019() : new GovInfoDisclosure2021();
        Dictionary<string, JsonElement> truth = expected.RootElement.GetProperty("cells").EnumerateObject().ToDictionary(static cell => cell.Name, static cell => cell.Value);
        Report report = Read(PublishedPage.Write(empty.Template, style, (table, row, column) => Shown(truth[empty.Blocks[table.Index].Cell(row, column).Address])));
        report.Template.ShouldBe(empty.Template);
        foreach (Cell cell in Cells(report))
        {
            JsonElement own = truth[cell.Address];
            cell.State.ToString().ShouldBe(own.GetProperty("state").GetString(), cell.Address, StringCompareShould.IgnoreCase);
            cell.Number.ShouldBe(own.TryGetProperty("value", out JsonElement value) ? value.GetDecimal() : null, cell.Address);
        }
    }

    [Fact]
    public void Every_figure_has_line_column_and_path()
    {
        Report report = Read(PublishedPage.Write(new GovInfoDisclosure2021().Template, PageStyle.Layout, static (table, row, column) => Figure(table, row, column).ToString(CultureInfo.InvariantCulture)));
        string[] lines = System.Text.Encoding.UTF8.GetString(PublishedPage.Write(
            report.Template, PageStyle.Layout, static (table, row, column) => Figure(table, row, column).ToString(CultureInfo.InvariantCulture))).Split('\n');
        foreach (Cell cell in Cells(report))
        {
            SourcePlace place = cell.Source.ShouldNotBeNull().Place;
            place.Path.ShouldNotBeNull();
            lines[place.Line - 1][(place.Column - 1)..].ShouldStartWith(cell.Number!.Value.ToString(CultureInfo.InvariantCulture), Case.Sensitive, cell.Address);
        }

        report.Cell("requests.received.natural").Source!.Value.Place.Path.ShouldBe("table[6]/tr[4]/td[2]");
    }

    private static decimal Figure(TableLayout table, int row, int column) => 1001 + (7 * ((table.Index * 1000) + (row * 40) + column));

    private static string? Shown(JsonElement cell) => cell.GetProperty("state").GetString() == "missing" ? null
        : cell.TryGetProperty("text", out JsonElement text) ? text.GetString()
        : cell.TryGetProperty("value", out JsonElement value) ? value.GetRawText() : "";

    private static IEnumerable<Cell> Cells(Report report) =>
        report.Blocks.SelectMany(static block => Enumerable.Range(0, block.RowCount).SelectMany(row => Enumerable.Range(0, block.ColumnCount).Select(column => block.Cell(row, column))));

    private static Report Read(byte[] page)
    {
        ReadResult result = Report.Read(page, ReportEditions.All, DocumentFormats.All);
        result.Refusal.ShouldBeNull();
        return result.Report.ShouldNotBeNull();
    }
}
