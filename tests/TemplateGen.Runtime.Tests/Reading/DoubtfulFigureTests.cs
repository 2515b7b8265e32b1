using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Texts that are figures only by the equations of the form.</summary>
public sealed class DoubtfulFigureTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          title "Asked in {year}"
          section one "Part one" {
            table people "People" {
              columns { men "Men"  women "Women"  total "Total" = men + women }
              rows { arrived "Arrived"  stayed "Stayed over"  all "All of them" = rest }
            }
          }
          section two "Part two" {
            table fees "Fees" {
              columns { paid "Paid" }
              rows { fee "Entrance fee" }
            }
          }
        }
        """));

    [Theory]
    [InlineData("1O", 10, 2, 12)]
    [InlineData("O", 0, 2, 2)]
    [InlineData("5\u200B3", 53, 2, 55)]
    [InlineData("1.000", 1000, 2, 1002)] // it may be 1 as well
    [InlineData("1.000", 1, 2, 3)]
    [InlineData("012", 12, 2, 14)]
    public void Equations_that_hold_say_what_they_are(string text, int men, int women, int total)
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read($"{text}\t{women}\t{total}", $"1\t1\t2", $"{men + 1}\t{women + 1}\t{total + 2}");
        Cell cell = report.Cell("people.arrived.men");
        cell.Number.ShouldBe(men);
        cell.Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
        cell.Source!.Value.Text.ShouldBe(text);
        notes.Single(static note => note.Code == "inferred").English.ShouldContain($"was read as {men},");
    }

    [Theory]
    [InlineData("1O\t2\t13", "1\t1\t2", "11\t3\t15")] // the row does not hold with 10, though the column does
    [InlineData("1O\t2\t12", "1\t1\t2", "12\t3\t14")] // the column does not
    [InlineData("1O\tmany\t12", "1\t1\t2", "12\t3\t14")] // another cell is not known
    public void They_stay_in_doubt_where_an_equation_does_not(string arrived, string stayed, string all)
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(arrived, stayed, all);
        report.Cell("people.arrived.men").State.ShouldBe(CellState.Unreadable);
        notes.ShouldContain(static note => note.Code == "value-unreadable" && note.English.Contains("it may mean 10", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_an_equation_nothing_says_what_they_are() => Read("1\t2\t3", "1\t1\t2", "2\t3\t5", "1O").Report.Cell("fees.fee.paid").State.ShouldBe(CellState.Unreadable);

    [Theory]
    [InlineData("O\tl2\t12", 0, 12)]
    [InlineData("|\tO\tl", 1, 0)]
    public void Several_of_one_equation_say_it_together(string arrived, int men, int women)
    {
        (Report report, IReadOnlyList<ReadingNote> _) = Read(arrived, "1\t1\t2", $"{men + 1}\t{women + 1}\t{men + women + 2}");
        report.Cell("people.arrived.men").Number.ShouldBe(men);
        report.Cell("people.arrived.women").Number.ShouldBe(women);
        report.Cell("people.arrived.total").Number.ShouldBe(men + women);
    }

    [Theory]
    [InlineData("Stayed over O 2 2", 0)]
    [InlineData("Stayed over Ｏ Ｏ 0", 0)]
    [InlineData("Stayed over l O l", 1)]
    public void Letters_among_the_figures_of_a_line_of_text_are_such(string line, int men)
    {
        Report report = Report.Read($"Asked in 2024\nPart one\nPeople\nMen Women Total\nArrived 1 2 3\n{line}\nPart two\nFees\nEntrance fee 4\n", [_edition]).Report.ShouldNotBeNull();
        report.Cell("people.stayed.men").Number.ShouldBe(men);
    }

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) Read(string arrived, string stayed, string all, string fee = "4")
    {
        ReadResult result = Report.Read($"Asked in 2024\nPart one\nPeople\n\tMen\tWomen\tTotal\nArrived\t{arrived}\nStayed over\t{stayed}\nAll of them\t{all}\nPart two\nFees\n\tPaid\nEntrance fee\t{fee}\n", [_edition]);
        return (result.Report.ShouldNotBeNull(), result.Notes);
    }
}
