using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Documents.Html;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;
using TemplateGen.Templates;

namespace TemplateGen.Documents.Tests.Html;

/// <summary>Whatever the page, there are rows or a refusal, in bounded time and memory, and no exception.</summary>
public sealed class HostilePageTests
{
    private const long MostBytes = 1L << 30;

    private static readonly string[] _pieces =
    [
        "<table>", "</table>", "<tr>", "<td rowspan=0 colspan=1000>", "<td>", "<th", ">", "</tr>", "<p>", "</p>", "<b>", "</b>", "<a><div>", "<pre>\t", "</pre>", "<script>", "</script>", "<!--", "-->",
        "<![CDATA[", "&", "&nbsp;", "&#0;", "&#xD800;", "\0", "\uFFFD", "\r", "<input value=", "<select><option>", "<textarea>", "<template>", "<svg>", "<math>", "<sup>1", "<s>",
        " style='display:none", "\" hidden", "<div role=row><i role=cell>", "<frameset>", "<plaintext>", "<title>", "</body>", "0", "规章", "<thead>", "<caption>", "<form>", "<br>", "<!DOCTYPE",
        " style='display:grid;grid-template-columns:", "repeat(1,", "grid-template-columns:repeat(1,",
    ];

    public static TheoryData<string, string, int> Pages => new()
    {
        { "", "<table><tr><td>", 100_000 },
        { "", "<div>", 100_000 },
        { "", "<b>", 100_000 },
        { "<table>", "x<b>", 100_000 },
        { "", "<a><div>", 100_000 },
        { "<table><tr><td>", "<table><td>1<td>2</table>", 20_000 },
        { "<table>", "<tr><td>1", 100_000 },
        { "<table><tr>", "<td>", 200_000 },
        { "<p>", "<br>", 400_000 },
        { "<p>", "&amp;", 5_000_000 },
        { "<p>", "<<", 100_000 },
        { "<p ", "a=1 ", 1_000_000 },
        { "<p ", "style=x ", 1_000_000 },
        { "<p ", "a='<' ", 100_000 },
        { "<p>", "<pre>a\t1\n", 100_000 },
        { "<pre>", "a\t1\n", 100_000 },
        { "<pre>", "a\t1\n", 1_000_000 },
        { "<pre>", "\n", 5_000_000 },
        { "<div>", "<p style='display:none'>x</p>0", 50_000 },
        { "<div>", "<div role=row><i role=cell>0</i></div>", 100_000 },
        { "<div style='display:flex'>", "<i>0</i>", 100_000 },
        { "<select>", "<option>1", 100_000 },
        { "<template>", "<p>x", 100_000 },
        { "<!--", "<p>0", 1_000_000 },
        { "<p>x<!-- ", "\0", 30_000_000 },
        { "<p>", "<s>x</s><sup>(1)</sup>", 50_000 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_endless_repetition_ends(string start, string piece, int count)
    {
        byte[] page = System.Text.Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(piece, count)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        SourceReading reading = new HtmlFormat().Read(page);
        (reading.Document is null).ShouldBe(reading.Refusal is not null);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public void Columns_that_repeat_within_one_another_are_those_of_no_table()
    {
        string columns = string.Concat(Enumerable.Repeat("repeat(1,", 60_000));
        HasResult($"<div style='display:grid;grid-template-columns:{columns}1fr'><p>规章</p><p>1</p></div>").ShouldBeTrue();
    }

    [Fact]
    public void Formatting_that_is_left_open_in_many_variants_ends()
    {
        string open = "<p>" + string.Concat(Enumerable.Range(0, 400).Select(static i => string.Create(CultureInfo.InvariantCulture, $"<b style={i}>")));
        new HtmlFormat().Read(System.Text.Encoding.UTF8.GetBytes(open + string.Concat(Enumerable.Repeat("<p>x", 100_000)))).Refusal!.Code.ShouldBe("too-long");
    }

    [Fact]
    public void A_table_with_many_groups_of_rows_is_not_gone_through_again_for_each_row()
    {
        string page = "<table>" + string.Concat(Enumerable.Repeat("<tbody></tbody>", 60_000)) + string.Concat(Enumerable.Repeat("<tr><td>1", 60_000)) + "</table>";
        new HtmlFormat().Read(System.Text.Encoding.UTF8.GetBytes(page)).Document.ShouldNotBeNull().Rows.Count.ShouldBe(60_000);
    }

    [Fact]
    public void A_page_of_tags_as_large_as_a_document_may_be_is_refused_at_once()
    {
        byte[] page = new byte[ReportReader.MaximumLength];
        "<p>"u8.CopyTo(page);
        page.AsSpan(3).Fill((byte)'<');
        Report.Read(page, ReportEditions.All, DocumentFormats.All).Refusal!.Code.ShouldBe("too-long");
    }

    [Fact]
    public void Pages_of_random_pieces_make_no_exception() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(_pieces)).ToArbitrary(), static pieces => HasResult("<p>" + string.Concat(pieces))).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Damaged_reports_make_no_exception() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), static seed => HasResult(Damaged(new System.Random(seed)))).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    [InlineData(768250808)]
    public void Damages_that_once_made_one_make_none(int seed) => HasResult(Damaged(new System.Random(seed))).ShouldBeTrue();

    [Fact]
    public void Saved_pages_with_random_bytes_make_no_exception() => Prop.ForAll<byte[], bool>(static (bytes, isBase64) =>
    {
        byte[] header = System.Text.Encoding.ASCII.GetBytes($"MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: {(isBase64 ? "base64" : "quoted-printable")}\n\n");
        SourceReading reading = new HtmlFormat().Read(new byte[][] { header, bytes, "=3D=\r=4="u8.ToArray(), bytes }.SelectMany(static part => part).ToArray());
        return reading.Document is null == reading.Refusal is not null;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Damaged(System.Random random)
    {
        PageStyle style = (PageStyle)random.Next(Enum.GetValues<PageStyle>().Length);
        string page = System.Text.Encoding.UTF8.GetString(PublishedPage.Write(new GovInfoDisclosure2021().Template, style, static (_, row, column) => $"{row + column}"));
        for (int i = random.Next(1, 30); i > 0; i--)
        {
            int start = random.Next(page.Length);
            int length = Math.Min(random.Next(200), page.Length - start - 1);
            page = random.Next(3) switch
            {
                0 => page.Remove(start, length),
                1 => page.Insert(start, _pieces[random.Next(_pieces.Length)]),
                _ => page.Insert(random.Next(page.Length), page.Substring(start, length)),
            };
        }

        return page;
    }

    private static bool HasResult(string page)
    {
        SourceReading reading = new HtmlFormat().Read(System.Text.Encoding.UTF8.GetBytes(page));
        ReadResult result = Report.Read(System.Text.Encoding.UTF8.GetBytes(page), ReportEditions.All, DocumentFormats.All);
        return reading.Document is null == reading.Refusal is not null && result.Report is null == result.Refusal is not null;
    }
}
