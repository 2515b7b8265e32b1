using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// Rows or columns of a table that are computed from themselves by way of others, as <c>b = c</c> and <c>c = b</c>. Both would count as totals, so that sums would leave out
/// both: which one is computed has to be said.
/// </summary>
internal sealed class CalculationCycles(BindingContext context)
{
    private readonly Dictionary<BoundNode, List<Step>> _steps = [];

    /// <summary>Notes from what a row or column is always computed.</summary>
    /// <param name="node">The row or column.</param>
    /// <param name="value">What it equals.</param>
    /// <param name="held">The lines of the other axis on which it does.</param>
    /// <param name="span">Where that is written.</param>
    internal void Add(BoundNode node, ExpressionModel value, int[] held, SourceSpan span)
    {
        if (!_steps.TryGetValue(node, out List<Step>? steps))
        {
            _steps.Add(node, steps = []);
        }

        foreach (CellReferenceModel operand in value.WithOperands().OfType<CellReferenceModel>())
        {
            int own = node.Axis.IsRows ? operand.Row : operand.Column;
            int other = node.Axis.IsRows ? operand.Column : operand.Row;
            bool isOnLine = other == -1 || !node.Axis.Other.IsNamed;
            if (operand.Table == node.Axis.Table.Index && operand.Previous is null && operand.Nesting == Nesting.None && own >= 0 && isOnLine)
            {
                steps.Add(new Step(node.Axis.Nodes[own], held, span));
            }
        }
    }

    /// <summary>Reports the circles among the relations of a table.</summary>
    internal void Report(BoundTable table)
    {
        HashSet<BoundNode> done = [];
        foreach (BoundNode node in table.Columns.Nodes.Concat(table.Rows.Nodes))
        {
            if (_steps.ContainsKey(node))
            {
                Follow(node, done);
            }
        }

        _steps.Clear();
    }

    /// <summary>Goes along what nodes are computed from, depth first and in a loop: a chain may be as long as the table.</summary>
    private void Follow(BoundNode start, HashSet<BoundNode> done)
    {
        List<(BoundNode Node, Step[] Steps, int Next)> path = [];
        Dictionary<BoundNode, int> depths = [];
        Enter(start);
        while (path.Count > 0)
        {
            (BoundNode node, Step[] steps, int next) = path[path.Count - 1];
            if (next == steps.Length)
            {
                path.RemoveAt(path.Count - 1);
                depths.Remove(node);
                done.Add(node);
                continue;
            }

            path[path.Count - 1] = (node, steps, next + 1);
            BoundNode target = steps[next].To;
            if (depths.TryGetValue(target, out int depth))
            {
                ReportCircle([.. path.Skip(depth).Select(place => (place.Node, place.Steps[place.Next - 1]))]);
            }
            else if (!done.Contains(target))
            {
                Enter(target);
            }
        }

        void Enter(BoundNode node)
        {
            depths.Add(node, path.Count);
            path.Add((node, [.. StepsOf(node)], 0));
        }
    }

    /// <summary>A heading without a figure is computed from the lines that it sums.</summary>
    private IEnumerable<Step> StepsOf(BoundNode node) => node.Line < 0
        ? NodeSums.Of(node).Select(line => new Step(node.Axis.Lines[line.Line], null, default))
        : _steps.TryGetValue(node, out List<Step>? steps) ? steps : [];

    private void ReportCircle((BoundNode Node, Step Step)[] circle)
    {
        HashSet<int>? lines = null;
        foreach (int[] held in circle.Select(place => place.Step.Held).OfType<int[]>())
        {
            lines = lines is null ? [.. held] : [.. lines.Intersect(held)];
        }

        (BoundNode Node, Step Step)[] written = [.. circle.Where(place => place.Step.Held is not null).OrderBy(place => place.Step.Span.Offset)];
        if (written.Length > 1 && lines is { Count: > 0 })
        {
            // Said where the circle closes, as people read.
            (BoundNode node, Step step) = written[written.Length - 1];
            IEnumerable<string> others = written.Take(written.Length - 1).Select(place => $"'{place.Node.Path}'").Take(3);
            context.Report(TemplateDiagnostics.NamesItself, step.Span, node.Path,
                $", by way of {string.Join(", ", others)}; compute one from the other, and say what else must hold in a check");
        }
    }

    private sealed record Step(BoundNode To, int[]? Held, SourceSpan Span);
}
