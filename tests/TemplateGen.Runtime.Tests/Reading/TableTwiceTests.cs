using System.Text;
using TemplateGen.Cells;
using TemplateGen.Documents;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A table that stands in a document twice with other figures: which of them are the report's the document does not say, however one of the two was damaged.</summary>
public sealed class TableTwiceTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          title "Asked in {year}"
          section one "Part one" {
            table people "People" {
              corner "Who"
              columns { men "Men"  women "Women"  children "Children"  total "Total" = men + women + children }
              rows { arrived "Arrived by boat"  stayed "Stayed at home"  left "Left early"  ill "Fell ill"  moved "Moved away"  all "All of them" = rest }
            }
          }
          section two "Part two" {
            table things "Things" { columns { kept "Kept"  lost "Lost" }  rows { books "Books"  tools "Tools" } }
          }
        }
        """));

    private static readonly string[] _labels = ["Arrived by boat", "Stayed at home", "Left early", "Fell ill", "Moved away", "All of them"];

    [Fact]
    public void A_row_whose_label_is_misspelt_in_one_of_them_is_not_read_by_the_other()
    {
        ReadResult result = Read(Table("Men,Women,Children,Total", 1, static cells => cells) + Table("Men,Women,Children,Total", 7, static cells => cells).Replace("Stayed at home", "Stayed at hone", StringComparison.Ordinal));
        Report report = result.Report.ShouldNotBeNull();
        report.Cell("people.arrived.men").Number.ShouldBeNull();
        report.Cell("people.stayed.men").Number.ShouldBeNull();
        result.Notes.Count(static note => note.Code == "row-conflict").ShouldBe(_labels.Length);
    }

    [Fact]
    public void What_both_of_them_say_is_known()
    {
        static string[] Changed(string[] cells) => ["90", .. cells[1..]];
        Report report = Read(Table("Men,Women,Children,Total", 1, static cells => cells) + Table("Men,Women,Children,Total", 1, Changed)).Report.ShouldNotBeNull();
        report.Cell("people.stayed.men").State.ShouldBe(CellState.Unreadable);
        report.Cell("people.stayed.women").Confidence.ShouldBe(CellConfidence.Inferred);
        report.Cell("people.stayed.women").Number.ShouldBe(Read(Table("Men,Women,Children,Total", 1, static cells => cells)).Report!.Cell("people.stayed.women").Number);
    }

    [Fact]
    public void The_one_with_a_column_of_its_own_speaks_against_the_one_that_is_printed_to_the_letter()
    {
        string printed = Table("Men,Women,Children,Total", 1, static cells => cells);
        Report report = Read(Table("Men,Women,Children,Both,Total", 7, static cells => [.. cells[..3], "99", cells[3]]) + printed).Report.ShouldNotBeNull();
        report.Cell("people.arrived.men").Number.ShouldBeNull();
        report.Cell("people.all.total").Number.ShouldBeNull();
        Read(printed).Report.ShouldNotBeNull().Cell("people.arrived.men").Number.ShouldBe(1);
    }

    [Fact]
    public void A_row_that_the_first_has_not_is_not_read_by_the_other()
    {
        string lacking = Table("Men,Women,Children,Total", 1, static cells => cells).Replace("<td>Left early</td>", "<td></td>", StringComparison.Ordinal);
        ReadResult result = Read(lacking + Table("Men,Women,Children,Total", 7, static cells => cells));
        result.Report.ShouldNotBeNull().Cell("people.left.men").Number.ShouldBeNull();
        result.Notes.Count(static note => note.Code == "row-conflict").ShouldBe(_labels.Length);
    }

    [Fact]
    public void A_table_behind_a_part_that_begins_anew_is_no_more_the_report_s_than_that_part()
    {
        string table = Table("Men,Women,Children,Total", 1, static cells => cells);
        string other = Table("Men,Women,Children,Total", 7, static cells => cells);
        string things = "<p>Part two</p><p>Things</p><table>" + Row("", ["Kept", "Lost"]) + Row("Books", ["3", "4"]) + "{0}</table>";
        string tools = Row("Tools", ["5", "6"]);
        Report anew = Read($"{table}{things.Replace("{0}", "", StringComparison.Ordinal)}<p>Part one</p>{other}{things.Replace("{0}", tools, StringComparison.Ordinal)}").Report.ShouldNotBeNull();
        anew.Cell("things.tools.kept").Number.ShouldBeNull();

        // Right behind its own copy a table says nothing about what follows.
        Read($"{table}{other}{things.Replace("{0}", tools, StringComparison.Ordinal)}").Report.ShouldNotBeNull().Cell("things.tools.kept").Number.ShouldBe(5);
    }

    [Fact]
    public void Figures_that_are_only_written_otherwise_are_the_same()
    {
        string table = Table("Men,Women,Children,Total", 1, static cells => cells);
        Report report = Read(table + table.Replace("<td>3</td>", "<td>３</td>", StringComparison.Ordinal).Replace("<td>5</td>", "<td>5件</td>", StringComparison.Ordinal)).Report.ShouldNotBeNull();
        report.Cell("people.arrived.children").Number.ShouldBe(3);
        report.Cell("people.stayed.total").Number.ShouldBe(9);
        Read(table + table.Replace("<td>5</td>", "<td>5万件</td>", StringComparison.Ordinal)).Report.ShouldNotBeNull().Cell("people.left.children").Number.ShouldBeNull();
    }

    private static string Table(string headings, int first, Func<string[], string[]> cells) => "<table>" + Row("Who", headings.Split(','))
        + string.Concat(_labels.Select((label, row) => Row(label, cells([.. Enumerable.Range(first + row, 3).Append((3 * (first + row)) + 3).Select(static figure => $"{figure}")])))) + "</table>";

    private static string Row(string label, string[] cells) => $"<tr><td>{label}</td>{string.Concat(cells.Select(static cell => $"<td>{cell}</td>"))}</tr>";

    private static ReadResult Read(string tables) => Report.Read(
        Encoding.UTF8.GetBytes($"<html><body><h1>Asked in 2024</h1><p>Part one</p><p>People</p>{tables}</body></html>"), [_edition], DocumentFormats.All);
}
