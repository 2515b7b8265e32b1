using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Documents.Word;

/// <summary>Counts what is left out and makes one note of each kind, at the first place.</summary>
internal sealed class LeftOutNotes
{
    private readonly SortedDictionary<LeftOut, (int Count, SourcePlace First)> _found = [];

    /// <summary>Counts something.</summary>
    internal void Add(LeftOut kind, SourcePlace place) =>
        _found[kind] = _found.TryGetValue(kind, out (int Count, SourcePlace First) found) ? (found.Count + 1, found.First) : (1, place);

    /// <summary>The notes.</summary>
    internal IReadOnlyList<ReadingNote> ToNotes() => [.. _found.Select(static found => Note(found.Key, found.Value.Count, found.Value.First))];

    private static ReadingNote Note(LeftOut kind, int count, SourcePlace place)
    {
        (string code, Severity severity, string chinese, string english) = kind switch
        {
            LeftOut.Deleted => ("deleted-revision", Severity.Note, "修订中删除或移走的内容没有读取", "what tracked changes delete or move away was left out"),
            LeftOut.Hidden => ("hidden-text", Severity.Note, "隐藏的内容没有读取", "hidden text was left out"),
            LeftOut.Struck => ("struck-text", Severity.Warning, "加了删除线的文字没有读取", "text that is struck through was left out"),
            LeftOut.Placeholder => ("placeholder", Severity.Note, "提示填写的文字没有读取", "text that only asks to be filled in was left out"),
            LeftOut.Covered => ("covered-cell", Severity.Warning, "被合并单元格遮住的内容没有读取", "text in cells that a merged cell covers was left out"),
            LeftOut.Chunk => ("embedded-document", Severity.Warning, "嵌入的另一份文档没有读取，请用办公软件打开后另存", "a document within the document was not read; open it in an office program and save it anew"),
            LeftOut.Embedded => ("embedded-object", Severity.Warning, "嵌入的对象（如 Excel 表格）没有读取", "an embedded object, such as an Excel sheet, was not read"),
            LeftOut.Picture => ("picture", Severity.Note, "图片没有读取", "a picture was not read"),
            LeftOut.Footnote => ("footnote", Severity.Note, "脚注、尾注没有读取", "a footnote or endnote was not read"),
            _ => ("list-number", Severity.Warning, "自动编号的格式未知，编号没有读取", "an automatic number of an unknown format was left out"),
        };
        string times = count == 1 ? "" : FormattableString.Invariant($" ({count} times)");
        return new ReadingNote(code, severity, place, count == 1 ? chinese : FormattableString.Invariant($"{chinese}（{count} 处）"), char.ToUpperInvariant(english[0]) + english[1..] + times);
    }
}
