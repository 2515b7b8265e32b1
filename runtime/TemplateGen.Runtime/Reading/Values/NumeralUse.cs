using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Values;

/// <summary>Whether a document writes figures of its tables in Chinese numerals: then 一 is one of them, and no dash.</summary>
internal static class NumeralUse
{
    private const int FewestNumerals = 2;

    /// <summary>Whether it does, by the cells of its rows: numerals before their labels count them.</summary>
    /// <param name="rows">The rows that were found.</param>
    internal static bool Of(IReadOnlyList<RowReading> rows)
    {
        int numerals = 0;
        int ones = 0;
        int nones = 0;
        foreach (Token cell in rows.SelectMany(static row => row.Cells ?? []))
        {
            if (cell.Text is [>= '1' and <= '9', ..])
            {
                continue; // as most are
            }

            bool isOne = ChineseNumeral.MayBeDash(cell.Text);
            ones += isOne ? 1 : 0;
            nones += cell.Kind == TokenKind.Blank || cell.Text is "0" or "零" || FigureText.IsNotApplicable(cell.Text) ? 1 : 0;
            numerals += !isOne && cell.Text.Length > 0 && ChineseNumeral.Length(cell.Text) == cell.Text.Length && ChineseNumeral.Parse(cell.Text) > 1 ? 1 : 0;
        }

        // Where dashes are typed so, they are what most cells have that count nothing.
        return numerals >= FewestNumerals && ones <= nones;
    }
}
