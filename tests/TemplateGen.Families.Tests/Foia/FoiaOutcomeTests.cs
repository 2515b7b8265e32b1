using TemplateGen.Rules;

namespace TemplateGen.Families.Tests.Foia;

/// <summary>The outcomes that were worked out on published reports, by other means, with the form's rules of 2019: all of them come out.</summary>
/// <remarks>They know no excuses, so footnotes are left out; what those change is a test of its own.</remarks>
public sealed class FoiaOutcomeTests
{
    private static readonly string[] _workbooks = ["doj-fy2016", "doj-fy2017"];

    private static readonly Lazy<FoiaOutcomes> _all = new(() => new FoiaOutcomes(OfficialForms.Foia2019, FoiaReportFile.Names, footnotes: false));

    private static readonly Lazy<FoiaOutcomes> _older = new(() => new FoiaOutcomes(OfficialForms.Foia2016, _workbooks, footnotes: false));

    [Fact]
    public void The_expected_outcomes_are_all_there()
    {
        ExpectedOutcome.All.Count.ShouldBe(3419);
        ExpectedOutcome.All.Count(static expected => expected.NeedsAbsentReport).ShouldBe(36);
        ExpectedOutcome.All.Count(static expected => !expected.Passes).ShouldBe(165);
        ExpectedOutcome.All.Select(static expected => expected.Rule).Distinct().Except(RuleMap.Rules).ShouldBeEmpty();
    }

    [Fact]
    public void Every_outcome_that_needs_no_absent_report_comes_out() =>
        Mismatches(_all.Value, ExpectedOutcome.All.Where(static expected => !expected.NeedsAbsentReport), Expected).ShouldBeEmpty();

    [Fact]
    public void What_needs_a_report_that_is_not_in_the_set_is_not_checked() =>
        Mismatches(_all.Value, ExpectedOutcome.All.Where(static expected => expected.NeedsAbsentReport), static _ => RuleOutcome.NotChecked).ShouldBeEmpty();

    [Fact]
    public void Ninety_nine_failures_of_the_workbooks_belong_to_the_form_that_followed()
    {
        ExpectedOutcome[] newer = [.. ExpectedOutcome.All.Where(static expected => IsOfTheNewerForm(expected) && !expected.Passes)];
        newer.Length.ShouldBe(99);
        Mismatches(_all.Value, newer, static _ => RuleOutcome.Violated).ShouldBeEmpty();
        Mismatches(_older.Value, newer, static expected => expected.Rule == "C-X-perc" ? RuleOutcome.Holds : null).ShouldBeEmpty();
    }

    [Fact]
    public void Every_other_outcome_of_the_workbooks_comes_out_on_their_own_edition() =>
        Mismatches(
            _older.Value,
            ExpectedOutcome.All.Where(static expected => _workbooks.Contains(expected.Report) && !expected.NeedsAbsentReport && (!IsOfTheNewerForm(expected) || expected.Passes)),
            static expected => expected.Rule.StartsWith("V-XIIA-NA", StringComparison.Ordinal) || expected.Rule == "V-XIIA-notNA-if-appeals" ? null : Expected(expected)).ShouldBeEmpty();

    [Fact]
    public void A_footnote_excuses_the_opening_figures_and_nothing_else()
    {
        FoiaOutcomes explained = new(OfficialForms.Foia2019, FoiaReportFile.Names, footnotes: true);
        ExpectedOutcome[] excused = [.. ExpectedOutcome.All.Where(expected => explained.Find(expected) != _all.Value.Find(expected))];
        excused.ShouldAllBe(expected => expected.Rule.EndsWith("start=prev-end", StringComparison.Ordinal) && !expected.Passes);
        Mismatches(explained, excused, static _ => RuleOutcome.NotChecked).ShouldBeEmpty();
        excused.Select(static expected => expected.Report).Distinct().ShouldBe(["doj-fy2017"]);
    }

    private static bool IsOfTheNewerForm(ExpectedOutcome expected) =>
        _workbooks.Contains(expected.Report) && expected.Rule is "C-X-perc" or "V-XIIA-NA-if-no-appeals";

    private static RuleOutcome? Expected(ExpectedOutcome expected) => expected.Passes ? RuleOutcome.Holds : RuleOutcome.Violated;

    private static string[] Mismatches(FoiaOutcomes outcomes, IEnumerable<ExpectedOutcome> expected, Func<ExpectedOutcome, RuleOutcome?> outcome) =>
        [.. expected.Where(item => outcomes.Find(item) != outcome(item)).Select(item => $"{item}: {outcome(item)} expected, {outcomes.Find(item)} found")];
}
