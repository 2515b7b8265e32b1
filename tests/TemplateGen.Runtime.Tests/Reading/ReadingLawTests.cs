using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>
/// The law of reading: whatever one damage does to a report, no cell counts as read with a wrong figure. Each report is damaged in every
/// way, as published and with another number in every cell; most cells must be read all the same.
/// </summary>
public sealed class ReadingLawTests
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];

    public static TheoryData<string> Names => [.. SeedReport.All.Select(static report => report.Name)];

    /// <summary>The reports with a row a line: of the others no cell stands beside another.</summary>
    public static TheoryData<string> NamesOfRows => [.. SeedReport.All.Where(static report => Damage.DeletedCells(report.Text).Any()).Select(static report => report.Name)];

    public static TheoryData<string> NamesOfMovableRows => [.. SeedReport.All.Where(static report => Damage.MovedRows(report.Text, 7).Any()).Select(static report => report.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lost_line_makes_no_cell_wrong(string name)
    {
        Holds(SeedReport.Named(name), Damage.DeletedLines, 0.97);
        Holds(SeedReport.Named(name).WithDistinctFigures(), Damage.DeletedLines, 0.97);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_tables_exchanged_make_no_cell_wrong_and_none_unread(string name)
    {
        Holds(SeedReport.Named(name), Damage.SwappedTables, 1);
        Holds(SeedReport.Named(name).WithDistinctFigures(), Damage.SwappedTables, 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_line_that_stands_there_twice_makes_no_cell_wrong(string name) => Holds(SeedReport.Named(name).WithDistinctFigures(), Damage.RepeatedLines, 0.97);

    [Theory]
    [MemberData(nameof(NamesOfRows))]
    public void A_lost_cell_makes_no_cell_wrong(string name) => Holds(SeedReport.Named(name).WithDistinctFigures(), Damage.DeletedCells, 0.96);

    [Theory]
    [MemberData(nameof(NamesOfRows))]
    public void An_emptied_cell_makes_no_cell_wrong(string name) => Holds(SeedReport.Named(name).WithDistinctFigures(), Damage.EmptiedCells, 0.98);

    [Theory]
    [MemberData(nameof(NamesOfMovableRows))]
    public void A_row_in_another_place_makes_no_cell_wrong(string name) =>
        Holds(SeedReport.Named(name).WithDistinctFigures(), static text => Damage.MovedRows(text, 7), 0.98);

    [Theory]
    [InlineData("2020-fengzhuang")]
    [InlineData("2020-duantan")]
    public void A_line_in_another_place_makes_no_cell_wrong(string name) =>
        Holds(SeedReport.Named(name).WithDistinctFigures(), static text => Damage.MovedLines(text, 211), 0.95);

    private static void Holds(SeedReport report, Func<string, IEnumerable<string>> damage, double share)
    {
        LawCheck check = new(report, Editions);
        foreach (string text in damage(report.Text))
        {
            check.Check(text);
        }

        check.Wrong.ShouldBeEmpty();
        check.Texts.ShouldBePositive();
        check.Share.ShouldBeGreaterThanOrEqualTo(share);
    }
}
