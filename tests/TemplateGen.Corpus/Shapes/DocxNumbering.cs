using System.Security;

namespace TemplateGen.Corpus.Shapes;

/// <summary>Numbers that Word counts itself: 一、二、… before headings and 1.2.… before the rows of a group, which begin again with each group.</summary>
internal static class DocxNumbering
{
    public const int Headings = 1;

    /// <summary>The numbering definitions: one list for the headings, one for each group of rows.</summary>
    public static string Part { get; } =
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" +
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>" +
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>" +
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>" +
        string.Concat(Enumerable.Range(2, 4).Select(id =>
            $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")) +
        "</w:numbering>";

    private static readonly string[] Unavailable = ["本机关不掌握相关政府信息", "没有现成信息需要另行制作", "补正后申请内容仍不明确"];

    private static readonly string[] Rejected = ["信访举报投诉类申请", "重复申请", "要求提供公开出版物", "无正当理由大量反复申请", "要求行政机关确认或重新出具已获取信息"];

    /// <summary>The list of a row's group.</summary>
    public static int Of(string label) =>
        Unavailable.Contains(label) ? 3 : Rejected.Contains(label) ? 4 : label == "其他" || label.Contains("不再处理", StringComparison.Ordinal) ? 5 : 2;

    public static string Paragraph(int list, string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>";
}
