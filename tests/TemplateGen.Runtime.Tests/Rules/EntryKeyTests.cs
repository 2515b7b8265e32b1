using TemplateGen.Layout;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rules;

/// <summary>Rules about one entry of a repeated row, named by its key.</summary>
public sealed class EntryKeyTests
{
    private static readonly Template _form = TestForms.Of("""
        report Offices 2024 {
          head { offices "Offices" : list { key "Code" : text } }
          section one "One" {
            table staff {
              columns { posts "Posts"  filled "Filled" }
              rows { each office in head.offices optional   all "All" }
              check main { all.posts = office["HQ"].posts + office["N"].posts }
              check more for office { posts <= office["HQ"].posts }
              check same { office["HQ"].filled >= previous office["HQ"].filled }
              check there { all.filled > 0 when office["N"].posts is present }
            }
          }
        }
        """);

    private static Report Report(string rows) => JsonReports.Read(_form, $$$"""
        "head":{"offices":[]},"tables":{"staff":{"office":[{{{rows}}}],"all":{"posts":9,"filled":0} } }
        """);

    private static string Row(string key, string posts, int filled = 1) => $$$"""{"key":"{{{key}}}","cells":{"posts":{{{posts}}},"filled":{{{filled}}} } }""";

    [Fact]
    public void The_row_of_that_key_is_meant()
    {
        Report report = Report($"{Row("N", "4")},{Row("HQ", "5")},{Row("S", "6")}");
        report.Outcomes("staff.main").Single().Outcome.ShouldBe(RuleOutcome.Holds);
        report.Outcomes("staff.more").Select(result => result.Outcome).ShouldBe([RuleOutcome.Holds, RuleOutcome.Holds, RuleOutcome.Violated]);
        report.Outcomes("staff.there").Single().Outcome.ShouldBe(RuleOutcome.Violated);
        report.Validate().Single(finding => finding.RuleId == "staff.more").At.ShouldBe(["staff.office[\"S\"].posts", "staff.office[\"HQ\"].posts"]);
    }

    [Fact]
    public void A_row_that_is_not_there_is_nothing()
    {
        Report report = Report(Row("HQ", "9"));
        report.Outcomes("staff.main").Single().Outcome.ShouldBe(RuleOutcome.Holds);
        report.Outcomes("staff.there").Single().Outcome.ShouldBe(RuleOutcome.NotChecked);
        Report("").Outcomes("staff.main").Single().Outcome.ShouldBe(RuleOutcome.NotChecked);
    }

    [Fact]
    public void An_open_cell_of_it_leaves_the_rule_open() =>
        Report($"{Row("N", "null")},{Row("HQ", "5")}").Outcomes("staff.main").Single().Outcome.ShouldBe(RuleOutcome.Undetermined);

    [Fact]
    public void In_an_earlier_report_the_row_of_the_same_key_is_meant()
    {
        Report before = Report($"{Row("N", "1", 9)},{Row("HQ", "1", 2)}");
        Report(Row("HQ", "5", 2)).Outcomes("staff.same", before).Single().Outcome.ShouldBe(RuleOutcome.Holds);
        Report(Row("HQ", "5", 1)).Outcomes("staff.same", before).Single().Outcome.ShouldBe(RuleOutcome.Violated);
        Report(Row("N", "5", 1)).Outcomes("staff.same", before).Single().Outcome.ShouldBe(RuleOutcome.NotChecked);
    }
}
