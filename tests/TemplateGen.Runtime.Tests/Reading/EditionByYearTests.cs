using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>The year of a report says which edition it follows where the tables alone do not, and which of two forms is its own.</summary>
public sealed class EditionByYearTests
{
    private const string Rows = "section s \"Part A\" { table t \"Table A\" { corner \"Item\"  columns { n \"Number\" }  rows { x \"Letters received\"  y \"Letters answered\"  z \"Letters lost\" } } }";

    private static readonly ReportEdition[] _years = [Form($"report Post 2016 {{ title \"Annual Post Office Letter Report\"  years 2016..2018  {Rows} }}"), Form($"report Post 2019 {{ title \"Annual Post Office Letter Report\"  years 2019..  {Rows} }}")];

    private static readonly ReportEdition[] _forms =
    [
        Form($"report Old 2014 {{ title \"Old letters of {{year}}\"  years 2014..2018  {Rows.Replace("x \"", "u \"Parcels received\"  v \"Parcels answered\"  w \"Parcels lost\"  x \"", StringComparison.Ordinal)} }}"),
        Form("report New 2019 { title \"{office} report for {year}\"  years 2019..  head { office : text }  section s \"Section 1\" { table t \"Summary\" { corner \"Topic\"  columns { n \"Count\" }  rows { p \"Complaints made\"  q \"Complaints heard\" r \"Complaints settled\" } } } }"),
    ];

    [Theory]
    [InlineData("Springfield Annual Post Office Letter Report for Fiscal Year 2023", "2019", 2023)]
    [InlineData("Post Office Annual Letter Report 2017", "2016", 2017)]
    [InlineData("Annual Post Office Letter Report\nFiscal Year 2021", "2019", 2021)]
    [InlineData("Annual Post Office Letter Report\nFY2018", "2016", 2018)]
    public void A_title_without_a_year_may_stand_beside_one(string title, string edition, int year)
    {
        Report report = Report.Read($"{title}\nPart A\nTable A\nItem\tNumber\nLetters received\t5\nLetters answered\t4\nLetters lost\t1\n", _years).Report.ShouldNotBeNull();
        report.Template.Edition.ShouldBe(edition);
        report.Year.ShouldBe(year);
    }

    [Fact]
    public void Two_years_beside_the_title_say_nothing() =>
        Report.Read("Annual Post Office Letter Report 2017\nAnnual Post Office Letter Report 2023\nPart A\nTable A\nItem\tNumber\nLetters received\t5\nLetters answered\t4\nLetters lost\t1\n", _years).Report!.Year.ShouldBeNull();

    [Fact]
    public void Tables_of_a_form_that_is_out_of_force_are_only_appended()
    {
        ReadResult result = Report.Read(
            "North report for 2022\nSection 1\nSummary\nTopic\tCount\nComplaints made\t5\nComplaints heard\t4\nComplaints settled\t3\n\nAnnex: letters\nPart A\nTable A\nItem\tNumber\n"
            + "Parcels received\t1\nParcels answered\t1\nParcels lost\t0\nLetters received\t5\nLetters answered\t4\nLetters lost\t1\nOld letters of 2022\n", _forms);
        result.Report!.Template.Name.ShouldBe("New");
        result.Report.Cell("t.q.n").Number.ShouldBe(4);
        result.Notes.ShouldContain(static note => note.Code == "edition-by-year");
    }

    [Theory]
    [InlineData("North report for 2022", "Old letters of 2018")]
    [InlineData("North report", "Old letters of 2022")]
    [InlineData("North report", "Old letters")]
    public void So_are_those_that_stand_behind_the_report_whatever_the_years_say(string title, string annex)
    {
        ReadResult result = Report.Read(
            $"{title}\nSection 1\nSummary\nTopic\tCount\nComplaints made\t5\nComplaints heard\t4\nComplaints settled\t3\n\n{annex}\nPart A\nTable A\nItem\tNumber\n"
            + "Parcels received\t1\nParcels answered\t1\nParcels lost\t0\nLetters received\t5\nLetters answered\t4\nLetters lost\t1\n", _forms);
        result.Report!.Template.Name.ShouldBe("New");
        result.Report.Year.ShouldNotBe(2018);
    }

    private static ReportEdition Form(string text) => ReportEdition.Of(TestForms.Of(text));
}
