using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>What programs leave in the texts that they copy does not keep a report from being read, and every place is that of the document.</summary>
public sealed class TextRemainsTests
{
    private const string Plain = "Asked\n\nPart one\n\nPeople\n\nName\tMen\tWomen\tTotal\nArrived\t1\t2\t3\nStayed\t14\t5\t19\nLeft early\t6\t7\t13\nAll of them\t21\t14\t35\n\nPart two\n\nNothing more.\n";

    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          section one "Part one" {
            table people "People" {
              columns { men "Men"  women "Women"  total "Total" = men + women }
              rows { arrived "Arrived"  stayed "Stayed"  left "Left early"  all "All of them" = rest }
            }
          }
          section two "Part two" : text
        }
        """));

    [Fact]
    public void Entities_of_HTML_are_characters() => Holds(Plain.Replace("\t", "&nbsp;&#160;", StringComparison.Ordinal), "9,19");

    [Fact]
    public void Marks_of_cells_and_lines_are_those_of_Word() => Holds(Plain.Replace('\t', '\a').Replace("\nStayed", "\vStayed", StringComparison.Ordinal), "9,8");

    [Fact]
    public void Characters_of_private_use_are_blank() => Holds(Plain.Replace("\t1", "\t\uE5D21", StringComparison.Ordinal), "9,9");

    [Theory]
    [InlineData("> ", "9,10")]
    [InlineData(">> ", "9,11")]
    public void Quoted_mail_is_read_as_its_text(string mark, string place) => Holds(mark + Plain.TrimEnd().Replace("\n", "\n" + mark, StringComparison.Ordinal), place);

    [Theory]
    [InlineData("{0}|{1}")]
    [InlineData("{0,6}\t{1}")]
    [InlineData("{0:000}: {1}")]
    public void Numbers_of_lines_are_left_out(string form) =>
        Holds(string.Join('\n', Plain.Split('\n').Select((line, index) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, index + 1, line.Replace("\t", "   ", StringComparison.Ordinal)))), null);

    [Theory]
    [InlineData("|")]
    [InlineData("丨")]
    public void Rules_of_scanned_tables_are_blank(string bar) =>
        Holds(string.Join('\n', Plain.Split('\n').Select(line => line.Contains('\t', StringComparison.Ordinal) ? $"{line.Replace("\t", $" {bar}", StringComparison.Ordinal)}_" : line.Length == 0 ? "________________" : line)), null);

    [Fact]
    public void What_Python_prints_for_missing_cells_is_blank() =>
        Holds(Plain.Replace("People\n", "People NaN NaN NaN\n", StringComparison.Ordinal).Replace("Name", "nan NaN Name", StringComparison.Ordinal), "9,8");

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    public void Escapes_are_decoded_and_noted(string quote)
    {
        ReadResult result = Holds($"{quote}{Plain.Replace("\n", @"\n", StringComparison.Ordinal).Replace("\t", @"\t", StringComparison.Ordinal)}{quote}", "9,8");
        result.Notes.ShouldContain(static note => note.Code == "escaped-text" && note.Severity == Severity.Note);
    }

    [Fact]
    public void Escaped_characters_are_decoded() =>
        Holds(string.Concat(Plain.Select(static character => character < ' ' ? character.ToString() : $@"\u{(int)character:x4}")), "9,8");

    [Fact]
    public void A_text_without_any_is_left_as_it_is()
    {
        string text = Plain.Replace("Nothing more.", @"At AT&T; c:\new > all | nan 1: x", StringComparison.Ordinal);
        Report report = Holds(text, "9,8").Report!;
        report.TextValues["two"].ShouldBe(@"At AT&T; c:\new > all | nan 1: x");
    }

    private static ReadResult Holds(string text, string? place)
    {
        ReadResult result = Report.Read(text, [_edition]);
        Report report = result.Report.ShouldNotBeNull();
        report.Cell("people.arrived.total").Number.ShouldBe(3);
        report.Cell("people.stayed.men").Number.ShouldBe(14);
        report.Cell("people.all.total").Number.ShouldBe(35);
        (place ?? report.Cell("people.stayed.men").Source!.Value.Place.ToString()).ShouldBe(report.Cell("people.stayed.men").Source!.Value.Place.ToString());
        return result;
    }
}
