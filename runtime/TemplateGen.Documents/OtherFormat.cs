using System.Text;
using TemplateGen.Documents.Packages;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents;

/// <summary>Formats that are known and not read, so that what to do about it can be said.</summary>
internal sealed class OtherFormat : IDocumentFormat
{
    private const int HeadLength = 1024;

    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <inheritdoc/>
    public string Name => "other";

    /// <summary>Reports are published in these as well; one that cannot be read should not be passed over in silence.</summary>
    public IReadOnlyList<string> Extensions { get; } = [".doc", ".xls", ".wps", ".et", ".odt", ".ods", ".ofd", ".rtf", ".pdf"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> document) => Find(document.Span) is not null;

    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> document) => SourceReading.Refused(Find(document.Span) ?? PackageRefusals.NoMainPart());

    private static ReadingNote? Find(ReadOnlySpan<byte> document)
    {
        ReadOnlySpan<byte> head = document[..Math.Min(document.Length, HeadLength)];
        return ZipDirectory.Begins(document) ? Archive(document)
            : head.StartsWith(_compound) ? Compound(document)
            : head.IndexOf("%PDF-"u8) >= 0 ? Unread("PDF", "请另存为 .docx，或复制其文字存为 .txt", "save it as .docx, or copy its text into a .txt file")
            : head.StartsWith("{\\rtf"u8) ? Word("RTF")
            : head.StartsWith("Rar!\x1A"u8) || head.StartsWith<byte>([0x37, 0x7A, 0xBC, 0xAF]) || head.StartsWith<byte>([0x1F, 0x8B]) ? Packed()
            : head.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']) || head.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? Picture()
            : head.IndexOf("progid=\"Word.Document\""u8) >= 0 ? Word("Word XML")
            : head.IndexOf("progid=\"Excel.Sheet\""u8) >= 0 ? Sheet("Excel XML")
            : null;
    }

    /// <summary>The older files of Word, Excel and WPS, and newer ones that are encrypted, are files of files; the names of those within are in UTF-16.</summary>
    private static ReadingNote Compound(ReadOnlySpan<byte> document) =>
        Has(document, "EncryptedPackage") ? PackageRefusals.Encrypted()
        : Has(document, "WordDocument") ? Word(".doc/.wps")
        : Has(document, "Workbook") || Has(document, "Book") ? Sheet(".xls/.et")
        : Unread("Office 97–2003", "请用办公软件打开后另存为 .docx 或 .xlsx", "open it in an office program and save it as .docx or .xlsx");

    private static bool Has(ReadOnlySpan<byte> document, string name) => document.IndexOf(Encoding.Unicode.GetBytes(name + "\0")) >= 0;

    private static ReadingNote Archive(ReadOnlySpan<byte> document)
    {
        try
        {
            List<ZipEntry> entries = ZipDirectory.Read(document);
            bool Has(string name) => entries.Exists(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            return Has("OFD.xml") ? Unread("OFD", "请另存为 .docx，或复制其文字存为 .txt", "save it as .docx, or copy its text into a .txt file")
                : Has("xl/workbook.bin") ? Sheet(".xlsb")
                : Has("mimetype") && Has("content.xml") ? Unread("OpenDocument", "请另存为 .docx 或 .xlsx", "save it as .docx or .xlsx")
                : Has("[Content_Types].xml") ? PackageRefusals.NoMainPart()
                : Packed();
        }
        catch (UnreadableDocumentException unreadable)
        {
            return unreadable.Refusal;
        }
    }

    private static ReadingNote Word(string format) => Unread(format, "请用办公软件打开后另存为 .docx", "open it in an office program and save it as .docx");

    private static ReadingNote Sheet(string format) => Unread(format, "请用办公软件打开后另存为 .xlsx", "open it in an office program and save it as .xlsx");

    private static ReadingNote Packed() => Unread("zip/rar/7z/gz", "这是压缩包，请先解压，再读取其中的报告", "it is an archive; unpack it first and read the report in it");

    private static ReadingNote Picture() => Unread("PNG/JPEG", "这是图片，请读取报告的文字版本", "it is a picture; read a version of the report with text");

    private static ReadingNote Unread(string format, string chinese, string english) =>
        PackageRefusals.Because("unread-format", $"不读取 {format} 格式：{chinese}", $"The format {format} is not read: {english}");
}
