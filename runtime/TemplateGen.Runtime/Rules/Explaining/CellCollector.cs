using TemplateGen.Cells;

namespace TemplateGen.Rules;

/// <summary>Collects the cells of this report that take part in a rule, in the order of writing, each once. Void ones take no part.</summary>
/// <param name="evaluation">The evaluation, at the place of the finding.</param>
internal sealed class CellCollector(RuleEvaluation evaluation)
{
    private readonly List<Cell> _cells = [];
    private readonly HashSet<(int Table, int Row, int Column)> _seen = [];

    internal IReadOnlyList<Cell> Cells => _cells;

    internal void Add(StatementPlan? statement)
    {
        switch (statement)
        {
            case JunctionStatement junction:
                foreach (StatementPlan part in junction.Parts)
                {
                    Add(part);
                }

                break;
            case NegatedStatement negation:
                Add(negation.Statement);
                break;
            case ComparisonStatement comparison:
                Add(comparison.Left);
                Add(comparison.Right);
                Add(comparison.Tolerance);
                break;
            case TextComparisonStatement comparison:
                Add(comparison.Left.Plan);
                Add(comparison.Right.Plan);
                break;
            case StateStatement test:
                Add(test.Operand);
                break;
            case VacantStatement vacant:
                foreach (Cell cell in vacant.Filled(evaluation))
                {
                    AddOnce(cell);
                }

                break;
            case EntriesStatement entries:
                foreach ((_, int row) in evaluation.Entries(entries.Table).Unlisted)
                {
                    AddFirst(evaluation.Block(entries.Table), row);
                }

                break;
        }
    }

    internal void Add(OperandPlan? operand)
    {
        IEnumerable<OperandPlan> within = operand switch
        {
            SumOperand sum => sum.Addends,
            NegatedOperand negated => [negated.Operand],
            ProductOperand product => product.Factors,
            QuotientOperand quotient => [quotient.Dividend, quotient.Divisor],
            AbsoluteOperand absolute => [absolute.Operand],
            RoundOperand round => round.Places is { } places ? [round.Operand, places] : [round.Operand],
            ExtremeOperand extreme => extreme.Operands,
            _ => [],
        };
        foreach (OperandPlan part in within)
        {
            Add(part);
        }

        if (operand is TruthOperand truth)
        {
            Add(truth.Statement);
        }
        else if (operand is CellOperand { Expression.Previous: null } cells)
        {
            Visitor visitor = new(this);
            cells.Visit(evaluation, ref visitor);
        }
    }

    /// <summary>Adds the first cell that a row has, for the place where it stands.</summary>
    private void AddFirst(CellBlock block, int row)
    {
        int column = 0;
        while (column < block.ColumnCount - 1 && evaluation.IsVoid(block, row, column, ReportAge.Current))
        {
            column++;
        }

        Add(block.Cell(row, column));
    }

    internal void Add(Cell cell)
    {
        if (!evaluation.IsVoid(cell.Block, cell.Row, cell.Column, ReportAge.Current))
        {
            AddOnce(cell);
        }
    }

    private void AddOnce(Cell cell)
    {
        if (_seen.Add((cell.Block.Layout.Index, cell.Row, cell.Column)))
        {
            _cells.Add(cell);
        }
    }

    private readonly struct Visitor(CellCollector collector) : ICellVisitor
    {
        public void Visit(CellBlock block, int row, int column, int sign, int entry) => collector.Add(block.Cell(row, column));
    }
}
