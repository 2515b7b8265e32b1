using TemplateGen.Algebra;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules.Stating;

namespace TemplateGen.Rules;

/// <summary>The rules of one report being evaluated: the reports, the place of the moment, and what the statement there waits for.</summary>
internal sealed class RuleEvaluation
{
    private readonly ReportParts _current;
    private readonly ReportParts? _earlier;
    private readonly EditionBridge? _bridge;
    private readonly Stack<LinearForm> _forms = new();
    private readonly Dictionary<StatedOperand, IReadOnlyList<StatedFigure>> _stated = [];
    private RulePlan? _rule;

    internal RuleEvaluation(Report report, Report? previous)
        : this(new ReportParts(report, TemplatePlan.Of(report.Template)), previous is null ? null : new ReportParts(previous, TemplatePlan.Of(previous.Template)))
    {
    }

    private RuleEvaluation(ReportParts current, ReportParts? earlier)
    {
        _current = current;
        _earlier = earlier;
        _bridge = earlier is null ? null : EditionBridge.Between(current.Report.Template, earlier.Report.Template);
        Variables = new Variables(current.Report, earlier?.Report);
        Domains = Variables.DomainOf;
    }

    internal Report Report => _current.Report;

    internal Report? Previous => _earlier?.Report;

    internal Template Template => Report.Template;

    internal Variables Variables { get; }

    internal Func<int, Domain> Domains { get; }

    /// <summary>The row of the block of the rule's table, or -1.</summary>
    internal int Row { get; private set; } = -1;

    /// <summary>The template line of that row, or -1.</summary>
    internal int RowLine { get; private set; } = -1;

    /// <summary>The key of that row, or null.</summary>
    internal string? Key { get; private set; }

    /// <summary>The column, or -1.</summary>
    internal int Column { get; private set; } = -1;

    /// <summary>What the statement at hand waits for, as found: a variable may come twice.</summary>
    internal List<int> Waits { get; } = [];

    /// <summary>Set while the cases of an undetermined rule are gone through one by one.</summary>
    internal CaseAnalysis? Cases { get; set; }

    /// <summary>The decimal places of the cell that is computed at this place.</summary>
    internal int ComputedPlaces => _rule?.Rule.Node is not null && Row >= 0 && Column >= 0
        ? Block(_rule.Rule.Table.Index, false).Specification(Row, Column).Kind.Places ?? 0
        : 0;

    /// <summary>Which of the figures that prose states with the words of the rule is being looked at.</summary>
    internal int Statement { get; set; }

    /// <summary>The figures that the prose of the report states, searched for once.</summary>
    internal IReadOnlyList<StatedFigure> Stated(StatedOperand operand)
    {
        if (!_stated.TryGetValue(operand, out IReadOnlyList<StatedFigure>? figures))
        {
            _stated[operand] = figures = operand.FindIn(Report);
        }

        return figures;
    }

    internal void MoveTo(RulePlan rule, int row, int column)
    {
        _rule = rule;
        CellBlock block = Block(rule.Rule.Table.Index, false);
        Row = row;
        RowLine = row < 0 ? -1 : block.LineOf(row);
        Key = row < 0 ? null : block.KeyOf(row);
        Column = column;
        Statement = 0;
        Waits.Clear();
    }

    /// <summary>An evaluation of conditions that stand for a whole report: at no place, and apart from what is being evaluated.</summary>
    internal RuleEvaluation Apart(ReportParts parts) => parts == _current ? new RuleEvaluation(_current, _earlier) : new RuleEvaluation(parts, null);

    internal CellBlock Block(int table, bool isPrevious) => (isPrevious ? Previous! : Report).Block(table);

    /// <summary>The cells of an operand in the earlier report; null where that is not at hand or its edition does not have them.</summary>
    internal CellReference? Earlier(CellOperand operand) =>
        _bridge?.Resolve(operand, _rule?.Rule.Table ?? operand.Current.Table);

    internal LinearForm Rent() => _forms.Count > 0 ? _forms.Pop() : new LinearForm();

    internal void Return(LinearForm form)
    {
        form.Clear();
        _forms.Push(form);
    }

    internal void WaitFor(LinearForm form)
    {
        foreach (LinearTerm term in form.Terms)
        {
            Waits.Add(term.Variable);
        }
    }

    internal void WaitFor(CellBlock block, int row, int column, bool isPrevious) => Waits.Add(Variables.OfCell(block, row, column, isPrevious));

    internal void WaitFor(HeadOperand head)
    {
        if (head.Field >= 0)
        {
            Waits.Add(Variables.OfField(head.Field));
        }
    }

    /// <summary>Whether a cell is void on the form, or lies in a row or column that the report does not have.</summary>
    internal bool IsVoid(CellBlock block, int row, int column, bool isPrevious) =>
        (isPrevious ? _earlier! : _current).IsVoid(block, row, column, this);

    /// <summary>Whether a table is there.</summary>
    internal Truths Present(int table, bool isPrevious) => (isPrevious ? _earlier! : _current).Table(table, this);

    /// <summary>Whether a table is certainly not there: left out, or not called for by its condition.</summary>
    internal bool IsAbsent(int table, bool isPrevious) => (Present(table, isPrevious) & Truths.True) == 0;

    /// <summary>Adds a cell, times a factor, to a linear form.</summary>
    /// <returns>Whether it is anything: a value, or open.</returns>
    internal bool Add(CellBlock block, int row, int column, bool isPrevious, Fraction factor, LinearForm form)
    {
        if (IsVoid(block, row, column, isPrevious))
        {
            return false;
        }

        CellStorage storage = block.Specification(row, column).Kind.Storage;
        CellState state = block.State(row, column);
        if (storage == CellStorage.Text || state == CellState.NotApplicable)
        {
            return false;
        }

        if (state == CellState.Value)
        {
            int index = (row * block.ColumnCount) + column;
            Fraction value = storage == CellStorage.Integer ? block.Integers[index] : block.Decimals[index];
            form.Add(value * factor);
            return true;
        }

        int variable = Variables.OfCell(block, row, column, isPrevious);
        if (Domains(variable) is { IsSingle: true } domain)
        {
            form.Add(domain.Minimum!.Value * factor);
        }
        else
        {
            form.Add(variable, factor);
        }

        return true;
    }
}
