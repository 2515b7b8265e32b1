using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Rendering;

/// <summary>One entry of the list under a grid: a violated rule at one place, or an undetermined rule at all of its places.</summary>
/// <param name="Number">The number by which marked cells refer to it.</param>
/// <param name="Grid">The index of the grid.</param>
/// <param name="Findings">One finding where it is violated, all of the rule's where it is undetermined.</param>
internal sealed record Explanation(int Number, int Grid, IReadOnlyList<Finding> Findings)
{
    // More labels than this help nobody: the cells are marked in the grid.
    private const int MostLabels = 8;

    internal bool IsViolated => Findings[0].Outcome == RuleOutcome.Violated;

    internal Severity Severity => Findings[0].Severity;

    internal string RuleId => Findings[0].RuleId;

    /// <summary>What is the matter, in one sentence.</summary>
    internal string Sentence(Language language)
    {
        if (Findings.Count == 1)
        {
            return Findings[0].Message(language);
        }

        Rule rule = Findings[0].Rule;
        string statement = rule.Message ?? rule.Words;
        string places = Join(Findings.Select(finding => finding.ScopeLabel.Length > 0 ? finding.ScopeLabel : finding.Scope), language);
        string waits = Join(Findings.SelectMany(finding => finding.WaitsFor).Select(LineLabel), language);
        return language == Language.Chinese
            ? $"{RenderWords.Of(language).Undetermined}：{statement}（{Findings.Count} 处：{places}），取决于未知的格：{waits}"
            : $"{RenderWords.Of(language).Undetermined}: {statement} ({Findings.Count} places: {places}); it depends on cells that are not known: {waits}";
    }

    /// <summary>Both sides with their figures, or null where the rule compares no numbers.</summary>
    internal string? Sides(Language language)
    {
        Finding finding = Findings[0];
        if (!IsViolated || (finding.Actual is null && finding.Expected is null))
        {
            return null;
        }

        bool isComputed = finding.Rule is { Node: not null, That: OperatorExpression { Operator: Operator.Equal } };
        string left = Side(finding.Left, finding.Actual);
        string right = Side(finding.Right, finding.Expected);
        string text = (language, isComputed) switch
        {
            (Language.Chinese, true) => $"填报 {left}，应为 {right}",
            (Language.Chinese, false) => $"左边 {left}，右边 {right}",
            (_, true) => $"stated {left}, expected {right}",
            _ => $"left {left}, right {right}",
        };
        return finding.Difference is { } difference
            ? text + (language == Language.Chinese ? $"，相差 {DecimalText.Write(difference)}" : $", difference {DecimalText.Write(difference)}")
            : text;
    }

    private static string Side(string figures, decimal? value)
    {
        if (value is not { } number)
        {
            return figures.Length > 0 ? figures : CellText.Unreadable;
        }

        string result = DecimalText.Write(number);
        return figures.Length == 0 || figures == result ? result : $"{figures} = {result}";
    }

    private static string LineLabel(Cell cell)
    {
        AxisNode node = cell.Block.Layout.Rows.IsNamed ? cell.RowNode : cell.ColumnNode;
        return cell.Block.KeyOf(cell.Row) ?? (node.Label.Length > 0 ? node.Label : node.Name);
    }

    private static string Join(IEnumerable<string> labels, Language language)
    {
        List<string> distinct = [.. labels.Where(label => label.Length > 0).Distinct()];
        string separator = language == Language.Chinese ? "、" : ", ";
        return distinct.Count <= MostLabels
            ? string.Join(separator, distinct)
            : string.Join(separator, distinct.Take(MostLabels)) + (language == Language.Chinese ? " 等" : ", …");
    }
}
