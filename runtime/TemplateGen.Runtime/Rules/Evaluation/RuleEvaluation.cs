using TemplateGen.Algebra;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules.Stating;

namespace TemplateGen.Rules;

/// <summary>The rules of one report being evaluated: the reports, the place of the moment, and what the statement there waits for.</summary>
internal sealed class RuleEvaluation
{
    private readonly ReportParts?[] _parts; // by age
    private readonly EditionBridge?[] _bridges; // by age
    private readonly Stack<LinearForm> _forms = new();
    private readonly Dictionary<StatedOperand, IReadOnlyList<StatedFigure>> _stated = [];
    private RulePlan? _rule;

    internal RuleEvaluation(Report report, Report? before, Report? yearBefore)
        : this(Parts(report, before, yearBefore))
    {
    }

    private RuleEvaluation(ReportParts?[] parts)
    {
        _parts = parts;
        _bridges = [.. parts.Select((earlier, age) => age == 0 || earlier is null ? null : EditionBridge.Between(Template, earlier.Report.Template))];
        Variables = new Variables(Array.ConvertAll(parts, static part => part?.Report));
        Domains = Variables.DomainOf;
    }

    internal Report Report => _parts[0]!.Report;

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
        ? Block(_rule.Rule.Table.Index).Specification(Row, Column).Kind.Places ?? 0
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
        CellBlock block = Block(rule.Rule.Table.Index);
        Row = row;
        RowLine = row < 0 ? -1 : block.LineOf(row);
        Key = row < 0 ? null : block.KeyOf(row);
        Column = column;
        Statement = 0;
        Waits.Clear();
    }

    /// <summary>An evaluation of conditions that stand for a whole report: at no place, and apart from what is being evaluated.</summary>
    internal RuleEvaluation Apart(ReportParts parts) => new(parts == _parts[0] ? _parts : [parts, null, null]);

    /// <summary>Whether the report of an age is at hand.</summary>
    internal bool Has(ReportAge age) => _parts[(int)age] is not null;

    internal CellBlock Block(int table, ReportAge age = ReportAge.Current) => _parts[(int)age]!.Report.Block(table);

    /// <summary>The cells of an operand in the earlier report that it means; null where that is not at hand or its edition does not have them.</summary>
    internal CellReference? Earlier(CellOperand operand) =>
        _bridges[(int)operand.Age]?.Resolve(operand, _rule?.Rule.Table ?? operand.Current.Table);

    /// <summary>How the rows of a table compare with the lists that the report declares.</summary>
    internal ListedEntries Entries(int table, ReportAge age = ReportAge.Current) => _parts[(int)age]!.Entries(table, this);

    /// <summary>The entries of a repeated row as a tree by their keys.</summary>
    internal NestedKeys Nested(int table, int line, ReportAge age = ReportAge.Current) => _parts[(int)age]!.Nested(table, line);

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

    internal void WaitFor(CellBlock block, int row, int column, ReportAge age) => Waits.Add(Variables.OfCell(block, row, column, age));

    internal void WaitFor(HeadOperand head)
    {
        if (head.Field >= 0)
        {
            Waits.Add(Variables.OfField(head.Field));
        }
    }

    /// <summary>Whether a cell is void on the form, or lies in a row or column that the report does not have.</summary>
    internal bool IsVoid(CellBlock block, int row, int column, ReportAge age) => _parts[(int)age]!.IsVoid(block, row, column, this);

    /// <summary>Whether a table is there.</summary>
    internal Truths Present(int table, ReportAge age = ReportAge.Current) => _parts[(int)age]!.Table(table, this);

    /// <summary>Whether a table is certainly not there: left out, or not called for by its condition.</summary>
    internal bool IsAbsent(int table, ReportAge age = ReportAge.Current) => (Present(table, age) & Truths.True) == 0;

    /// <summary>Adds a cell, times a factor, to a linear form.</summary>
    /// <returns>Whether it is anything: a value, or open.</returns>
    internal bool Add(CellBlock block, int row, int column, ReportAge age, Fraction factor, LinearForm form)
    {
        if (IsVoid(block, row, column, age))
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

        int variable = Variables.OfCell(block, row, column, age);
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

    /// <summary>What is known of the reports; one report may be both the one before and the one of a year earlier.</summary>
    private static ReportParts?[] Parts(Report report, Report? before, Report? yearBefore)
    {
        ReportParts? ofBefore = before is null ? null : new ReportParts(before, TemplatePlan.Of(before.Template));
        ReportParts? ofYearBefore = yearBefore is null ? null : yearBefore == before ? ofBefore : new ReportParts(yearBefore, TemplatePlan.Of(yearBefore.Template));
        return [new ReportParts(report, TemplatePlan.Of(report.Template)), ofBefore, ofYearBefore];
    }
}
