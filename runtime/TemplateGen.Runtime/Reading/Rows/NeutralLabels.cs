using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Units;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Rows;

/// <summary>Labels before a row that the form prints without one which leave no doubt that it is that row: they name what its cells count, or the year of the report.</summary>
/// <remarks>Any other label, such as that of another year, of a part or of a change, may say that the figures are not those of the form.</remarks>
internal static class NeutralLabels
{
    private const string Number = "数";

    /// <summary>Whether a label is one of them.</summary>
    /// <param name="label">The label.</param>
    /// <param name="row">The row of the form.</param>
    /// <param name="template">The form.</param>
    /// <param name="year">The year of the report, found where it is asked for.</param>
    internal static bool Has(string label, LayoutItem row, Template template, Func<int?> year)
    {
        string folded = LabelFolding.FoldText(label).TrimEnd(':');
        return IsYear(folded, year) || NamesUnit(folded, row, template);
    }

    private static bool IsYear(string label, Func<int?> year) =>
        label.Length >= YearDigits.Count && label[YearDigits.Count..] is "" or "年" or "年度" && YearDigits.Year(label.AsSpan(0, YearDigits.Count)) is { } stated && stated == year();

    /// <summary>Whether a label is the unit in which all cells of the row are kept, such as 件 or 件数 of what is counted, or says no more than that they are numbers of something.</summary>
    private static bool NamesUnit(string label, LayoutItem row, Template template)
    {
        UnitWord? unit = FigureWords.Are(label) ? new UnitWord("", 1, UnitWord.Things)
            : UnitVocabulary.Of(template).Find(label) ?? (label.EndsWith(Number, StringComparison.Ordinal) ? UnitVocabulary.Of(template).Find(label.AsSpan()[..^1]) : null);
        return unit is not null && Array.TrueForAll(row.Columns, column => row.Table![row.Node!.Line, column] is var cell && unit.IsSame(UnitVocabulary.Own(cell.Kind, cell.Unit)));
    }
}
