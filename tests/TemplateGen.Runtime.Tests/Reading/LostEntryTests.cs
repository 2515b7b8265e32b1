using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows of a table with one for each entry that could not be read: sums over them are not known, and never the reason of a violation.</summary>
public sealed class LostEntryTests
{
    private static readonly Template _form = TestForms.Of("""
        report Census 2024 {
          title "Census {year}"
          head { classes "Classes" : list { name "Class" : text } }
          section p "1 Pupils" {
            table pupils "1.1 Pupils by class" {
              corner "Class"
              columns { girls "Girls"  boys "Boys"  total "All pupils" = girls + boys }
              rows { each class in head.classes  all "Whole school" = sum of class }
            }
            table stock "1.2 Books" {
              corner "Kind"
              columns { opening "Opening"  added "Added"  closing "Closing" }
              rows { each class in head.classes }
            }
          }
          section last "2 Signature" {
            day "Date of filing" : date
          }
        }
        """);

    private const string Text = "Census 2024\n1 Pupils\n1.1 Pupils by class\nClass\nGirls\nBoys\nAll pupils\n1A\n12\n14\n26\n1B\n13\n11\n24\n1C\n10\n10\n20\nWhole school\n35\n35\n70\n"
        + "1.2 Books\nKind\nOpening\nAdded\nClosing\n1A\n5\n4\n9\n1B\n6\n5\n11\n1C\n7\n7\n14\n2 Signature\nDate of filing: 12 June 2024\n";

    [Fact]
    public void Whole_rows_one_figure_a_line_are_read()
    {
        ReadResult result = Read(Text);
        result.Report!.Cell("pupils.class[\"1B\"].total").Number.ShouldBe(24);
        result.Report.Check().Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1A\n12\n14\n26\n", "1A\n12\n26\n", "pupils.entries")]
    [InlineData("1B\n13\n11\n24\n", "1B\n13\n11\n24\nsee note\n", "pupils.entries")]
    [InlineData("1C\n7\n7\n14\n", "1C\n7\n14\n", "stock.entries")]
    public void Where_one_is_not_whole_nothing_is_violated_and_the_table_is_not_known_to_be_complete(string row, string damaged, string entries)
    {
        ReadResult result = Read(Text.Replace(row, damaged, StringComparison.Ordinal));
        result.Notes.ShouldContain(static note => note.Code == "row-unplaced");
        CheckResult check = result.Report!.Check();
        check.Findings.ShouldAllBe(static finding => finding.Outcome == RuleOutcome.Undetermined);
        check.Findings.ShouldContain(finding => finding.RuleId == entries);
    }

    [Fact]
    public void A_field_of_a_section_that_was_read_is_not_said_to_be_missing()
    {
        ReadResult result = Read(Text);
        result.Report!.Cell("last.day").State.ShouldBe(CellState.Value);
        result.Notes.ShouldNotContain(static note => note.Code == "table-missing");
    }

    private static ReadResult Read(string text)
    {
        ReadResult result = Report.Read(text, [ReportEdition.Of(_form)]);
        result.Report.ShouldNotBeNull();
        return result;
    }
}
