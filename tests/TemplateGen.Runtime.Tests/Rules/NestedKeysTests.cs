using TemplateGen.Layout;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rules;

/// <summary>Entries whose keys are nested, as the codes of a budget: <c>each item in head.items = parts</c>.</summary>
public sealed class NestedKeysTests
{
    private static readonly Template _form = TestForms.Of("""
        report Budget 2024 {
          head { items "Items" : list { key "Code" : text } }
          section one "One" {
            table spent "Spent" {
              columns { total "Total"  basic "Basic" : count optional }
              rows { sum "Sum" = sum of item  each item in head.items optional = parts }
              check most { sum >= max of item }
            }
            table free "Free" {
              columns { total "Total" }
              rows { each entry "Entry" >= parts  all "All" = rest }
              check same { all.total = spent.sum.total when spent.sum.total > 0 }
            }
          }
        }
        """);

    private static string Rows(string rows) => string.Join(',', rows.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static row => row.Split('='))
        .Select(static row => $$$"""{"key":"{{{row[0]}}}","cells":{"total":{{{row[1]}}}}}"""));

    private static Report Spent(string rows, string sum = "null") => JsonReports.Read(_form, $$$"""
        "head":{"items":[]},"tables":{"spent":{"item":[{{{Rows(rows)}}}],"sum":{"total":{{{sum}}} } } }
        """);

    private static string[] Broken(Report report) => [.. report.Validate().Where(static finding => finding.Outcome == RuleOutcome.Violated && finding.RuleId != "spent.entries")
        .Select(static finding => finding.Message(Language.English))];

    [Fact]
    public void An_entry_is_the_sum_of_those_one_level_below() =>
        Broken(Spent("205=10 20501=4 20502=6 2050201=1 2050202=5 208=3", "13")).ShouldBeEmpty();

    [Fact]
    public void A_sum_that_is_wrong_is_found_at_its_entry() => Broken(Spent("205=10 20501=4 20502=6 2050201=1 2050202=4 208=3", "13"))
        .ShouldBe(["20502 / total: item should be 5 but the report says 6 (difference 1)"]);

    [Fact]
    public void The_rows_may_stand_in_any_order_and_levels_may_be_left_out() =>
        Broken(Spent("2050202=5 205=9 208=3 2050201=4", "13")).ShouldBe(["total: sum should be 12 but the report says 13 (difference 1)"]);

    [Fact]
    public void A_total_takes_the_entries_at_the_top()
    {
        Broken(Spent("205=10 20501=10", "20")).ShouldBe(["total: sum should be 10 but the report says 20 (difference 10)"]);
        Spent("205=10 20501=10", "10").Outcomes("spent.most").Select(static result => result.Outcome).ShouldBe([RuleOutcome.Holds, RuleOutcome.NotChecked]);
    }

    [Fact]
    public void An_entry_with_none_below_it_is_not_checked() =>
        Spent("205=10 208=3").Outcomes("spent.rows.item").ShouldAllBe(static result => result.Outcome == RuleOutcome.NotChecked);

    [Fact]
    public void An_open_part_leaves_the_sum_open() =>
        Spent("205=10 20501=4 20502=null").Outcomes("spent.rows.item").Select(static result => result.Outcome).Distinct().Order()
            .ShouldBe(new[] { RuleOutcome.NotChecked, RuleOutcome.Undetermined }.Order());

    [Fact]
    public void Where_keys_have_separators_levels_end_there() =>
        Broken(Spent("1=3 1.1=1 1.2=2 10=50 1.2.1=2", "53")).ShouldBeEmpty();

    [Fact]
    public void It_needs_no_list_and_other_signs_do_as_well()
    {
        Report report = JsonReports.Read(_form, $$"""
            "head":{"items":[]},"tables":{"spent":{"sum":{"total":7},"item":[{{Rows("2=7")}}]},"free":{"entry":[{{Rows("A=2 A1=1 A2=2 B=5")}}],"all":{"total":7} } }
            """);
        Broken(report).ShouldBe(["A / total: entry should be at least 3 but the report says 2 (difference -1)"]);
        report.Outcomes("free.rows.all").Single().Outcome.ShouldBe(RuleOutcome.Holds);
        report.Outcomes("free.same").Single().Outcome.ShouldBe(RuleOutcome.Holds);
    }

    [Fact]
    public void Thousands_of_entries_take_no_time_that_grows_with_their_square()
    {
        Report report = Spent(string.Join(' ', Enumerable.Range(0, 5_000).Select(static i => i < 100 ? $"{i:00}=49" : $"{i % 100:00}{i / 100:00}=1")), "4900");
        Broken(report).ShouldBeEmpty();
        report.Outcomes("spent.rows.item").Count(static result => result.Outcome == RuleOutcome.Holds).ShouldBe(100);
    }
}
