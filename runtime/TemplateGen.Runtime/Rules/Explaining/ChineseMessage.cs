using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Writes the sentence of a finding in Chinese, in the labels of the form.</summary>
internal static class ChineseMessage
{
    internal static string Write(Finding finding)
    {
        string place = finding.ScopeLabel.Length > 0 ? finding.ScopeLabel + "：" : "";
        return place + (finding.Outcome == RuleOutcome.Undetermined ? Undetermined(finding) : Violated(finding))
            + string.Concat(finding.Stated.Select(static stated => $"（正文：“{stated.Text}”{Place(stated)}）"));
    }

    private static string Place(StatedFigure stated) => stated.Place is not { } place ? "" : place.HasLine ? $"，第 {place.Line} 行" : $"，{place}";

    private static string Violated(Finding finding)
    {
        FindingDetails details = finding.Details;
        string wording = finding.Rule.Message is { } message ? message + "：" : "";
        string tolerance = details.Tolerance is { } within ? $"（容差 {Figures.Of(within)}）" : "";
        if (details.Comparison is not { } comparison)
        {
            if (Entries(details) is { Length: > 0 } entries)
            {
                return entries;
            }

            if (details.OnlyWhen is { } condition)
            {
                return $"只在“{condition}”时填写，报告却填有{FilledIn(finding)}";
            }

            string found = finding.Left.Length > 0 ? $"（报告写 {finding.Left}）" : "";
            return details.Length switch
            {
                { Type: CellType.Digits } digits => $"应为 {digits.Length} 位数字{found}",
                { } text => $"不应超过 {text.Length} 个字符{found}",
                null => $"{finding.Rule.Message ?? finding.Rule.Words}：不成立{found}",
            };
        }

        string? computed = details.ComputedLabel ?? (finding.IsRange ? "" : null);
        if (computed is null)
        {
            string statement = finding.Rule.Message ?? finding.Rule.Words;
            return $"{statement}：{finding.Left} {FindingMessage.BrokenSign(comparison)} {finding.Right}{tolerance}";
        }

        string expected = finding is { AreDates: false, Expected: { } figure } ? Figures.Of(figure) : finding.Right;
        string actual = finding is { AreDates: false, Actual: { } stated } ? Figures.Of(stated) : finding.Left;
        string difference = finding.Difference is { } distance && distance != 0 ? $"（相差 {Figures.Of(distance)}）" : "";
        return $"{wording}{computed}{Required(comparison)} {expected}，报告写 {actual}{difference}{tolerance}";
    }

    private static string FilledIn(Finding finding) =>
        string.Join("、", finding.Cells.Take(FindingMessage.MostNamed)
        .Select(cell => $"{PrintedNames.Cell(cell, finding)} {FindingMessage.Figure(cell, Language.Chinese)}"))
        + (finding.Cells.Count > FindingMessage.MostNamed ? $"等 {finding.Cells.Count} 处" : "");

    /// <summary>What is wrong with the rows of a table that go by a list.</summary>
    private static string Entries(FindingDetails details) => string.Join("；", new[]
    {
        details.AbsentKeys.Count > 0 ? $"名单中的{Keys(details.AbsentKeys)}在表中没有对应的行" : null,
        details.UnlistedKeys.Count > 0 ? $"表中的{Keys(details.UnlistedKeys)}不在名单之中" : null,
        details.RepeatedKeys.Count > 0 ? $"名单中的{Keys(details.RepeatedKeys)}重复" : null,
    }.OfType<string>());

    private static string Keys(IReadOnlyList<string> keys) => string.Join("、", keys.Take(FindingMessage.MostNamed).Select(static key => $"“{key}”"))
        + (keys.Count > FindingMessage.MostNamed ? $"等 {keys.Count} 项" : "");

    private static string Required(Operator comparison) => comparison switch
    {
        Operator.Equal => "应为",
        Operator.NotEqual => "不应为",
        Operator.Less => "应小于",
        Operator.LessOrEqual => "应不大于",
        Operator.Greater => "应大于",
        _ => "应不小于",
    };

    private static string Undetermined(Finding finding)
    {
        string subject = finding.Rule.Message ?? (finding.Details.ComputedLabel is { Length: > 0 } computed ? computed : finding.Rule.Words);
        List<string> reasons = [];
        if (finding.WaitsFor.Count > 0)
        {
            string cells = string.Join("、", finding.WaitsFor.Take(FindingMessage.MostNamed).Select(cell => PrintedNames.Cell(cell, finding) + Why(cell)));
            string more = finding.WaitsFor.Count > FindingMessage.MostNamed ? $"等 {finding.WaitsFor.Count} 处" : "";
            reasons.Add("待定：" + cells + more);
        }

        if (finding.Details.AbsentKeys.Count > 0)
        {
            reasons.Add("缺少" + Keys(finding.Details.AbsentKeys) + "各行");
        }

        if (finding.Details.IsUnread)
        {
            reasons.Add("表中有未能读取的行");
        }

        if (finding.Details.FieldLabels.Count > 0)
        {
            reasons.Add("未填：" + string.Join("、", finding.Details.FieldLabels));
        }

        if (finding.Details.WaitsForPrevious)
        {
            reasons.Add("上期报告未给出所需数字");
        }

        return string.Join("；", reasons.Prepend(subject + "，无法核对"));
    }

    private static string Why(Cell cell) => cell.State switch
    {
        CellState.Unreadable => cell.Text is { } text ? $"（“{text}”无法识别）" : "（无法识别）",
        CellState.Missing => "（文中没有）",
        _ => "（空白）",
    };
}
