using System.Text;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

public sealed class TextDecoderTests
{
    private const string Sample = "某镇2020年政府信息公开工作年度报告\r\n\r\n规章\t0\t0\t0\n“其他”：3件。";

    private static readonly Encoding _gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 mark", "utf-16le", "utf-16le mark", "utf-16be", "utf-16be mark", "gb18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_each_encoding_with_and_without_a_mark(string name) => TextDecoder.Decode(Bytes(name, Sample)).ShouldBe(Sample);

    [Theory]
    [InlineData("ab\0cd")]
    [InlineData("\0\0\0\0\0\0")]
    [InlineData("PK\u0003\u0004\0\0\u0001\u0002\0\0\0\0")]
    public void Bytes_with_NULs_that_are_no_text_are_refused(string bytes) => TextDecoder.Decode(Encoding.Latin1.GetBytes(bytes)).ShouldBeNull();

    [Fact]
    public void Half_a_pair_of_bytes_is_refused() => TextDecoder.Decode([.. Bytes("utf-16le", Sample), 0x41]).ShouldBeNull();

    private static byte[] Bytes(string name, string text)
    {
        Encoding encoding = name.Split(' ')[0] switch
        {
            "utf-8" => new UTF8Encoding(true),
            "utf-16le" => new UnicodeEncoding(false, true),
            "utf-16be" => new UnicodeEncoding(true, true),
            _ => _gb18030,
        };
        return [.. name.EndsWith("mark", StringComparison.Ordinal) ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }
}
