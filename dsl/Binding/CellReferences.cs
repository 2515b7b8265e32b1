using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Makes references of cells that a rule names, and keeps account of what they open: axes, sums, units, terms.</summary>
internal sealed class CellReferences(BindingContext context, RuleScope scope, OpenAxes open)
{
    /// <summary>Cells, the sum of a node that has others below it, or an aggregate of repeated ones.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="by">What names them; null for what stands beside or below the subject of a relation.</param>
    /// <param name="previous">Which earlier report they are of, or null.</param>
    /// <param name="over">How repeated ones are taken together.</param>
    /// <param name="isFigure">Whether their figures count, and not only their state.</param>
    internal ExpressionModel? To(ResolvedCells cells, AddressSyntax? by, string? previous, Aggregate over, bool isFigure = true)
    {
        if (by is not null)
        {
            open.Named.Add((cells, by, previous is not null));
        }

        return cells.AllRows || cells.AllColumns ? ToAll(cells, by, previous) : ToOne(cells, by, previous, over, isFigure);
    }

    /// <summary>The same of cells that are no whole axis.</summary>
    internal ExpressionModel? ToOne(ResolvedCells cells, AddressSyntax? by, string? previous, Aggregate over, bool isFigure, Nesting nesting = Nesting.None)
    {
        if (over == Aggregate.None && by is not null && ((cells.Key is null ? Repeated(cells.Row) : null) ?? Repeated(cells.Column)) is { } repeated)
        {
            context.Report(TemplateDiagnostics.Repeated, by.Span, repeated.Path);
            return null;
        }

        // A text has no figure, but it can be blank: what is only tested leaves no line out.
        if (isFigure && cells.Table == scope.Table && previous is null)
        {
            open.Own.Add(cells);
        }

        int terms = OperandCells.Width(cells.Row) * OperandCells.Width(cells.Column);
        open.Terms += terms;
        context.Terms += terms;
        if (Place(cells.Row, cells.Table.Rows, by) is not { } row || Place(cells.Column, cells.Table.Columns, by) is not { } column)
        {
            return null;
        }

        // Of nested entries those at the top add up to all of them.
        nesting = nesting == Nesting.None && over == Aggregate.Sum && cells is { Key: null, Row.IsNested: true } ? Nesting.Top : nesting;
        CellReferenceModel reference = new(cells.Table.Index, row, column, previous, over, cells.Key, nesting);
        return isFigure && over != Aggregate.Count ? InUnitOfRule(reference, cells) : reference;
    }

    /// <summary><c>ROW.columns is value</c>: a test of every cell of a line, totals and what is not summed included.</summary>
    internal CellReferenceModel? ToEvery(ResolvedCells cells, AddressSyntax by)
    {
        BoundTable table = cells.Table;
        context.Terms += table.Cells.Length / Math.Max(1, (cells.AllRows ? table.Columns : table.Rows).Lines.Count);
        int? row = cells.AllRows ? CellReferenceModel.AllLines : Place(cells.Row, table.Rows, by);
        int? column = cells.AllColumns ? CellReferenceModel.AllLines : Place(cells.Column, table.Columns, by);
        return row is { } fixedRow && column is { } fixedColumn ? new CellReferenceModel(table.Index, fixedRow, fixedColumn, null, Aggregate.None, cells.Key) : null;
    }

    /// <summary>Amounts of another table may be printed in another unit, as in thousands.</summary>
    private ExpressionModel InUnitOfRule(CellReferenceModel reference, ResolvedCells cells)
    {
        AmountUnit? unit = cells.Table.FactsOf(cells.Row, cells.Column).Unit;
        open.Unit ??= unit;
        return AmountUnits.Convert(reference, unit, open.Unit);
    }

    /// <summary>A node that stands for many lines, unless the rule stands on one of them: then its own entry is meant.</summary>
    private BoundNode? Repeated(BoundNode? node) =>
        node?.Entry is { } entry && entry != (scope.Subject ?? scope.Node)?.Entry ? node : null;

    private ExpressionModel? ToAll(ResolvedCells cells, AddressSyntax? by, string? previous)
    {
        open.Sums = true;
        BoundAxis axis = cells.AllRows ? cells.Table.Rows : cells.Table.Columns;
        List<ExpressionModel> terms = [];
        foreach (BoundNode root in NodeSums.Counting(axis.Roots))
        {
            ResolvedCells one = cells.AllRows
                ? cells with { Row = root, AllRows = false }
                : cells with { Column = root, AllColumns = false };
            if (ToOne(one, by, previous, root.Entry is null ? Aggregate.None : Aggregate.Sum, isFigure: true) is not { } term)
            {
                return null;
            }

            terms.Add(root.IsLess ? new OperationModel("-", new[] { term }) : term);
        }

        if (terms.Count == 0)
        {
            context.Report(TemplateDiagnostics.NothingToSum, by!.Span, by.Written, "the sum of an axis");
            return null;
        }

        return terms.Count == 1 ? terms[0] : new OperationModel("+", terms.ToArray());
    }

    /// <summary>The node index at which an operand is taken, or -1 for the line at which the rule is being evaluated.</summary>
    private int? Place(BoundNode? node, BoundAxis axis, AddressSyntax? by)
    {
        if (node is not null)
        {
            return node.Index;
        }

        if (scope.Subject is { } subject && subject.Axis.IsRows == axis.IsRows)
        {
            if (axis.Table == scope.Table)
            {
                return subject.Index;
            }

            if (axis.Find(subject.Path) is { } same)
            {
                return same.Index;
            }

            (string line, string across) = axis.IsRows ? ("row", "column") : ("column", "row");
            context.Report(TemplateDiagnostics.ReachesNothing, by?.Span ?? subject.Span, by?.Written ?? subject.Path,
                $"table '{axis.Table.Name}' has no {line} '{subject.Path}', at which a {across} is taken on this {line}", $"name the {line} too, as in '{by?.Written ?? subject.Path}.{(axis.Lines.FirstOrDefault(other => other.Entry is null) ?? axis.Lines[0]).Path}'");
            return null;
        }

        if (axis.IsRows)
        {
            open.LeavesRows(by);
        }
        else
        {
            open.LeavesColumns(by);
        }

        return -1;
    }
}
