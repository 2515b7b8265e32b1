using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>Pronunciations that pages print behind characters are no part of the text.</summary>
public sealed class ReadingAidsTests
{
    [Theory]
    [InlineData("信息內(nèi)容 | 本年制發(fā)件數(shù)\n規(guī)章 | 1\n第五項(xiàng) | 2", "信息內容 / 本年制發件數 / 規章 / 1 / 第五項 / 2")]
    [InlineData("政(zheng)(zheng)府(fu)(fu)信息公(gong)开(kai)", "政府信息公开")]
    [InlineData("公(gong)开(kai)條(tiáo)例(lì)（二）部分(bù fēn)(一)予以", "公开條例（二）部分(bù fēn)(一)予以")]
    public void They_are_taken_out(string text, string expected) => Text(text).ShouldBe(expected);

    [Theory]
    [InlineData("微信(wechat)、复印件(a)、客户端(app)、原件(b)、网(www)")]
    [InlineData("复印件(a)和(e)")]
    [InlineData("第二十条第(一)项 (a) (e) x(bā)y(bā) 1(bā) (bā) (bā)")]
    public void Other_words_in_brackets_stay(string text) => Text(text).ShouldBe(text);

    [Fact]
    public void Places_are_those_of_the_document() =>
        ReadingAids.Without(TextAdapter.Read("規(guī)章\t數(shù)量\t項(xiàng)目\t發(fā)").Document!).Rows[0].Cells.Select(static cell => cell.Place.ToString()).ShouldBe(["1,1", "1,9", "1,17", "1,27"]);

    [Fact]
    public void Thousands_of_them_in_one_line_are_taken_out_in_one_go()
    {
        const int Count = 20_000;
        SourceDocument document = new([new SourceRow(RowForm.Running, true, [new SourceCell([new SourceLine(string.Concat(Enumerable.Repeat("政(zheng)", Count)), default)], default)])]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadingAids.Without(document).Rows[0].Cells[0].Lines[0].Text.Length.ShouldBe(Count);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10_000_000);
    }

    private static string Text(string text)
    {
        List<string> lines = [];
        foreach (SourceLine line in ReadingAids.Without(TextAdapter.Read(text).Document!).Lines)
        {
            lines.Add(line.Text);
        }

        return string.Join(" / ", lines);
    }
}
