using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Families.Tests.Foia;

/// <summary>The published FOIA reports as reports: what they hold, what else their rules say, there and back, and every format.</summary>
public sealed class FoiaReportTests
{
    private static readonly Lazy<FoiaOutcomes> _all = new(() => new FoiaOutcomes(OfficialForms.Foia2019, FoiaReportFile.Names, footnotes: true));

    public static TheoryData<string> Names => [.. FoiaReportFile.Names];

    [Fact]
    public void The_form_has_33_tables_in_both_editions_with_the_same_cells_but_one()
    {
        OfficialForms.Foia2019.Tables.Count.ShouldBe(33);
        string[] newer = [.. OfficialForms.Foia2019.Tables.SelectMany(Cells)];
        string[] older = [.. OfficialForms.Foia2016.Tables.SelectMany(Cells)];
        newer.Length.ShouldBe(501);
        newer.Except(older).ShouldBe(["fees.component.share Percent 2", "fees.overall.share Percent 2"]);
        older.Except(newer).ShouldBe(["fees.component.share Decimal 4", "fees.overall.share Decimal 4"]);
        OfficialForms.Foia2019.Rules.Select(static rule => rule.Id).Except(OfficialForms.Foia2016.Rules.Select(static rule => rule.Id))
            .ShouldBe(["backlogs.noAppeals", "backlogs.hasAppeals"]);
    }

    [Fact]
    public void Marks_figures_and_lines_within_rows_are_as_published()
    {
        Report report = _all.Value.Reports["doj-fy2016"];
        report.Cell("""appealTimes.component["OIP"].lowest""").ShouldSatisfyAllConditions(
            cell => cell.Block.GetDecimal(cell.Row, cell.Column).ShouldBe(0.1m),
            cell => cell.Block.RawText(cell.Row, cell.Column).ShouldBe("<1"));
        report.Cell("""otherReasons.component["ATF"].reason[5].description""").Text.ShouldBe("Unable to Locate Requester");
        report.Cell("""otherReasons.component["ATF"].reason[5].times""").Number.ShouldBe(63);
        report.Cell("""statutes.statute["10 U.S.C. § 130b"].use[2].component""").Text.ShouldBe("FBI");
        report.Cell("""oldestRequests.overall.first.date""").Block.Specification(0, 0).Kind.Type.ShouldBe(CellType.Date);
    }

    [Fact]
    public void A_figure_that_is_none_was_published_once()
    {
        var unreadable = _all.Value.Reports.SelectMany(static report => Unreadable(report.Value).Select(cell => (report.Key, cell.Address, Text: cell.Block.RawText(cell.Row, cell.Column)))).ToArray();
        unreadable.Length.ShouldBe(1, string.Join('\n', unreadable));
        unreadable[0].Text.ShouldBe(",09");
    }

    [Fact]
    public void In_section_IV_many_totals_of_the_Department_of_Justice_are_not_the_sum_of_the_components()
    {
        // The exchange file gives the largest figure of a component as the agency's. No other report of the set has figures of components there.
        _all.Value.Reports["doj-fy2016"].Outcomes("statutes.columns.total").Count(static outcome => outcome == RuleOutcome.Violated).ShouldBe(18);
        _all.Value.Reports["doj-fy2017"].Outcomes("statutes.columns.total").Count(static outcome => outcome == RuleOutcome.Violated).ShouldBe(17);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_published_report_is_rendered_to_every_format(string name) => _all.Value.Reports[name].ShouldRender(_all.Value.Previous[name]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_published_report_reads_back_from_its_JSON(string name) => _all.Value.Reports[name].ShouldReadBack();

    private static IEnumerable<string> Cells(TableLayout table) =>
        from row in table.Rows.Lines
        from column in table.Columns.Lines
        let kind = table[row.Line, column.Line].Kind
        select $"{table.Name}.{row.Path}.{column.Path} {kind.Type} {kind.Places}";

    private static IEnumerable<Cell> Unreadable(Report report) =>
        from block in report.Blocks
        from row in Enumerable.Range(0, block.RowCount)
        from column in Enumerable.Range(0, block.ColumnCount)
        where block.State(row, column) == CellState.Unreadable
        select block.Cell(row, column);
}
