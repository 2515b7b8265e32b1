using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

public sealed class SeedReportTests
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];

    public static TheoryData<string> Names => [.. SeedReport.All.Select(static report => report.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_is_read_as_printed_with_its_place(string name)
    {
        SeedReport expected = SeedReport.Named(name);
        Report report = Read(expected.Text);
        report.Template.Edition.ShouldBe(expected.Edition);
        foreach ((string address, ExpectedCell cell) in expected.Cells)
        {
            Cell read = report.Cell(address);
            read.State.ShouldBe(cell.State, address);
            read.Number.ShouldBe(cell.Value, address);
            read.Source?.Place.ShouldBe(new SourcePlace(cell.Line, cell.Column), address);
            if (cell.Text is not null)
            {
                read.Text.ShouldBe(cell.Text, address);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_is_read_with_windows_and_old_mac_line_ends(string name)
    {
        SeedReport expected = SeedReport.Named(name);
        Report report = Read(expected.Text);
        foreach (string end in (string[])["\r\n", "\r"])
        {
            Report other = Read(expected.Text.Replace("\n", end, StringComparison.Ordinal));
            other.ContentEquals(report).ShouldBeTrue();
            other.Cell("requests.carriedOut.total").Source.ShouldBe(report.Cell("requests.carriedOut.total").Source);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Year_and_agency_come_from_the_title(string name)
    {
        SeedReport expected = SeedReport.Named(name);
        Report report = Read(expected.Text);
        report.Year.ShouldBe(expected.Year);
        report.HeadValues["agency"].ShouldBe(expected.Agency);
    }

    [Fact]
    public void An_amount_with_its_unit_and_a_bookmark_is_read_and_keeps_its_text()
    {
        Cell amount = Read(SeedReport.Named("2020-fengzhuang").Text).Cell("procurement.procurement.amount");
        amount.Number.ShouldBe(298000);
        amount.Source!.Value.Text.ShouldBe("[bookmark: _GoBack]298000元");
    }

    [Fact]
    public void A_wrong_article_number_and_surplus_cells_are_noted_with_their_places()
    {
        IReadOnlyList<ReadingNote> notes = Report.Read(SeedReport.Named("2020-duantan").Text, Editions).Notes;
        ReadingNote label = notes.Single(static note => note.Code == "label-differs");
        label.Place.ShouldBe(new SourcePlace(38, 2));
        label.English.ShouldBe("\"第二十六条第（六）项\" differs from the form's \"第二十条第（六）项\", for which it was taken");
        label.Chinese.ShouldBe("“第二十六条第（六）项”与表式的“第二十条第（六）项”不同，按后者读取");
        notes.Where(static note => note.Code == "surplus-cell").Select(static note => note.Place).ShouldBe([new SourcePlace(65, 2), new SourcePlace(77, 2)]);
        notes.ShouldContain(static note => note.Code == "table-misplaced");
    }

    [Fact]
    public void Lost_tables_and_rows_are_warned_of()
    {
        IReadOnlyList<ReadingNote> notes = Report.Read(SeedReport.Named("2021-hezhuang").Text, Editions).Notes;
        notes.Count(static note => note.Code == "table-missing" && note.Severity == Severity.Warning).ShouldBe(4);
        notes.Single(static note => note.Code == "rows-missing").Chinese.ShouldContain("缺少 2 行");
    }

    [Fact]
    public void A_lost_row_that_is_optional_is_only_noted() =>
        Report.Read(SeedReport.Named("2020-xinmiao").Text, Editions).Notes.Single(static note => note.Code == "rows-missing").Severity.ShouldBe(Severity.Note);

    [Fact]
    public void Notes_stand_in_the_order_of_the_document()
    {
        foreach (SeedReport report in SeedReport.All)
        {
            IEnumerable<int> lines = Report.Read(report.Text, Editions).Notes.Select(static note => note.Place?.Line ?? 0);
            lines.ShouldBe(lines.Order());
        }
    }

    private static Report Read(string text) => Report.Read(text, Editions).Report.ShouldNotBeNull();
}
