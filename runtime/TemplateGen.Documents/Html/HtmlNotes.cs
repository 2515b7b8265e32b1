using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Documents.Html;

/// <summary>What this adapter has to say about a page.</summary>
internal static class HtmlNotes
{
    internal static ReadingNote NoPage() => new(
        "no-page",
        Severity.Error,
        null,
        "这是网页存档（MHTML），但其中没有可以读取的网页",
        "This is a saved web page (MHTML), but there is no page in it that can be read");

    internal static ReadingNote Charset(string declared, string used) => new(
        "charset-differs",
        Severity.Note,
        null,
        $"网页声明的编码是 {declared}，实际是 {used}，按后者读取",
        $"The page declares to be in {declared} but is in {used}, as which it was read");

    internal static ReadingNote Undecodable(string used) => new(
        "undecodable",
        Severity.Warning,
        null,
        $"网页中有不属于 {used} 编码的字节，以“\uFFFD”代替",
        $"The page holds bytes that are not {used}; \"\uFFFD\" stands in their place");

    internal static ReadingNote Hidden() => new(
        "hidden-shown",
        Severity.Warning,
        null,
        "网页中显示的部分没有表格，读取的是隐藏的部分",
        "No table is among what the page shows; what it hides was read as well");
}
