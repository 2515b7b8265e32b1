using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Reading.Explaining;

namespace TemplateGen.Cli.Wording;

/// <summary>What the explanation of a reading says.</summary>
internal static class ExplainWording
{
    internal static IEnumerable<string> Columns(Language language) =>
    [
        language.Pick("位置", "place"),
        language.Pick("原文", "found"),
        language.Pick("认作", "taken for"),
        language.Pick("值", "value"),
        language.Pick("说明", "how"),
        language.Pick("地址", "address"),
    ];

    internal static string Title(Language language) => language.Pick("标题", "the title");

    internal static string WholeRow(Language language, string label, int count)
    {
        string cells = count.ToString(CultureInfo.InvariantCulture);
        return language.Pick($"{label}（{cells} 格）", $"{label} ({cells} cells)").TrimStart();
    }

    /// <summary>How a piece was understood.</summary>
    internal static string How(Language language, ReadPiece piece) => piece.Kind switch
    {
        PieceKind.Title => "",
        PieceKind.Label => piece.IsExact ? language.Pick("栏目名", "label") : language.Pick("栏目名，写法不同", "label, worded differently"),
        PieceKind.Cell => Cell(language, piece.Cell.GetValueOrDefault()),
        PieceKind.Field => piece.Text == piece.Value(language) ? AsRead(language) : Converted(language),
        PieceKind.Text => language.Pick("文字部分", "prose"),
        PieceKind.Unmatched => language.Pick("无法识别：不能确定是哪一格", "unreadable: not certain which cell"),
        PieceKind.Repeated => language.Pick("重复，未再采用", "repeated, not taken again"),
        PieceKind.Surplus => language.Pick("未采用：在栏目以外", "left out: beside the columns"),
        PieceKind.Unplaced => language.Pick("未采用：表式中没有这一行", "left out: no row of the form"),
        PieceKind.Missing => language.Pick("文件中没有", "missing"),
        _ => language.Pick("不属于表格", "no part of the form"),
    };

    private static string AsRead(Language language) => language.Pick("照读", "as read");

    private static string Converted(Language language) => language.Pick("转换", "converted");

    private static string Cell(Language language, Cell cell)
    {
        string? state = cell.State switch
        {
            CellState.Blank => language.Pick("空白", "blank"),
            CellState.NotApplicable => language.Pick("不适用", "not applicable"),
            CellState.Unreadable => language.Pick("无法识别", "unreadable"),
            _ => null,
        };
        string? confidence = cell.Confidence switch
        {
            CellConfidence.Converted => Converted(language),
            CellConfidence.Inferred => language.Pick("推定", "inferred"),
            _ => state is null ? AsRead(language) : null,
        };
        return string.Join(language.Pick("，", ", "), ((string?[])[state, confidence]).Where(static word => word is not null));
    }
}
