using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rendering;
using TemplateGen.Rules;
using TemplateGen.Tests;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>Fields of a section that are no plain texts: rows of a table named like the section, in every way.</summary>
public sealed class SectionFieldTests
{
    private static readonly Template _form = TestForms.Of("""
        report Company 2024 {
          title "Return of {name} for {year}"
          head { name "Name" : text }
          section filer "1. The company" {
            employees "Employees" : count >= women
            women     "Of which women" : count
            contact   "Contact"
            exports   "Does the company export?" : flag
            countries "To how many countries?" : count present when exports
            check some { employees > 0 when exports }
            each owner "Owners" { person "Owner" : text  shares "Shares" : percent(1) }
          }
          section exports "2. Exports" {
            table exports present when filer.exports { columns { value "Value" : amount(EUR, 2) }  rows { eu "Within the EU"  other "Elsewhere" } }
            check none { exports.eu.value = 0 when filer.countries = 0 }
          }
        }
        """);

    private const string Json = """
        {"template":"Company","edition":"2024","head":{"year":2024,"name":"Acme"},"text":{"filer.contact":"Ann"},
        "tables":{"filer":{"employees":2,"women":3,"exports":true,"countries":0,"owner":[{"key":"1","rows":{"person":"Ann","shares":50.5}}]},"exports":{"eu":{"value":5.25},"other":{"value":0}}}}
        """;

    private static Report Read(string text)
    {
        ReadResult result = Report.Read(text, [ReportEdition.Of(_form)]);
        result.Refusal.ShouldBeNull();
        return result.Report!;
    }

    [Fact]
    public void They_have_addresses_values_rules_and_json()
    {
        Report report = Read(Json);

        report.Cell("filer.employees").Number.ShouldBe(2);
        report.TextValues["filer.contact"].ShouldBe("Ann");
        report.Validate().Select(finding => finding.RuleId).ShouldBe(["filer.rows.employees.atLeast", "exports.none"]);
        Read(report.Render(ReportFormat.Json)).ContentEquals(report).ShouldBeTrue();
    }

    [Fact]
    public void They_are_printed_a_label_and_a_value_a_line()
    {
        Snapshot.Match(Read(Json).Render(ReportFormat.Text, new RenderOptions(Language.English, [])));
    }

    [Fact]
    public void A_document_may_state_them_in_a_row_or_behind_a_colon()
    {
        Report report = Read("""
            Return of Acme for 2024
            1. The company
            Employees	12
            Of which women	5
            Contact: Ann
            Does the company export?: yes
            To how many countries?: 3
            2. Exports
            	Value
            Within the EU	10.50
            Elsewhere	0
            """);

        report.Cell("filer.employees").Number.ShouldBe(12);
        report.Cell("filer.exports").State.ShouldBe(CellState.Value);
        report.Cell("filer.countries").Number.ShouldBe(3);
        report.TextValues["filer.contact"].ShouldBe("Ann");
        report.Check().Findings.Where(finding => finding.Outcome == RuleOutcome.Violated).ShouldBeEmpty();
    }
}
