using TemplateGen.Algebra;
using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Writes an operand with the figures of the report in place of names, such as <c>1 + 0</c>; an open cell is a question mark.</summary>
/// <param name="evaluation">The evaluation, at the place of the finding.</param>
internal sealed class FigureWriter(RuleEvaluation evaluation)
{
    internal string Write(OperandPlan operand) => operand switch
    {
        SumOperand or NegatedOperand => Figures.Sum(Terms(operand)),
        CellOperand { Expression.Over: Aggregate.Sum } => Figures.Sum(Terms(operand)),
        ProductOperand product => string.Join(" * ", product.Factors.Select((factor, index) => Factor(factor, index == 0))),
        QuotientOperand quotient => Factor(quotient.Dividend, true) + " / " + Factor(quotient.Divisor, false),
        AbsoluteOperand absolute => "abs(" + Write(absolute.Operand) + ")",
        RoundOperand { Places: { } places } round => "round(" + Write(round.Operand) + ", " + Write(places) + ")",
        RoundOperand round => "round(" + Write(round.Operand) + ")",
        ExtremeOperand extreme => Extreme(extreme.IsGreatest, [.. extreme.Operands.Select(Write)]),
        CellOperand { Expression.Over: Aggregate.Minimum or Aggregate.Maximum } cells =>
            Extreme(cells.Expression.Over == Aggregate.Maximum, [.. Entries(cells).Select(static entry => entry.Text)]),
        CellOperand cells when Parts(cells) is { Open: > 0 } parts => parts.Open == 1 && parts.Known is null ? Figures.Open : "(" + parts + ")",
        HeadOperand head => head.Text(evaluation) ?? Figures.Open,
        _ => Value(operand),
    };

    internal string Write(TextOperand operand) => operand.Read(evaluation, out string text) switch
    {
        Presence.Number => "\"" + text + "\"",
        Presence.Open => Figures.Open,
        _ => Figures.Nothing,
    };

    private string Factor(OperandPlan operand, bool isFirst) =>
        operand is SumOperand or NegatedOperand || (!isFirst && operand is (ProductOperand or QuotientOperand)) ? "(" + Write(operand) + ")" : Write(operand);

    private static string Extreme(bool isGreatest, IReadOnlyList<string> figures) => (isGreatest ? "max(" : "min(") + Figures.List(figures) + ")";

    private string Value(OperandPlan operand) => operand.Value(evaluation, out Fraction value) switch
    {
        Presence.Number => operand is CellOperand cells && IsDate(cells) ? Figures.Date(value) : Figures.Of(value),
        Presence.Open => Figures.Open,
        _ => Figures.Nothing,
    };

    private List<(bool IsNegative, string Text)> Terms(OperandPlan operand)
    {
        List<(bool IsNegative, string Text)> terms = [];
        AddTerms(operand, false, terms);
        return terms;
    }

    private void AddTerms(OperandPlan operand, bool isNegative, List<(bool IsNegative, string Text)> terms)
    {
        switch (operand)
        {
            case SumOperand sum:
                foreach (OperandPlan addend in sum.Addends)
                {
                    AddTerms(addend, isNegative, terms);
                }

                break;
            case NegatedOperand negated:
                AddTerms(negated.Operand, !isNegative, terms);
                break;
            case CellOperand { Expression.Over: Aggregate.Sum } cells:
                terms.AddRange(Entries(cells).Select(entry => Signed(entry.Text, isNegative)));
                break;
            default:
                string text = Write(operand);
                if (text != Figures.Nothing)
                {
                    terms.Add(Signed(text, isNegative));
                }

                break;
        }
    }

    private static (bool IsNegative, string Text) Signed(string text, bool isNegative) =>
        text.StartsWith('-') ? (!isNegative, text[1..]) : (isNegative, text);

    /// <summary>The entries of an aggregate that are anything.</summary>
    private IEnumerable<(int Entry, string Text)> Entries(CellOperand cells)
    {
        PartCollector collector = new(evaluation, cells.Age);
        cells.Visit(evaluation, ref collector);
        return collector.Parts.OrderBy(static entry => entry.Key).Select(static entry => (entry.Key, entry.Value.ToString()));
    }

    private static bool IsDate(CellBlock block, int row, int column) => block.Specification(row, column).Kind.Type == CellType.Date;

    /// <summary>Whether an operand is a day.</summary>
    internal bool IsDate(OperandPlan operand) => operand switch
    {
        CellOperand cells => IsDate(cells),
        HeadOperand head => head.Kind(evaluation)?.Type == CellType.Date,
        ExtremeOperand extreme => extreme.Operands.Any(IsDate),
        _ => false,
    };

    /// <summary>Whether all cells that an operand stands for are dates, of which none is added to another.</summary>
    private bool IsDate(CellOperand cells)
    {
        DateLook look = new([]);
        cells.Visit(evaluation, ref look);
        return look.AreDates.Count > 0 && look.AreDates.TrueForAll(static isDate => isDate)
            && (look.AreDates.Count == 1 || cells.Expression.Over is Aggregate.Minimum or Aggregate.Maximum);
    }

    private CellParts Parts(CellOperand cells)
    {
        PartCollector collector = new(evaluation, cells.Age);
        cells.Visit(evaluation, ref collector);
        return collector.Parts.Values.Aggregate(default(CellParts), static (all, part) => new CellParts(
            all.Known is null ? part.Known : all.Known + (part.Known ?? Fraction.Zero),
            all.Open + part.Open));
    }

    /// <summary>What is known of some cells taken together, and how many of them are open.</summary>
    private readonly record struct CellParts(Fraction? Known, int Open)
    {
        /// <summary>Whether it is one cell, which holds a date.</summary>
        internal bool IsDate { get; init; }

        public override string ToString()
        {
            string? known = Known is not { } value ? null : IsDate ? Figures.Date(value) : Figures.Of(value);
            return Open == 0 && known is not null ? known
                : string.Join(" + ", Enumerable.Repeat(Figures.Open, Math.Min(Open, 2)).Prepend(known).Append(Open > 2 ? "…" : null).OfType<string>());
        }
    }

    /// <summary>Looks at each cell, whether it is a date.</summary>
    private readonly struct DateLook(List<bool> areDates) : ICellVisitor
    {
        internal List<bool> AreDates => areDates;

        public void Visit(CellBlock block, int row, int column, int sign, int entry) => areDates.Add(IsDate(block, row, column));
    }

    private readonly struct PartCollector(RuleEvaluation evaluation, ReportAge age) : ICellVisitor
    {
        internal Dictionary<int, CellParts> Parts { get; } = [];

        public void Visit(CellBlock block, int row, int column, int sign, int entry)
        {
            LinearForm form = evaluation.Rent();
            if (evaluation.Add(block, row, column, age, sign, form))
            {
                CellParts before = Parts.GetValueOrDefault(entry);
                Parts[entry] = form.IsConstant
                    ? new CellParts((before.Known ?? Fraction.Zero) + form.Constant, before.Open) { IsDate = IsDate(block, row, column) && before is { Known: null, Open: 0 } }
                    : new CellParts(before.Known, before.Open + 1);
            }

            evaluation.Return(form);
        }
    }
}
