using System.Globalization;
using System.Text.RegularExpressions;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Column headings that show a year: those of another year than the report's stand over other figures.</summary>
internal static partial class HeadingYears
{
    private static readonly string[] _other = ["上年", "上年度", "去年", "上一年", "上一年度", "同期", "上年同期"];

    /// <summary>Whether a text is nothing but a year, so that it says of which the figures below it are.</summary>
    internal static bool IsYear(string text) => Folded(text) is { Length: <= 12 } folded && (ThisYear.Is(folded) || _other.Contains(folded) || Year().IsMatch(folded) || YearSpans.IsOne(folded));

    /// <summary>Whether a text that is nothing but a year is that of the report.</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">The year of the report, found where it is asked for.</param>
    internal static bool IsOwn(string text, Func<int?> year)
    {
        string folded = Folded(text);
        return ThisYear.Is(folded) || (Year().Match(folded) is { Success: true } match && year() is { } known && int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) == known);
    }

    /// <summary>Whether the years in a heading are those that the form prints over a column in a year.</summary>
    /// <param name="node">The column, or a heading over columns.</param>
    /// <param name="heading">What the document has over it.</param>
    /// <param name="template">The form.</param>
    /// <param name="year">The year of the report, found where it is asked for.</param>
    internal static bool Agree(AxisNode node, string heading, Template template, Func<int?> year)
    {
        // Most headings have neither a figure in them nor the word for a year.
        if (!MayShowYear(heading) || !node.Labels.Any(static label => label.Contains("{year", StringComparison.Ordinal) || label.Contains(ThisYear.Word, StringComparison.Ordinal)) || year() is not { } known)
        {
            return true;
        }

        string folded = Folded(heading);
        string? general = LabelFolding.WithoutYears(folded);

        // 2023年制发件数 in place of 本年制发件数.
        if (general is not null && LabelFolding.WithThisYear(general) is var own && own != general && node.Labels.Any(label => LabelFolding.FoldText(label) == own))
        {
            return folded.Contains(known.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        string spanned = Spanned(folded);
        return !node.Labels.Any(label => YearSpans.Alike(LabelFolding.FoldText(LabelFolding.WithAnyYear(label))) == LabelFolding.WithoutYears(spanned)) || Print(node, folded, template, known);
    }

    /// <summary>Whether the form prints a heading with years over a column in a year.</summary>
    /// <param name="node">The column, or a heading over columns.</param>
    /// <param name="folded">The heading, folded.</param>
    /// <param name="template">The form.</param>
    /// <param name="year">The year.</param>
    internal static bool Print(AxisNode node, string folded, Template template, int year)
    {
        string spanned = Spanned(folded);
        return node.Labels.Any(label => label.Contains("{year", StringComparison.Ordinal) && Spanned(LabelFolding.FoldText(SlottedText.Parse(label, template).Fill(year))) == spanned);
    }

    /// <summary>The first year in a text that has one.</summary>
    /// <param name="folded">The text, folded.</param>
    internal static int FirstIn(string folded)
    {
        string common = EraYears.InCommonEra(folded);
        return int.Parse(common.AsSpan(LabelFolding.WithoutYears(common)!.IndexOf(LabelFolding.AnyYear, StringComparison.Ordinal), 4), CultureInfo.InvariantCulture);
    }

    private static string Folded(string text) => EraYears.InCommonEra(LabelFolding.FoldText(text));

    private static string Spanned(string folded)
    {
        string common = EraYears.InCommonEra(folded);
        return YearSpans.InFull(common) ?? common;
    }

    private static bool MayShowYear(string heading)
    {
        foreach (char character in heading)
        {
            if (character == '年' || char.IsAsciiDigit(LabelFolding.Fold(character)))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("^(?:FY)?((?:19|20)[0-9]{2})(?:年度?)?(?:数|情况|合计)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Year();
}
