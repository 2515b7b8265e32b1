using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

public sealed class HeadFieldTests
{
    private static readonly Template _form = TestForms.Of("""
        report Return 2024 {
          title "Return of {name} in {year}"
          head {
            name "Name" : text
            type "Type of authority" : choice { county "County"  city "City" }
            languages "Languages" : choices { de "German"  fr "French" }
            final "Final" : flag
            signed "Signed" : date
          }
          section all "1. Figures" {
            table sums "Summary" { columns { number "Number" }  rows { visitors "All visitors"  staff "All staff" } }
            check french { sums.staff.number >= 5 when head.languages is fr }
          }
        }
        """);

    [Fact]
    public void Fields_become_what_their_kind_keeps_and_what_is_none_stays_with_a_note()
    {
        ReadResult result = Report.Read(
            "Return of Acme in 2024\nType of authority: County\nLanguages: German, French\nFinal: √\nSigned: some day\n1. Figures\nSummary\n\tNumber\nAll visitors\t6\nAll staff\t4\n",
            [ReportEdition.Of(_form)]);
        FieldValues head = result.Report.ShouldNotBeNull().HeadValues;
        head["type"].ShouldBe("county");
        head["languages"].ShouldBe("de, fr");
        head["final"].ShouldBe("true");
        head["signed"].ShouldBe("some day");
        result.Notes.Single(static note => note.Code == "value-unreadable").Place!.Value.Line.ShouldBe(5);
        result.Report.Validate().Select(static finding => (finding.RuleId, finding.Outcome)).ShouldBe([("sums.french", RuleOutcome.Violated)]);
    }
}
