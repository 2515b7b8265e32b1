using TemplateGen.Layout;
using TemplateGen.Rules.Stating;

namespace TemplateGen.Rules;

/// <summary>Prepares the expressions of a rule: resolves what can be resolved without a report.</summary>
/// <param name="template">The template.</param>
/// <param name="own">The table of the rule.</param>
/// <param name="rule">The rule, or null for a condition of the form.</param>
internal sealed class PlanCompiler(Template template, TableLayout own, Rule? rule = null)
{
    private readonly List<StatedOperand> _stated = [];

    /// <summary>The operands so far that stand for what prose states.</summary>
    internal IReadOnlyList<StatedOperand> StatedOperands => _stated;

    internal StatementPlan Statement(Expression expression, OperandPlan? tolerance = null) => expression switch
    {
        OperatorExpression { Operator: Operator.And or Operator.Or } junction =>
            new JunctionStatement([.. junction.Operands.Select(part => Statement(part, tolerance))], junction.Operator == Operator.And),
        OperatorExpression { Operator: Operator.Not } negation => new NegatedStatement(Statement(negation.Operands[0], tolerance)),
        OperatorExpression { Operator: >= Operator.Equal and <= Operator.GreaterOrEqual } comparison => Comparison(comparison, tolerance),
        StateExpression test => State(test),
        RowExpression row => new RowPresenceStatement(RowsOf(row.Table)),
        EntriesExpression entries => new EntriesStatement(entries.Table, Head),
        VacantExpression vacant => Vacant(vacant),
        // A yes or no by its name: anything but zero is yes.
        _ => new ComparisonStatement(Operator.NotEqual, Operand(expression), new ConstantOperand(0L), null),
    };

    internal OperandPlan Operand(Expression expression) => expression switch
    {
        NumberExpression number => new ConstantOperand(number.Value),
        CellExpression cell => Cell(cell),
        HeadExpression head => Head(head),
        SectionTextExpression text => Text(text),
        StatedExpression stated => Stated(stated),
        OperatorExpression operation => Operation(operation),
        _ => new TruthOperand(Statement(expression)),
    };

    private OperandPlan Operation(OperatorExpression operation) => operation.Operator switch
    {
        Operator.Add => new SumOperand(Operands(operation)),
        Operator.Negate => new NegatedOperand(Operand(operation.Operands[0])),
        Operator.Multiply => new ProductOperand(Operands(operation)),
        Operator.Divide => new QuotientOperand(Operand(operation.Operands[0]), Operand(operation.Operands[1])),
        Operator.Round => new RoundOperand(Operand(operation.Operands[0]), Places(operation), Mode(operation)),
        Operator.Minimum => new ExtremeOperand(Operands(operation), false),
        Operator.Maximum => new ExtremeOperand(Operands(operation), true),
        Operator.Absolute => new AbsoluteOperand(Operand(operation.Operands[0])),
        _ => new TruthOperand(Statement(operation)),
    };

    private OperandPlan[] Operands(OperatorExpression operation) => [.. operation.Operands.Select(Operand)];

    private OperandPlan? Places(OperatorExpression round) => round.Operands.Count > 1 ? Operand(round.Operands[1]) : null;

    private static RoundingMode Mode(OperatorExpression round) =>
        round.Operands.Count > 2 && round.Operands[2] is TextExpression text && Enum.TryParse(text.Text, true, out RoundingMode mode)
            ? mode
            : RoundingMode.HalfUp;

    private StatedOperand Stated(StatedExpression stated)
    {
        StatedOperand operand = new(stated.Wordings);
        _stated.Add(operand);
        return operand;
    }

    private HeadOperand Head(HeadExpression head)
    {
        HeadOperand field = Head(head.Field);
        return field.Field >= 0 && template.Head[field.Field].Kind is null ? new HeadOperand(head.Field, -1) : field;
    }

    private HeadOperand Head(string name) => new(name, IndexOf("head." + name));

    private HeadOperand Text(SectionTextExpression text) => new(text.Address, IndexOf(text.Address), isText: true);

    private int IndexOf(string address)
    {
        int index = template.Fields.Count - 1;
        while (index >= 0 && template.Fields[index].Address != address)
        {
            index--;
        }

        return index;
    }

    private CellOperand Cell(CellExpression cell)
    {
        TableLayout table = template.Tables[cell.Table];
        bool isOwn = table == own;
        LineSelector rows = LineSelector.Create(own.Rows, table.Rows, isOwn, cell.RowNode);
        LineSelector columns = LineSelector.Create(own.Columns, table.Columns, isOwn, cell.ColumnNode);
        bool namesRepeatedRow = cell.RowNode >= 0 && table.Rows.Nodes[cell.RowNode].Repetition is not null;
        bool namesRepeatedColumn = cell.ColumnNode >= 0 && table.Columns.Nodes[cell.ColumnNode].Repetition is not null;
        return new CellOperand(cell, new CellReference(table, rows, columns, cell, namesRepeatedRow, namesRepeatedColumn, isOwn));
    }

    private CellReference RowsOf(int index)
    {
        TableLayout table = template.Tables[index];
        LineSelector rows = LineSelector.Create(own.Rows, table.Rows, table == own, -1);
        CellExpression row = new(index, -1, -1, null, Aggregate.None);
        return new CellReference(table, rows, LineSelector.Here, row, namesRepeatedRow: false, namesRepeatedColumn: false, isOwnTable: table == own);
    }

    private VacantStatement Vacant(VacantExpression vacant)
    {
        TableLayout table = template.Tables[vacant.Table];
        AxisNode? node = vacant.RowNode >= 0 ? table.Rows.Nodes[vacant.RowNode] : vacant.ColumnNode >= 0 ? table.Columns.Nodes[vacant.ColumnNode] : null;
        return new VacantStatement(table, node, Statement((node is null ? table.Present : node.Present)!));
    }

    private StatementPlan State(StateExpression test)
    {
        StatementPlan plan = test.Operand is RowExpression row
            ? new RowPresenceStatement(RowsOf(row.Table))
            : new StateStatement(Operand(test.Operand), test.State);
        return test.IsNegated ? new NegatedStatement(plan) : plan;
    }

    private StatementPlan Comparison(OperatorExpression comparison, OperandPlan? tolerance)
    {
        Expression left = comparison.Operands[0];
        Expression right = comparison.Operands[1];
        return IsText(left) || IsText(right)
            ? new TextComparisonStatement(comparison.Operator, Text(left), Text(right))
            : new ComparisonStatement(comparison.Operator, Operand(left), Operand(right), tolerance);
    }

    private TextOperand Text(Expression expression) =>
        new(expression, expression is CellExpression or HeadExpression or SectionTextExpression ? Operand(expression) : null);

    private bool IsText(Expression expression) => expression switch
    {
        TextExpression or SectionTextExpression => true,
        HeadExpression head => template.Head.FirstOrDefault(field => field.Name == head.Field)?.Kind is { Storage: CellStorage.Text },
        CellExpression { Over: Aggregate.None } cell => KindsOf(cell) is { Count: > 0 } kinds
            && kinds.TrueForAll(static kind => kind.Storage == CellStorage.Text || kind.Type == CellType.Choice),
        _ => false,
    };

    /// <summary>The kinds of all cells for which an operand may stand.</summary>
    private List<CellKind> KindsOf(CellExpression cell)
    {
        TableLayout table = template.Tables[cell.Table];
        IReadOnlyList<int>? columns = table == own ? rule?.Columns : null;
        List<CellKind> kinds = [];
        foreach (int row in Lines(table.Rows, cell.RowNode, table == own ? rule?.Rows : null))
        {
            kinds.AddRange(Lines(table.Columns, cell.ColumnNode, columns).Select(column => table[row, column])
                .Where(static specification => !specification.IsVoid)
                .Select(static specification => specification.Kind));
        }

        return kinds;
    }

    private static IEnumerable<int> Lines(Axis axis, int node, IReadOnlyList<int>? current) => node == CellExpression.AllLines
        ? axis.Lines.Select(static line => line.Line)
        : node < 0 ? current ?? axis.Lines.Select(static line => line.Line)
        : LineSelector.LinesOf(axis.Nodes[node]).Select(static term => term.Line);
}
