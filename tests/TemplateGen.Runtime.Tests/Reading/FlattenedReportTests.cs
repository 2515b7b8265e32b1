using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Reports that a program wrote down one cell after another: the labels of each stand joined in its name, or in columns of which the first say the same in every row.</summary>
public sealed class FlattenedReportTests
{
    private static readonly Template _form = TestForms.Of("""
        report Lettings 2024 {
          title "Lettings of {year}"
          section one "Part 1" {
            table tenancies "Tenancies" {
              columns { social "Social housing" { secure "Secure"  flexible "Flexible" }  sheltered "Sheltered"  change "More/Fewer"  sum "Sum" }
              rows { begun "Begun" { fresh "1.New"  renewed "2.Renewed" }  ended "Ended"  all "In all" }
            }
          }
          section two "Part 2" {
            table appeals "Appeals" {
              columns { office "To the office" { won "Won"  lost "Lost" }  court "To the court" { won "Won"  lost "Lost" } }
            }
          }
        }
        """);

    private static readonly (string Table, string[] Row, string[] Column, int Figure, string Cell)[] _cells =
    [
        .. from row in ((string[], string)[])[(["Begun", "1.New"], "begun.fresh"), (["Begun", "2.Renewed"], "begun.renewed"), (["Ended"], "ended"), (["In all"], "all")]
           from column in ((string[], string)[])[(["Social housing", "Secure"], "social.secure"), (["Social housing", "Flexible"], "social.flexible"), (["Sheltered"], "sheltered"), (["More/Fewer"], "change"), (["Sum"], "sum")]
           select ("Tenancies", row.Item1, column.Item1, 0, $"tenancies.{row.Item2}.{column.Item2}"),
        ("Appeals", [], ["To the office", "Won"], 0, "appeals.office.won"),
        ("Appeals", [], ["To the office", "Lost"], 0, "appeals.office.lost"),
        ("Appeals", [], ["To the court", "Won"], 0, "appeals.court.won"),
        ("Appeals", [], ["To the court", "Lost"], 0, "appeals.court.lost"),
    ];

    public static TheoryData<string> Separators => [.. (string[])["|", "_", ".", "/", "-", " > ", "\\"]];

    [Theory]
    [MemberData(nameof(Separators))]
    public void One_row_below_names_that_say_all_is_read(string separator)
    {
        string names = string.Join(',', _cells.Select(cell => Name(cell, separator)));
        string figures = string.Join(',', _cells.Select(static (_, index) => index + 3));
        MustBeRead(Read($"Office,Year,{names}\nSome office,2024,{figures}\n"));
        MustBeRead(Read($"{Quoted($"Office,Year,{names}")}\n{Quoted($"Some office,2024,{figures}")}\n"));
    }

    [Theory]
    [MemberData(nameof(Separators))]
    public void Two_columns_of_names_and_figures_are_read(string separator) =>
        MustBeRead(Read($"Lettings of 2024\nName\tValue\n{string.Concat(_cells.Select((cell, index) => $"{Name(cell, separator)}\t{index + 3}\n"))}"));

    [Theory]
    [MemberData(nameof(Separators))]
    public void Lines_of_names_and_figures_are_read(string separator) =>
        MustBeRead(Read($"Year：2024\n{string.Concat(_cells.Select((cell, index) => $"{Name(cell, separator)}：{index + 3}\n"))}"));

    [Theory]
    [InlineData("/")]
    [InlineData(" > ")]
    public void A_figure_a_row_behind_columns_that_never_change_is_read(string separator)
    {
        ReadResult result = Read($"Year,Office,Table,Row,Column,Value\n{string.Concat(_cells.Select((cell, index) => $"2024,Some office,{cell.Table},{string.Join(separator, cell.Row)},{string.Join(separator, cell.Column)},{index + 3}\n"))}");
        MustBeRead(result);
        result.Report!.Year.ShouldBe(2024);
    }

    [Fact]
    public void A_column_before_the_keys_of_entries_that_never_changes_is_none_of_them()
    {
        Template form = TestForms.Of("""
            report Sittings 2024 {
              title "Sittings of {year}"
              head { courts "Courts" : list { name "Name of the court" : text } }
              section one "Part 1" {
                table sittings "Sittings" {
                  corner "Name of the court"
                  columns { judges "Judges"  days "Days sat" }
                  rows { each court in head.courts }
                }
              }
            }
            """);
        string rows = string.Concat(Enumerable.Range(1, 14).Select(static row => $"2024,Court {(char)('A' + row)},5,{row}\n"));
        Report report = Report.Read($"Sittings of 2024\nPart 1\nSittings\nYear,Name of the court,Judges,Days sat\n{rows}", [ReportEdition.Of(form)]).Report.ShouldNotBeNull();
        report.Cell("sittings.court[\"Court B\"].judges").Number.ShouldBe(5);
        report.Cell("sittings.court[\"Court O\"].days").Number.ShouldBe(14);
    }

    [Fact]
    public void Names_of_which_one_is_no_label_leave_no_figure_in_another_cell()
    {
        string lines = string.Concat(_cells.Select((cell, index) => $"{Name(index == 7 ? cell with { Column = ["Leased"] } : cell, "|")}：{index + 3}\n"));
        Report? report = Read($"Lettings of 2024\n{lines}").Report;
        for (int i = 0; report is not null && i < _cells.Length; i++)
        {
            Cell cell = report.Cell(_cells[i].Cell);
            (cell.State != CellState.Value || cell.Number == i + 3).ShouldBeTrue(_cells[i].Cell);
        }
    }

    private static void MustBeRead(ReadResult result)
    {
        Report report = result.Report.ShouldNotBeNull();
        for (int i = 0; i < _cells.Length; i++)
        {
            report.Cell(_cells[i].Cell).Number.ShouldBe(i + 3, _cells[i].Cell);
        }
    }

    private static string Name((string Table, string[] Row, string[] Column, int Figure, string Cell) cell, string separator) => string.Join(separator, [cell.Table, .. cell.Row, .. cell.Column]);

    private static string Quoted(string line) => string.Join(',', line.Split(',').Select(static cell => $"\"{cell}\""));

    private static ReadResult Read(string text) => Report.Read(text, [ReportEdition.Of(_form)]);
}
