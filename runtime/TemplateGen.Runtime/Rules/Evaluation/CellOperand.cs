using TemplateGen.Algebra;
using TemplateGen.Cells;

namespace TemplateGen.Rules;

/// <summary>The cells that a name in a rule stands for: one, the sum of a heading, or an aggregate over repeated lines.</summary>
/// <remarks>
/// A void cell, a cell that does not apply and a row that is not there are nothing. Nothing drops out of what a heading stands
/// for and of aggregates, and where nothing is left the operand is nothing; a count of no rows is zero.
/// </remarks>
internal sealed class CellOperand(CellExpression expression, CellReference current) : OperandPlan
{
    internal CellExpression Expression => expression;

    /// <summary>The cells in the edition of the rule, from which those of an earlier one follow.</summary>
    internal CellReference Current => current;

    /// <summary>Which report it is taken from.</summary>
    internal ReportAge Age { get; } = EarlierPeriod.AgeOf(expression.Previous);

    /// <summary>The cells of the report that is asked; null where its edition does not have them.</summary>
    internal CellReference? Resolve(RuleEvaluation evaluation) =>
        Age == ReportAge.Current ? current : evaluation.Earlier(this);

    /// <summary>Shows every cell that it stands for.</summary>
    /// <returns>False where an earlier edition does not have them.</returns>
    internal bool Visit<T>(RuleEvaluation evaluation, ref T visitor)
        where T : struct, ICellVisitor => Resolve(evaluation) is { } cells && cells.Visit(evaluation, ref visitor);

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        if (Resolve(evaluation) is not { } cells)
        {
            return Presence.Unavailable;
        }

        if (cells.IsUnread(evaluation) || cells.LacksRows(evaluation))
        {
            return Presence.Open;
        }

        switch (expression.Over)
        {
            case Aggregate.Minimum or Aggregate.Maximum:
                return AccumulateExtreme(evaluation, cells, factor, form);
            case Aggregate.Count:
                Count count = default;
                bool isThere = cells.Visit(evaluation, ref count);
                form.Add((Fraction)count.Entries * factor);
                return isThere ? Presence.Number : Presence.Unavailable;
            default:
                Addition addition = new(evaluation, form, factor, cells.Age);
                return !cells.Visit(evaluation, ref addition) ? Presence.Unavailable
                    : addition.IsAny ? Presence.Number : Presence.Nothing;
        }
    }

    private static Presence AccumulateExtreme(RuleEvaluation evaluation, CellReference cells, Fraction factor, LinearForm form)
    {
        Entries entries = new(evaluation, cells.Age, cells.Over == Aggregate.Maximum);
        bool isAvailable = cells.Visit(evaluation, ref entries);
        Presence presence = entries.Finish(out Fraction extreme);
        form.Add(extreme * factor);
        return isAvailable ? presence : Presence.Unavailable;
    }

    private struct Addition(RuleEvaluation evaluation, LinearForm form, Fraction factor, ReportAge age) : ICellVisitor
    {
        private readonly Fraction _negative = -factor;

        internal bool IsAny { get; private set; }

        public void Visit(CellBlock block, int row, int column, int sign, int entry) =>
            IsAny |= evaluation.Add(block, row, column, age, sign > 0 ? factor : _negative, form);
    }

    /// <summary>Counts entries: those lines within a row that show nothing of it but its other columns are none.</summary>
    private struct Count : ICellVisitor
    {
        private int _entry;

        internal int Entries { get; private set; }

        public void Visit(CellBlock block, int row, int column, int sign, int entry)
        {
            if (entry + 1 != _entry && (block.DetailOf(row) == 0 || block.Layout.Columns.Lines[column].Repetition is not null))
            {
                _entry = entry + 1;
                Entries++;
            }
        }
    }

    /// <summary>The least or greatest of the entries, each the sum of its cells.</summary>
    private struct Entries(RuleEvaluation evaluation, ReportAge age, bool isGreatest) : ICellVisitor
    {
        private readonly LinearForm _form = evaluation.Rent();
        private Fraction? _extreme;
        private int _entry = -1;
        private bool _isAny;
        private bool _isOpen;

        public void Visit(CellBlock block, int row, int column, int sign, int entry)
        {
            if (entry != _entry)
            {
                CloseEntry();
                _entry = entry;
            }

            _isAny |= evaluation.Add(block, row, column, age, sign, _form);
        }

        internal Presence Finish(out Fraction extreme)
        {
            CloseEntry();
            evaluation.Return(_form);
            extreme = _extreme ?? Fraction.Zero;
            return _isOpen ? Presence.Open : _extreme is null ? Presence.Nothing : Presence.Number;
        }

        private void CloseEntry()
        {
            if (_isAny && !_form.IsConstant)
            {
                evaluation.WaitFor(_form);
                _isOpen = true;
            }
            else if (_isAny)
            {
                Fraction value = _form.Constant;
                _extreme = _extreme is { } known && (isGreatest ? known >= value : known <= value) ? known : value;
            }

            _isAny = false;
            _form.Clear();
        }
    }
}
