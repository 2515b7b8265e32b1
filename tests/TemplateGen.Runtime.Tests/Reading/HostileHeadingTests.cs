using System.Collections;
using System.Text;
using TemplateGen.Reading;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Sources;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Headings and labels without end cost as much as the text is long, and not as much again for each of them.</summary>
public sealed class HostileHeadingTests
{
    private const int Few = 2_000;
    private const int Times = 4;

    // Four times as long a text costs some four times as much; where each piece is looked at for each other one, sixteen times.
    private const int MostTimes = 7;

    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Disclosure2021);

    [Theory]
    [InlineData("复议后起诉\n二、主动公开政府信息情况\n")]
    [InlineData("其他结果\n申请人情况\n")]
    [InlineData("规范性文件\n第二十条第（五）项\n本年处理决定数量\n")]
    public void Column_headings_in_running_text_are_looked_at_once(string headings) => GrowsAsTheText(headings, "\n");

    [Fact]
    public void So_are_those_of_one_row_that_other_labels_part() => GrowsAsTheText("|自然人|一、总体情况", "|\n|---|\n");

    [Fact]
    public void Rows_below_headings_of_another_form_share_what_these_say()
    {
        string wording = string.Concat(Enumerable.Range(0, 50).Select(static i => $"列{(char)('一' + i)}\t"));
        GrowsAsTheText(wording, "\n规章\t1\t2\t3\n");
    }

    [Fact]
    public void Behind_headings_over_rows_side_by_side_the_row_is_sought_once()
    {
        StringBuilder text = new("二、主动公开政府信息情况\n");
        for (int i = 0; i < Few; i++)
        {
            text.Append("（三）不予公开\n");
        }

        EditionReading reading = EditionReading.Aligned(TextAdapter.Read(text.ToString()).Document!, _edition);
        reading.Steps.Count.ShouldBeGreaterThan(Few);
        CountedSteps steps = new(reading.Steps);
        RowAssembler.Assemble(LayoutSequence.Of(TestForms.Disclosure2021), steps, reading.Headings!, static () => null);
        steps.Looks.ShouldBeLessThan(100L * Few);
    }

    [Fact]
    public void Names_of_the_title_one_behind_another_are_taken_off_once()
    {
        string line = Repeat("标题：", 100_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        new TitlePattern("{agency}{year}年报告", "").Match(line).ShouldBeNull();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10_000);
    }

    private static void GrowsAsTheText(string piece, string end)
    {
        Allocated("规章\n" + end);
        long few = Allocated(Repeat(piece, Few) + end);
        Allocated(Repeat(piece, Few * Times) + end).ShouldBeLessThan(few * MostTimes);
    }

    private static long Allocated(string text)
    {
        SourceDocument document = TextAdapter.Read("三、收到和处理政府信息公开申请情况\n" + text).Document!;
        long before = GC.GetAllocatedBytesForCurrentThread();
        EditionReading.Aligned(document, _edition);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>Steps that count how often one of them is looked at.</summary>
    private sealed class CountedSteps(IReadOnlyList<AlignedStep> steps) : IReadOnlyList<AlignedStep>
    {
        internal long Looks { get; private set; }

        public int Count => steps.Count;

        public AlignedStep this[int index]
        {
            get
            {
                Looks++;
                return steps[index];
            }
        }

        public IEnumerator<AlignedStep> GetEnumerator() => steps.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
