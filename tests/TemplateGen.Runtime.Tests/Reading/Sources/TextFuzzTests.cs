using System.Text;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>Damaged text of every shape: there is a result, every cell stands where its place says, and no digit is made up.</summary>
public sealed class TextFuzzTests
{
    private const int Rounds = 400;

    private static readonly string[] _pieces =
    [
        "\t", "\n", "\r\n", "\r", "\f", " ", "  ", "          ", "\u00A0", "\u3000", "|", "\\|", "\\", "|---|---|", "--- | ---", "<br>", "&emsp;", "**", "*", "# ", "\"", "\"\"", ",", ";", "；",
        "0", "12", "1 500", "O", "-", "/", "（", "(", ")", "1.", "三、", "规章", "总计", "\uD800", "\uFEFF", "[bookmark: x]", "- 1 -\n\f", "元", "2020年，", "03/04/2024",
    ];

    private static readonly string[] _texts = Sources();

    public static TheoryData<string> Corpus => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Reading", "Sources", "Corpus")).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Damaged_text_has_a_result_and_cells_in_their_places()
    {
        for (int seed = 0; seed < Rounds; seed++)
        {
            Check(Damaged(new System.Random(seed)), $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void What_was_found_before_stays_right(string file) =>
        Check(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reading", "Sources", "Corpus", file)), file);

    private static void Check(string text, string name)
    {
        SourceReading reading = TextAdapter.Read(text);
        string[] lines = Lines(text);
        foreach (SourceLine line in reading.Document!.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Lines))
        {
            line.Place.Line.ShouldBeInRange(1, lines.Length, name);
            line.Place.Column.ShouldBeInRange(1, lines[line.Place.Line - 1].Length + 1, name);
            Digits(lines[line.Place.Line - 1]).ShouldContain(Digits(line.Text), customMessage: name);
        }

        ReadResult result = Report.Read(text, [ReportEdition.Of(TestForms.Disclosure2019)]);
        (result.Report is null).ShouldBe(result.Refusal is not null, name);
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string[] Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    private static string[] Sources()
    {
        string tabs = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), PaperShape.DenseTabs);
        return
        [
            .. Enum.GetValues<PaperShape>().Where(static shape => shape != PaperShape.Spans).Select(static shape => PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), shape)),
            AlignedPaper.Text(Paper.Distinct(TestForms.Disclosure2019), new System.Random(1)),
            AlignedPaper.Text(Paper.Distinct(TestForms.Disclosure2021), new System.Random(2)),
            tabs.Replace('\t', ','),
            new UntypedReport(TestForms.Disclosure2021).Render(ReportFormat.Markdown),
            new UntypedReport(TestForms.Disclosure2021).Render(ReportFormat.Text),
        ];
    }

    private static string Damaged(System.Random random)
    {
        StringBuilder text = new(_texts[random.Next(_texts.Length)]);
        for (int i = random.Next(1, 40); i > 0; i--)
        {
            int start = random.Next(text.Length);
            int length = Math.Min(random.Next(120), text.Length - start);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(start, Math.Min(length, text.Length - 1));
                    break;
                case 1:
                    text.Insert(random.Next(text.Length), text.ToString(start, length));
                    break;
                default:
                    text.Insert(start, _pieces[random.Next(_pieces.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
