using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Gathers what of a workbook is left out or read otherwise than shown; of each kind one note a sheet, at the first place.</summary>
internal sealed class SheetNotes
{
    private readonly List<(int Count, ReadingNote Note)> _notes = [];
    private readonly Dictionary<(string Code, string Sheet), int> _places = [];

    /// <summary>The notes.</summary>
    internal IReadOnlyList<ReadingNote> ToNotes() => [.. _notes.Select(static item => item.Count == 1 ? item.Note : item.Note with
    {
        Chinese = FormattableString.Invariant($"{item.Note.Chinese}（{item.Count} 处）"),
        English = FormattableString.Invariant($"{item.Note.English} ({item.Count} times)"),
    })];

    internal void HiddenSheet(string sheet) => Add("hidden-sheet", Severity.Note, sheet, null, $"隐藏的工作表 {sheet} 没有读取", $"The hidden sheet {sheet} was left out");

    internal void OtherSheet(string sheet) => Add("other-sheet", Severity.Note, sheet, null, $"{sheet} 不是表格，没有读取", $"{sheet} is no sheet of cells and was not read");

    internal void HiddenCell(string sheet, SourcePlace place) => Add("hidden-cell", Severity.Warning, sheet, place, "隐藏的行、列中的内容没有读取", "What stands in hidden rows or columns was left out");

    internal void HiddenZero(string sheet, SourcePlace place) => Add("hidden-zero", Severity.Note, sheet, place, "数字的格式使其不显示，按空白读取", "A number that its format does not show was read as blank");

    internal void Covered(string sheet, SourcePlace place) => Add("covered-cell", Severity.Warning, sheet, place, "被合并单元格遮住的内容没有读取", "What stands in cells that a merged cell covers was left out");

    internal void Overlap(string sheet, SourcePlace place) => Add("merged-overlap", Severity.Warning, sheet, place, "重叠的合并区域没有合并", "Merged ranges that overlap were not merged");

    internal void NoValue(string sheet, SourcePlace place) => Add("formula-without-value", Severity.Warning, sheet, place, "公式没有保存结果，按空白读取；请用 Excel 打开后重新保存", "A formula without a stored result was read as blank; open the file in Excel and save it again");

    internal void NumberFormat(string sheet, SourcePlace place) => Add("number-format", Severity.Note, sheet, place, "数字的格式未知，按存储的数值读取", "A number in a format that is not known was read as it is stored");

    internal void Struck(string sheet, SourcePlace? place) => Add("struck-text", Severity.Warning, sheet, place, "加了删除线的文字没有读取", "Text that is struck through was left out");

    internal void Drawing(string sheet) => Add("picture", Severity.Note, sheet, null, $"工作表 {sheet} 中的图片、文本框没有读取", $"Pictures and text boxes of the sheet {sheet} were not read");

    private void Add(string code, Severity severity, string sheet, SourcePlace? place, string chinese, string english)
    {
        if (_places.TryGetValue((code, sheet), out int known))
        {
            _notes[known] = _notes[known] with { Count = _notes[known].Count + 1 };
        }
        else
        {
            _places.Add((code, sheet), _notes.Count);
            _notes.Add((1, new ReadingNote(code, severity, place, chinese, english)));
        }
    }
}
