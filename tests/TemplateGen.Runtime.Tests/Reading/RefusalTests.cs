using System.Text;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

public sealed class RefusalTests
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];

    public static TheoryData<string, string, int> Masses => new()
    {
        { "章", "not-a-report", 30_000_000 },
        { "规章\t0\t", "not-a-report", 5_000_000 },
        { "规章 0 0 0\n", "not-a-report", 110_000 },
        { "规章\t0\t0\t0\n", "not-a-report", 110_000 },
        { "0\n", "not-a-report", 300_000 },
        { "规章\n", "not-a-report", 200_000 },
        { "\t0\n", "not-a-report", 300_000 },
        { "a\n", "not-a-report", 10_000_000 },
        { "\n", "empty", 10_000_000 },
        { "[bookmark:", "not-a-report", 1_000_000 },
        { "规章\t0\t0\t0\n行政许可\t0\n行政处罚\t0\n政府集中采购\t0\n其他对外管理服务事项\t0\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n", "too-long", 110_000 },
        { "The quick brown fox 12 jumps over 7 lazy dogs. ", "not-a-report", 100_000 },
    };

    [Theory]
    [MemberData(nameof(Masses))]
    public void Masses_of_text_are_refused(string piece, string code, int count) =>
        Refusal(Report.Read(string.Concat(Enumerable.Repeat(piece, count)), Editions)).Code.ShouldBe(code);

    [Fact]
    public void A_table_of_more_rows_than_any_report_is_refused()
    {
        string text = PaperWriter.Text(Paper.Distinct(TestForms.Twins, [.. Enumerable.Range(0, 15_000).Select(static key => $"K{key}")]), PaperShape.Tabs);
        Refusal(Report.Read(text, [ReportEdition.Of(TestForms.Twins)])).Code.ShouldBe("too-long");
    }

    [Fact]
    public void One_row_thousands_of_times_is_read_once()
    {
        string text = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), PaperShape.Tabs);
        string row = text[text.IndexOf("\n规章", StringComparison.Ordinal)..text.IndexOf("\n规范性文件", StringComparison.Ordinal)];
        Report report = Report.Read(text.Replace(row, string.Concat(Enumerable.Repeat(row, 50_000)), StringComparison.Ordinal), Editions).Report.ShouldNotBeNull();
        report.Cell("documents.regulations.created").Number.ShouldBe(1001);
    }

    [Fact]
    public void A_text_that_is_no_report_is_refused_with_how_little_was_found()
    {
        ReadingNote refusal = Refusal(Report.Read("第一章 总则\n\n第一条 为了保障公民、法人和其他组织依法获取政府信息，制定本条例。\n\n总计\n\n3\n", Editions));
        refusal.Code.ShouldBe("not-a-report");
        refusal.English.ShouldStartWith("This is no report on a known form");
        refusal.Chinese.ShouldContain("不是已知表式的报告");
    }

    [Fact]
    public void The_headings_of_a_report_alone_are_no_report() =>
        Refusal(Report.Read(string.Join('\n', TestForms.Disclosure2019.AllSections.Select(static section => section.Label)), Editions)).Code.ShouldBe("not-a-report");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u3000\n")]
    [InlineData("\uFEFF")]
    public void An_empty_document_is_refused(string text)
    {
        Refusal(Report.Read(text, Editions)).Code.ShouldBe("empty");
        Refusal(Report.Read(Encoding.UTF8.GetBytes(text), Editions)).Code.ShouldBe("empty");
    }

    [Fact]
    public void Binary_content_is_refused()
    {
        Refusal(Report.Read((byte[])[0x50, 0x4B, 3, 4, 0, 0, 0, 8], Editions)).Code.ShouldBe("no-text");
        Refusal(Report.Read((byte[])[0xFF, 0xD8, 0xFF, 0xE0, 0x80, 0xFF], Editions)).Code.ShouldBe("no-text");
        Refusal(Report.Read("规章\0", Editions)).Code.ShouldBe("no-text");
    }

    [Fact]
    public void A_document_of_more_than_32_MiB_is_refused() =>
        Refusal(Report.Read(new byte[(32 * 1024 * 1024) + 1], Editions)).Code.ShouldBe("too-large");

    [Fact]
    public void Without_a_form_nothing_can_be_read() => Refusal(Report.Read("规章 0 0 0", [])).Code.ShouldBe("no-edition");

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", false)]
    public void Text_is_decoded_as_it_was_encoded(string name, bool hasMark)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        string text = SeedReport.Named("2020-xinmiao").Text;
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        Report.Read(bytes, Editions).Report.ShouldNotBeNull().ContentEquals(Report.Read(text, Editions).Report!).ShouldBeTrue();
    }

    [Fact]
    public void A_text_that_begins_with_a_brace_is_json()
    {
        Report report = Report.Read(SeedReport.Named("2020-duantan").Text, Editions).Report!;
        Report.Read(report.Render(TemplateGen.Rendering.ReportFormat.Json), Editions).Report.ShouldNotBeNull().ContentEquals(report).ShouldBeTrue();
    }

    private static ReadingNote Refusal(ReadResult result)
    {
        result.Report.ShouldBeNull();
        return result.Refusal.ShouldNotBeNull();
    }
}
