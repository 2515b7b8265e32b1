using System.Text;
using TemplateGen.Documents.Tests.Support;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Packages;

public sealed class OtherFormatTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[100]];

    [Fact]
    public void Old_files_say_as_what_to_save_them()
    {
        Refusal([.. Compound, .. Encoding.Unicode.GetBytes("WordDocument\0")]).ShouldSatisfyAllConditions(
            note => note.Code.ShouldBe("unread-format"), note => note.English.ShouldContain("save it as .docx"), note => note.Chinese.ShouldContain("另存为 .docx"));
        Refusal([.. Compound, .. Encoding.Unicode.GetBytes("Workbook\0")]).English.ShouldContain("save it as .xlsx");
        Refusal(Compound).English.ShouldContain(".docx or .xlsx");
    }

    [Fact]
    public void An_encrypted_document_asks_for_a_copy_without_password() =>
        Refusal([.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage\0")]).Code.ShouldBe("encrypted");

    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("{\\rtf1\\ansi}", "RTF")]
    [InlineData("Rar!\x1A", "unpack")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><a/>", "Word XML")]
    public void Other_formats_are_named(string content, string word) => Refusal(Encoding.UTF8.GetBytes(content)).English.ShouldContain(word);

    [Fact]
    public void Archives_of_other_kinds_are_named()
    {
        Refusal(ZipBuilder.Build(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>"))).English.ShouldContain("OpenDocument");
        Refusal(ZipBuilder.Build(("OFD.xml", "<x/>"))).English.ShouldContain("OFD");
        Refusal(ZipBuilder.Build(("report.txt", "text"))).English.ShouldContain("unpack");
    }

    [Theory]
    [InlineData("{\"template\": \"x\"}")]
    [InlineData("二、主动公开政府信息情况")]
    [InlineData("PK is a word")]
    public void Text_is_left_to_others(string text) => DocumentFormats.All.Any(format => format.Recognises(Encoding.UTF8.GetBytes(text)) && format.Name is "docx" or "xlsx" or "other").ShouldBeFalse();

    private static ReadingNote Refusal(byte[] document)
    {
        IDocumentFormat format = DocumentFormats.All.First(format => format.Recognises(document));
        format.Name.ShouldBe("other");
        return Described.Refusal(format.Read(document));
    }
}
