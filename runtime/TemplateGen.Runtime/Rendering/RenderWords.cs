namespace TemplateGen.Rendering;

/// <summary>The words that a rendering adds to those of the form.</summary>
/// <param name="MissingLegend">Says what a missing cell is.</param>
/// <param name="UnreadableLegend">Says what an unreadable cell is.</param>
/// <param name="VoidLegend">Says what a cell is that does not apply to the report.</param>
/// <param name="Findings">Heads the explanations.</param>
/// <param name="NoText">Stands for a text that is not filled in.</param>
/// <param name="Year">Labels the year where the title does not state it.</param>
/// <param name="Quarter">Labels the quarter where the title does not state it.</param>
/// <param name="Month">Labels the month where the title does not state it.</param>
/// <param name="Basis">Labels the instrument that prescribes the form.</param>
/// <param name="Back">Names the way from an explanation back to its cell.</param>
internal sealed record RenderWords(
    string MissingLegend,
    string UnreadableLegend,
    string VoidLegend,
    string Findings,
    string NoText,
    string Year,
    string Quarter,
    string Month,
    string Basis,
    string Back)
{
    private static readonly RenderWords Chinese = new(
        "文件中没有此格",
        "无法识读",
        "本报告不适用",
        "核对说明",
        "（未填写）",
        "年度",
        "季度",
        "月份",
        "格式依据",
        "回到单元格");

    private static readonly RenderWords English = new(
        "the document has no such cell",
        "could not be read",
        "does not apply to this report",
        "Findings",
        "(not filled in)",
        "Year",
        "Quarter",
        "Month",
        "Form prescribed by",
        "Back to the cell");

    internal static RenderWords Of(Language language) => language == Language.Chinese ? Chinese : English;
}
