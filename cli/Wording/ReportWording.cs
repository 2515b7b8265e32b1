using System.Globalization;
using TemplateGen.Cli.Checking;

namespace TemplateGen.Cli.Wording;

/// <summary>What the printed result of a check says.</summary>
/// <remarks>The words <c>error</c>, <c>warning</c> and <c>note</c> after a place stay English: editors look for them.</remarks>
internal static class ReportWording
{
    internal static string Verdict(Language language, Verdict verdict) => verdict switch
    {
        Checking.Verdict.Holds => language.Pick("相符", "holds"),
        Checking.Verdict.Violated => language.Pick("不符", "violated"),
        Checking.Verdict.Undetermined => language.Pick("待定", "undetermined"),
        _ => language.Pick("无法读取", "unreadable"),
    };

    internal static string Year(Language language, int? year) => year is { } known
        ? language.Pick($"{Number(known)} 年", Number(known))
        : language.Pick("未写明年度", "year not stated");

    internal static string Cells(Language language, CellCounts cells)
    {
        string others = string.Join(language.Pick("、", ", "), Others(language, cells));
        string all = language.Pick($"{Number(cells.All)} 格读出 {Number(cells.Read)} 格", $"{Number(cells.Read)} of {Number(cells.All)} cells read");
        return others.Length == 0 ? all : language.Pick($"{all}（{others}）", $"{all} ({others})");
    }

    /// <summary>Such as <c>undetermined in 7 columns: …</c>; what stands before the colon and the places.</summary>
    internal static string Undetermined(Language language, int count, bool areRows, bool areColumns)
    {
        if (count == 1)
        {
            return language.Pick("待定", "undetermined");
        }

        string unit = (areRows, areColumns) switch
        {
            (true, false) => language.Pick("行", "rows"),
            (false, true) => language.Pick("列", "columns"),
            _ => language.Pick("处", "places"),
        };
        return language.Pick($"待定（{Number(count)} {unit}）", $"undetermined in {Number(count)} {unit}");
    }

    internal static string Places(Language language, IReadOnlyCollection<string> places, int shown)
    {
        string some = string.Join(language.Pick("、", ", "), places.Take(shown));
        return places.Count <= shown ? some : language.Pick($"{some}等", $"{some} and {Number(places.Count - shown)} more");
    }

    internal static string WaitsFor(Language language, IReadOnlyCollection<string> addresses, int shown)
    {
        string some = string.Join(language.Pick("、", ", "), addresses.Take(shown));
        string more = Number(addresses.Count - shown);
        return addresses.Count <= shown
            ? language.Pick($"要看 {some}", $"waits for {some}")
            : language.Pick($"要看 {some} 等 {Number(addresses.Count)} 格", $"waits for {some} and {more} more cells");
    }

    internal static string NotesHidden(Language language, int count) => language.Pick(
        $"读取时另有 {Number(count)} 条说明，用 --notes 列出",
        count == 1 ? "1 note on reading; --notes shows it" : $"{Number(count)} notes on reading; --notes shows them");

    internal static string Reports(Language language, int count) => language.Pick($"共 {Number(count)} 份", $"{Number(count)} reports");

    internal static string Verdicts(Language language, Verdict verdict, int count) => verdict switch
    {
        Checking.Verdict.Holds => language.Pick($"{Number(count)} 份相符", count == 1 ? "1 holds" : $"{Number(count)} hold"),
        _ => language.Pick($"{Number(count)} 份{Verdict(language, verdict)}", $"{Number(count)} {Verdict(language, verdict)}"),
    };

    internal static string Weights(Language language, int errors, int warnings) => language.Pick(
        $"错误 {Number(errors)} 处，警告 {Number(warnings)} 处",
        $"{Count(errors, "error")}, {Count(warnings, "warning")}");

    private static IEnumerable<string> Others(Language language, CellCounts cells)
    {
        if (cells.Missing > 0)
        {
            yield return language.Pick($"缺 {Number(cells.Missing)} 格", $"{Number(cells.Missing)} missing");
        }

        if (cells.Blank > 0)
        {
            yield return language.Pick($"空白 {Number(cells.Blank)} 格", $"{Number(cells.Blank)} blank");
        }

        if (cells.Unreadable > 0)
        {
            yield return language.Pick($"无法识别 {Number(cells.Unreadable)} 格", $"{Number(cells.Unreadable)} unreadable");
        }

        if (cells.NotApplicable > 0)
        {
            yield return language.Pick($"不适用 {Number(cells.NotApplicable)} 格", $"{Number(cells.NotApplicable)} not applicable");
        }
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
