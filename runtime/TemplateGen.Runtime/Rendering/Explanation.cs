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
        FindingDetails details = Findings[0].Details;
        if (language == Language.Chinese)
        {
            string subject = rule.Message ?? details.ComputedLabel ?? rule.Words;
            string places = Join(Findings.Select(finding => finding.ScopeLabel), "、", " 等");
            string waits = Join(Findings.SelectMany(finding => finding.WaitsFor).Select(cell => LineLabel(cell, details.Report)), "、", " 等");
            return $"{subject}，{Findings.Count} 处无法核对（{places}）{(waits.Length > 0 ? "；待定：" + waits : "")}";
        }
        else
        {
            string subject = rule.Message is { } message && !FindingMessage.IsChinese(message) ? message : details.ComputedName ?? rule.Words;
            string places = Join(Findings.Select(finding => finding.Scope), ", ", ", …");
            string waits = Join(Findings.SelectMany(finding => finding.WaitsFor).Select(LinePath), ", ", ", …");
            return $"{subject} cannot be checked in {Findings.Count} places ({places}){(waits.Length > 0 ? ": it waits for " + waits : "")}";
        }
    }

    /// <summary>What the sentence leaves out of both sides; null where it leaves out nothing.</summary>
    /// <remarks>
    /// The sentence about a computed cell has its value and the one expected, but not of what that is made: <c>1 ≠ 0 = 0 + 0</c>. The one
    /// about a check has both sides as they are made, but not what they come to: <c>1 ≠ 0</c>.
    /// </remarks>
    internal string? Sides
    {
        get
        {
            Finding finding = Findings[0];
            if (!IsViolated || finding.Actual is not { } actual || finding.Expected is not { } expected || finding.Details.Comparison is not { } comparison)
            {
                return null;
            }

            string left = DecimalText.Write(actual);
            string right = DecimalText.Write(expected);
            string sides = $"{left} {FindingMessage.BrokenSign(comparison)} {right}";
            return finding.Details.ComputedName is null
                ? (finding.Left == left && finding.Right == right ? null : sides)
                : (finding.Right.Length == 0 || finding.Right == right ? null : $"{sides} = {finding.Right}");
        }
    }

    private static string LineLabel(Cell cell, Report? report)
    {
        AxisNode node = cell.Block.Layout.Rows.IsNamed ? cell.RowNode : cell.ColumnNode;
        return cell.Block.KeyOf(cell.Row) ?? (node.Label.Length == 0 ? node.Name : report is null ? node.Label : SlottedText.FillQuoted(node.Label, report));
    }

    private static string LinePath(Cell cell) =>
        cell.Block.KeyOf(cell.Row) ?? (cell.Block.Layout.Rows.IsNamed ? cell.RowNode : cell.ColumnNode).Path;

    private static string Join(IEnumerable<string> labels, string separator, string more)
    {
        // No more than are shown are looked for: every marked cell asks anew.
        List<string> distinct = [.. labels.Where(label => label.Length > 0).Distinct().Take(MostLabels + 1)];
        return string.Join(separator, distinct.Take(MostLabels)) + (distinct.Count > MostLabels ? more : "");
    }
}
