using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Rendering;

/// <summary>The findings of a report as a rendering shows them: numbered explanations by grid, and which cells they mark.</summary>
internal sealed class FindingMarks
{
    private readonly Dictionary<(int Table, int Row, int Column), CellMark> _cells = [];
    private readonly List<Explanation> _explanations = [];

    private FindingMarks()
    {
    }

    /// <summary>The findings that were asked for, or those of the report itself.</summary>
    internal static IReadOnlyList<Finding> Findings(Report report, RenderOptions options) => options.Findings ?? report.Validate();

    /// <summary>Gathers the findings; null where there are none, so that a report that is fine costs nothing.</summary>
    internal static FindingMarks? Of(Report report, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return null;
        }

        FindingMarks marks = new();
        foreach (Grid grid in report.Template.Grids)
        {
            List<Finding> own = [.. findings.Where(finding => grid.Tables.Contains(finding.Rule.Table))];
            foreach (Finding finding in own.Where(finding => finding.Outcome == RuleOutcome.Violated))
            {
                marks.Add(report, new Explanation(marks._explanations.Count + 1, grid.Index, [finding]));
            }

            foreach (IGrouping<Rule, Finding> rule in own.Where(finding => finding.Outcome == RuleOutcome.Undetermined).GroupBy(finding => finding.Rule))
            {
                marks.Add(report, new Explanation(marks._explanations.Count + 1, grid.Index, [.. rule]));
            }
        }

        return marks;
    }

    /// <summary>How a cell is marked, or null.</summary>
    internal CellMark? At(int table, int row, int column) => _cells.GetValueOrDefault((table, row, column));

    /// <summary>The explanations under a grid.</summary>
    internal IEnumerable<Explanation> Under(Grid grid) => _explanations.Where(explanation => explanation.Grid == grid.Index);

    /// <summary>The numbers that stand beside a violated cell, such as <c>1,2</c>; empty for other cells.</summary>
    internal static string Numbers(CellMark? mark) =>
        mark is null ? "" : string.Join(',', mark.Violated.Select(explanation => explanation.Number));

    private void Add(Report report, Explanation explanation)
    {
        _explanations.Add(explanation);
        bool isAnchored = false;
        foreach (Finding finding in explanation.Findings)
        {
            // Of a computed row or column only the computed cell is marked, its addends are only shown to take part:
            // marking twenty cells because one of them is wrong would point nowhere.
            bool isComputed = finding.Rule.Node is not null;
            HashSet<(CellBlock Block, int Row, int Column)> open = isComputed ? [.. finding.WaitsFor.Select(cell => (cell.Block, cell.Row, cell.Column))] : [];
            for (int i = 0; i < finding.Cells.Count; i++)
            {
                Cell cell = finding.Cells[i];
                if (!ReferenceEquals(cell.Block, report.Block(cell.Block.Layout.Index)))
                {
                    continue; // a cell of the year before
                }

                CellMark mark = At(cell) ?? (_cells[(cell.Block.Layout.Index, cell.Row, cell.Column)] = new CellMark());
                mark.Add(explanation, isComputed && i > 0 && !open.Contains((cell.Block, cell.Row, cell.Column)));
                if (!isAnchored)
                {
                    isAnchored = true;
                    mark.Anchors.Add(explanation.Number);
                }
            }
        }
    }

    private CellMark? At(Cell cell) => At(cell.Block.Layout.Index, cell.Row, cell.Column);
}
