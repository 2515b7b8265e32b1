using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Documents.Notes;

/// <summary>What of a document is not read, or not as it stands there. Whatever the format, the same thing has the same code and the same words.</summary>
/// <param name="Code">The code of the note.</param>
/// <param name="Severity">How much it matters: whether a figure of the report may be among it.</param>
/// <param name="Chinese">The note in Chinese.</param>
/// <param name="English">The note in English.</param>
internal sealed record LeftOut(string Code, Severity Severity, string Chinese, string English)
{
    internal static LeftOut Struck { get; } = new("struck-text", Severity.Warning, "加了删除线的文字没有读取", "Text that is struck through was left out");

    internal static LeftOut Covered { get; } = new("covered-cell", Severity.Warning, "被合并单元格遮住的内容没有读取", "What stands in cells that a merged cell covers was left out");

    internal static LeftOut Deleted { get; } = new("deleted-revision", Severity.Note, "修订中删除或移走的内容没有读取", "What tracked changes delete or move away was left out");

    internal static LeftOut HiddenText { get; } = new("hidden-text", Severity.Note, "隐藏的内容没有读取", "Hidden text was left out");

    internal static LeftOut Placeholder { get; } = new("placeholder", Severity.Note, "提示填写的文字没有读取", "Text that only asks to be filled in was left out");

    internal static LeftOut EmbeddedDocument { get; } = new(
        "embedded-document", Severity.Warning, "嵌入的另一份文档没有读取，请用办公软件打开后另存", "A document within the document was not read; open it in an office program and save it anew");

    internal static LeftOut EmbeddedObject { get; } = new("embedded-object", Severity.Warning, "嵌入的对象（如 Excel 表格）没有读取", "An embedded object, such as an Excel sheet, was not read");

    internal static LeftOut Picture { get; } = new("picture", Severity.Note, "图片没有读取", "A picture was not read");

    internal static LeftOut Footnote { get; } = new("footnote", Severity.Note, "脚注、尾注没有读取", "A footnote or endnote was not read");

    internal static LeftOut ListNumber { get; } = new("list-number", Severity.Warning, "自动编号的格式未知，编号没有读取", "An automatic number of an unknown format was left out");

    internal static LeftOut HiddenCell { get; } = new("hidden-cell", Severity.Warning, "隐藏的行、列中的内容没有读取", "What stands in hidden rows or columns was left out");

    internal static LeftOut HiddenZero { get; } = new("hidden-zero", Severity.Note, "零的格式使其不显示，按空白读取", "A zero that its format does not show was read as blank");

    internal static LeftOut HiddenByFormat { get; } = new("hidden-by-format", Severity.Warning, "单元格的格式使其内容不显示，按空白读取", "What a cell holds but its format does not show was read as blank");

    internal static LeftOut Overlap { get; } = new("merged-overlap", Severity.Warning, "重叠的合并区域没有合并", "Merged ranges that overlap were not merged");

    internal static LeftOut NoValue { get; } = new(
        "formula-without-value", Severity.Warning, "公式没有保存结果，按空白读取；请用 Excel 打开后重新保存", "A formula without a stored result was read as blank; open the file in Excel and save it again");

    internal static LeftOut NumberFormat { get; } = new("number-format", Severity.Note, "数字的格式未知，按存储的数值读取", "A number in a format that is not known was read as it is stored");

    internal static LeftOut HiddenSheet(string sheet) => new("hidden-sheet", Severity.Note, $"隐藏的工作表 {sheet} 没有读取", $"The hidden sheet {sheet} was left out");

    internal static LeftOut OtherSheet(string sheet) => new("other-sheet", Severity.Note, $"{sheet} 不是表格，没有读取", $"{sheet} is no sheet of cells and was not read");

    internal static LeftOut Drawing(string sheet) => new("picture", Severity.Note, $"工作表 {sheet} 中的图片、文本框没有读取", $"Pictures and text boxes of the sheet {sheet} were not read");

    /// <summary>What text within a document leaves out, as its own adapter words it.</summary>
    internal static LeftOut OfText(ReadingNote note) => new(note.Code, note.Severity, note.Chinese, note.English);

    /// <summary>Figures under a name of a program, beside others.</summary>
    internal static LeftOut ProgramName(string name) => new(
        "program-name", Severity.Warning, $"“{QuotedText.Of(name)}”是程序用的名称，不知是哪一栏，其数据未予采用", $"\"{QuotedText.Of(name)}\" is a program's name, of no known column; its figures were left out");

    /// <summary>A superscript taken for the mark of a footnote: quoted, since it might have been a figure.</summary>
    internal static LeftOut FootnoteMark(string text) => new(
        "footnote-mark", Severity.Note, $"上标“{QuotedText.Of(text)}”看作注号，未予采用", $"The superscript \"{QuotedText.Of(text)}\" was taken for the mark of a footnote and left out");
}
