using System.Globalization;
using System.Text.RegularExpressions;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Alignment;

/// <summary>Years that are counted from the beginning of an era, as Japan and Taiwan do: 令和5年 and 民國112年 are 2023, 元 is the first.</summary>
internal static partial class EraYears
{
    private const string Beginnings = "令平昭民";

    /// <summary>The years of a line, as those of the common era.</summary>
    /// <param name="line">The line.</param>
    internal static IEnumerable<int> In(string line) => Era().Matches(LabelFolding.FoldText(line)).Select(static match => YearOf(match.Groups[1].ValueSpan, match.Groups[2].Value)).OfType<int>();

    /// <summary>A text in which each year of an era is written as that of the common era; the text itself where it has none.</summary>
    /// <param name="folded">The text, folded.</param>
    internal static string InCommonEra(string folded) => folded.AsSpan().ContainsAny(Beginnings)
        ? Era().Replace(folded, static match => YearOf(match.Groups[1].ValueSpan, match.Groups[2].Value) is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}年") : match.Value)
        : folded;

    private static int? YearOf(ReadOnlySpan<char> era, string count) => Count(count) is > 0 and { } number ? FirstOf(era) + (int)number - 1 : null;

    private static int FirstOf(ReadOnlySpan<char> era) => era switch
    {
        "令和" => 2019,
        "平成" => 1989,
        "昭和" => 1926,
        _ => 1912,
    };

    private static decimal? Count(string count) =>
        count == "元" ? 1 : int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits : ChineseNumeral.Parse(count);

    [GeneratedRegex("(令和|平成|昭和|民国)([0-9]{1,3}|元|[" + ChineseNumeral.Counting + "]{1,6})年", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Era();
}
