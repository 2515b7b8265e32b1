using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Cells;
using TemplateGen.Documents;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources.Numbers;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Numbers of countries that part decimals with a comma, or thousands with points or apostrophes.</summary>
public sealed class NumberMarkTests
{
    private static readonly Template _form = TestForms.Of("""
        report Waste 2024 {
          title "Waste account {year}"
          section s "1. Waste" {
            table waste "Table 1: Waste" : decimal(1) { corner "Kind"  columns { mass "Mass (t)"  share "kg per head"  loads "Loads" : count }  rows { paper "Paper"  glass "Glass"  metal "Metal" } }
            limit "Limit of loads" : text
          }
          section notes "2. Notes" : text
        }
        """);

    private const string Tabs = "Waste account 2024\n1. Waste\nTable 1: Waste\nKind\tMass (t)\tkg per head\tLoads\nPaper\t1.234,5\t12,5\t1.200\nGlass\t987,0\t0,5\t85\nMetal\t12.345,6\t9,1\t12\n";

    public static TheoryData<string> Shapes =>
    [
        Tabs,
        Tabs.Replace("\t", "\n", StringComparison.Ordinal),
        Tabs.Replace("\t", ";", StringComparison.Ordinal),
        Tabs.Replace('\t', ' '),
        Tabs.Replace('.', '\'').Replace("1'", "1.", StringComparison.Ordinal).Replace("1.2", "1'2", StringComparison.Ordinal),
        Html(Tabs),
        Tabs.Replace("1.234,5", "1 234,5", StringComparison.Ordinal).Replace("12.345,6", "12\u00A0345,6", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Commas_before_decimals_and_points_between_thousands_are_understood_where_figures_can_be_written_in_no_other_way(string document)
    {
        Report report = Read(document);
        report.Cell("waste.paper.mass").Number.ShouldBe(1234.5m);
        report.Cell("waste.paper.share").Number.ShouldBe(12.5m);
        report.Cell("waste.paper.loads").Number.ShouldBe(1200);
        report.Cell("waste.glass.share").Number.ShouldBe(0.5m);
        report.Cell("waste.metal.mass").Number.ShouldBe(12345.6m);
    }

    [Fact]
    public void Apostrophes_between_thousands_are_understood_too()
    {
        Report report = Read(Tabs.Replace(".", "'", StringComparison.Ordinal).Replace("1' Waste", "1. Waste", StringComparison.Ordinal).Replace(',', '.'));
        report.Cell("waste.paper.mass").Number.ShouldBe(1234.5m);
        report.Cell("waste.paper.loads").Number.ShouldBe(1200);
        report.Cell("waste.paper.mass").Source!.Value.Text.ShouldBe("1'234.5");
    }

    [Theory]
    [InlineData('\u00A0', false)]
    [InlineData('\u00A0', true)]
    [InlineData('\u202F', true)]
    [InlineData(' ', true)]
    public void So_are_spaces_between_them(char space, bool isHtml)
    {
        string tabs = Tabs.Replace("1.234,5", $"1{space}234,5", StringComparison.Ordinal).Replace("12.345,6", $"12{space}345,6", StringComparison.Ordinal).Replace("1.200", $"1{space}200", StringComparison.Ordinal)
            .Replace("85", $"2{space}085", StringComparison.Ordinal);
        Report report = Read(isHtml ? Html(tabs) : tabs);
        report.Cell("waste.paper.mass").Number.ShouldBe(1234.5m);
        report.Cell("waste.paper.loads").Number.ShouldBe(1200);
        report.Cell("waste.glass.loads").Number.ShouldBe(2085);
        report.Cell("waste.metal.share").Number.ShouldBe(9.1m);
    }

    [Fact]
    public void What_was_found_is_kept_as_the_document_has_it_and_a_note_says_how_it_was_read()
    {
        ReadResult result = ReportReader.Read(Tabs, [ReportEdition.Of(_form)]);
        result.Report!.Cell("waste.paper.mass").Source.ShouldBe(new CellSource("1.234,5", new SourcePlace(5, 7)));
        result.Notes.ShouldContain(static note => note.Code == "number-marks" && note.Message(Language.English).Contains("1.234,5", StringComparison.Ordinal));
    }

    [Fact]
    public void So_it_is_above_an_appendix()
    {
        string appendix = Tabs[Tabs.IndexOf("Kind", StringComparison.Ordinal)..].Replace("1.234,5", "34,5", StringComparison.Ordinal);
        ReadResult result = ReportReader.Read(Encoding.UTF8.GetBytes($"{Html(Tabs)}<p>附表1：下属单位</p>{Html(appendix)}"), [ReportEdition.Of(_form)], DocumentFormats.All);
        result.Notes.ShouldContain(static note => note.Code == "appended-table");
        result.Report!.Cell("waste.paper.mass").Source!.Value.Text.ShouldBe("1.234,5");
    }

    [Fact]
    public void A_figure_alone_on_its_line_is_no_row_with_a_comma_between_two_cells() =>
        Read("Waste account 2024\n1. Waste\n13,25\n270,56\n18,75\n22,50\nLimit of loads: 36,80\n" + Tabs[Tabs.IndexOf("Table", StringComparison.Ordinal)..]).TextValues["s.limit"].ShouldBe("36,80");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_is_left_as_it_is(bool isHtml)
    {
        const string Limit = "0,5 t and not 1.5, before 2,5 t";
        string notes = $"The mass of 1.234,5 t is more by 2,5 t\nthan that of 2.5 years ago, which was 987,0\n{string.Concat(Enumerable.Repeat("It was measured again. ", 50))}It was 12,5 t";
        string document = Tabs + "Limit of loads: " + Limit + "\n2. Notes\n" + notes;
        Report report = Read(isHtml ? Html(document) : document);
        report.TextValues["s.limit"].ShouldBe(Limit);
        report.TextValues["notes"].ShouldBe(notes);
        report.Cell("waste.metal.mass").Number.ShouldBe(12345.6m);
    }

    [Fact]
    public void Where_most_figures_have_points_before_decimals_a_comma_is_no_such_mark()
    {
        Report report = Read(Tabs.Replace(',', '.').Replace("1.234.5", "1,234.5", StringComparison.Ordinal).Replace("12.345.6", "12,345.6", StringComparison.Ordinal).Replace("987.0", "987,0", StringComparison.Ordinal).Replace("1.200", "1,200", StringComparison.Ordinal));
        report.Cell("waste.paper.loads").Number.ShouldBe(1200);
        report.Cell("waste.metal.mass").Number.ShouldBe(12345.6m);
        report.Cell("waste.glass.mass").State.ShouldBe(CellState.Unreadable);
    }

    [Fact]
    public void Three_digits_behind_a_mark_say_nothing_by_themselves()
    {
        Report report = Read("Waste account 2024\n1. Waste\nTable 1: Waste\nKind\tMass (t)\tkg per head\tLoads\nPaper\t1,234\t12\t1,200\nGlass\t987\t1\t85\nMetal\t12,345\t9\t12\n");
        report.Cell("waste.paper.mass").Number.ShouldBe(1234);
        report.Cell("waste.metal.mass").Number.ShouldBe(12345);
    }

    /// <summary>Figures with two decimals, however large, as much of Europe writes them.</summary>
    [Fact]
    public void Every_figure_is_written_as_usual_and_found_again_as_it_stood() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).NonEmptyListOf().ToArbitrary(), static cents =>
        {
            string text = string.Join('\n', cents.Select(static cent => Written(cent, ',', '.')));
            (string usual, NumberMarks marks) = NumberMarks.Read(text);
            return usual == string.Join('\n', cents.Select(static cent => Written(cent, '.', ','))) && usual.Split('\n').Select(marks.Written).SequenceEqual(text.Split('\n'));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Each_character_of_a_text_keeps_its_place() =>
        Prop.ForAll(Gen.Elements("0123456789.,' \n\t;|’a".ToCharArray()).ListOf().ToArbitrary(), static characters =>
        {
            string text = $"1.234,5\n12,5\n{string.Concat(characters)}";
            string usual = NumberMarks.Read(text).Text;
            return usual.Length == text.Length && text.Zip(usual).All(static pair => pair.First == pair.Second || (",.'’".Contains(pair.First) && ",.".Contains(pair.Second)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("1\t")]
    [InlineData("1  ")]
    [InlineData("12,5 ")]
    [InlineData("1 234,5;")]
    public void A_line_with_cells_without_end_is_walked_once(string cell) =>
        NumberMarks.Read("1.234,5\n12,5\n" + string.Concat(Enumerable.Repeat(cell, 500_000))).Text.ShouldStartWith("1,234.5\n12.5\n");

    private static string Written(int cents, char decimalMark, char thousandsMark) =>
        (cents / 100m).ToString("#,##0.00", new NumberFormatInfo { NumberDecimalSeparator = $"{decimalMark}", NumberGroupSeparator = $"{thousandsMark}" });

    private static string Html(string tabs)
    {
        StringBuilder html = new("<html><body>");
        foreach (string line in tabs.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            html.Append(line.Contains('\t', StringComparison.Ordinal)
                ? $"{(line.StartsWith("Kind", StringComparison.Ordinal) ? "<table>" : "")}<tr><td>{line.Replace("\t", "</td><td>", StringComparison.Ordinal)}</td></tr>{(line.StartsWith("Metal", StringComparison.Ordinal) ? "</table>" : "")}"
                : $"<p>{line}</p>");
        }

        return html.ToString();
    }

    private static Report Read(string document) => ReportReader.Read(Encoding.UTF8.GetBytes(document), [ReportEdition.Of(_form)], DocumentFormats.All).Report!;
}
