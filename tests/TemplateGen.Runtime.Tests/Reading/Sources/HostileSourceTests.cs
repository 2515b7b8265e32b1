using System.Text;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>Text made to be slow or large ends in a result all the same, in memory that grows with its length alone.</summary>
public sealed class HostileSourceTests
{
    private const int Million = 1_000_000;

    // What a byte of text may cost in the adapters, cells and places included: up to 261 were measured, fewer where the code has run often enough to keep short-lived values off the heap.
    private const long BytesPerCharacter = 300;

    public static TheoryData<string, string> Texts => new()
    {
        { "a single line", new string('a', 4 * Million) },
        { "tabs", new string('\t', Million) },
        { "pipes", new string('|', Million) },
        { "rows of pipes", Repeat("||||||||||\n|---|\n", 60_000) },
        { "bars behind cells", Repeat("a\n" + new string('|', 400) + "\n1\n||\n", 2_500) },
        { "commas", new string(',', Million) },
        { "rows of commas", Repeat("a,b,c,d\n", 120_000) },
        { "open quotation marks", Repeat("a,\"b\n", 200_000) },
        { "quotation marks", "a,1\nb,2\nc,3\n" + new string('"', Million) },
        { "semicolons", Repeat("1;2;3\n", 100_000) },
        { "spaces", new string(' ', Million) },
        { "gaps", Repeat("a  ", 300_000) },
        { "lines with gaps", Repeat("a  b   c    1\n", 60_000) },
        { "aligned columns", Repeat(Repeat("1  ", 190) + "\n", 2_000) },
        { "headings without rows", Repeat(Repeat("a  ", 190) + "\n", 2_000) + "x  1  2\n" },
        { "page breaks", Repeat("1\n\f", 200_000) },
        { "blank lines", new string('\n', Million) },
        { "entities", "|" + Repeat("&emsp;", 200_000) + "|\n|---|\n" },
        { "escapes", "|" + new string('\\', Million) + "|\n|---|\n" },
        { "stars", "# a\n|" + new string('*', Million) + "|\n|---|\n" },
        { "breaks", "|" + Repeat("<br>", 200_000) + "|\n|---|\n" },
        { "boxes", Boxes(1_900, 60) },
        { "half pairs", new string('\uD800', Million) },
        { "marks of byte order", new string('\uFEFF', Million) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Adapters_take_memory_in_proportion(string name, string text)
    {
        TextAdapter.Read("x");
        long before = GC.GetAllocatedBytesForCurrentThread();
        SourceReading reading = TextAdapter.Read(text);
        long used = GC.GetAllocatedBytesForCurrentThread() - before;
        (reading.Document is null).ShouldBe(reading.Refusal is not null);
        used.ShouldBeLessThan((text.Length * BytesPerCharacter) + Million, name);
    }

    [Fact]
    public void More_lines_and_cells_than_any_report_has_are_refused()
    {
        foreach (string text in (string[])[Repeat("a\n", 2 * Million + 1), Repeat("|a|b|c|\n", Million), "a,1\nb,2\nc,3\n" + Repeat("a,b,c\n", Million), Repeat("a\tb\tc\n", Million)])
        {
            TextAdapter.Read(text).Refusal!.Code.ShouldBe("too-long");
        }
    }

    [Fact]
    public void A_table_drawn_with_more_cells_than_any_report_has_is_refused() => TextAdapter.Read(Boxes(1_900, 1_100)).Refusal!.Code.ShouldBe("too-long");

    [Fact]
    public void A_document_with_one_byte_too_many_is_refused_by_its_size() =>
        Report.Read(new byte[ReportReader.MaximumLength + 1], [ReportEdition.Of(TestForms.Disclosure2019)]).Refusal!.Code.ShouldBe("too-large");

    private static string Boxes(int columns, int rows)
    {
        string edge = Repeat("+-", columns) + "+\n";
        return edge + Repeat(Repeat("|x", columns) + "|\n" + edge, rows);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
