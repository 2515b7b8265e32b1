using System.Runtime.CompilerServices;
using TemplateGen.Algebra;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Reading.Equations;

/// <summary>The equations of a form between cells of fixed rows, made from its rules once a template.</summary>
/// <remarks>
/// They never change what a document says. Where a row can be read in several ways, they say which of these the office can have meant. Rules with a
/// condition, a tolerance or an earlier report say too little for that and are left out.
/// </remarks>
internal sealed class FormEquations
{
    // Forms have hundreds; past this, choosing between readings would cost more than it is worth.
    private const int MostEquations = 20_000;

    // A figure has at most 17 digits before the point and a rule 9,000 terms: with these no sum is too great for a decimal.
    private static readonly Fraction _mostCoefficient = 100_000_000L;
    private static readonly Fraction _mostConstant = 1_000_000_000_000_000_000L;

    private static readonly ConditionalWeakTable<Template, FormEquations> _made = [];

    private readonly ILookup<(int Table, int Row), FormEquation> _byRow;

    private FormEquations(Template template) =>
        _byRow = Gather(template).SelectMany(static equation => equation.Terms
            .Select(static term => (term.Cell.Table, term.Cell.Row)).Distinct().Select(row => (Row: row, Equation: equation)))
            .ToLookup(static entry => entry.Row, static entry => entry.Equation);

    /// <summary>The equations of a form.</summary>
    internal static FormEquations Of(Template template) => _made.GetValue(template, static template => new FormEquations(template));

    /// <summary>The equations in which cells of a row take part.</summary>
    internal IEnumerable<FormEquation> OfRow(int table, int row) => _byRow[(table, row)];

    private static List<FormEquation> Gather(Template template)
    {
        List<FormEquation> equations = [];
        RuleEvaluation evaluation = new(new UntypedReport(template), null, null);
        foreach (RulePlan plan in TemplatePlan.Of(template).Rules)
        {
            bool isPlain = plan is { When: null, Else: null, Presence: null } && !plan.Rule.NeedsPrevious && IsFixed(plan.Rule.Table) && IsFixed(template, plan.Rule.That);
            foreach (ComparisonStatement equation in isPlain ? Equalities(plan.That) : [])
            {
                CellBlock block = evaluation.Report.Block(plan.Rule.Table.Index);
                foreach (int row in plan.Rows)
                {
                    foreach (int column in plan.Columns)
                    {
                        evaluation.MoveTo(plan, row < 0 ? row : block.RowOf(row), column);
                        if (equations.Count < MostEquations && Equation(evaluation, equation) is { } made)
                        {
                            equations.Add(made);
                        }
                    }
                }
            }
        }

        return equations;
    }

    private static IEnumerable<ComparisonStatement> Equalities(StatementPlan statement) => statement switch
    {
        ComparisonStatement { Comparison: Operator.Equal, Tolerance: null } comparison => [comparison],
        JunctionStatement { IsAnd: true } junction => junction.Parts.SelectMany(Equalities),
        _ => [],
    };

    /// <summary>An equation over cells that are all blank, so that each of them is a variable.</summary>
    private static FormEquation? Equation(RuleEvaluation evaluation, ComparisonStatement statement)
    {
        LinearForm form = evaluation.Rent();
        bool isLinear = statement.Left.Accumulate(evaluation, Fraction.One, form) == Presence.Number
            && statement.Right.Accumulate(evaluation, -Fraction.One, form) == Presence.Number;
        List<EquationTerm> terms = [];
        foreach (LinearTerm term in form.Terms)
        {
            if (!isLinear || evaluation.Variables.IsField(term.Variable) || Whole(term.Coefficient, _mostCoefficient) is not { } coefficient)
            {
                isLinear = false;
                break;
            }

            Cell cell = evaluation.Variables.CellOf(term.Variable, out _);
            terms.Add(new EquationTerm(new FormCell(cell.Block.Layout.Index, cell.Block.LineOf(cell.Row), cell.Column), coefficient));
        }

        decimal? constant = Whole(form.Constant, _mostConstant);
        evaluation.Return(form);
        return isLinear && terms.Count > 1 && constant is { } known ? new FormEquation(terms, known) : null;
    }

    /// <summary>A factor or constant such as forms have; null where it is none to count with.</summary>
    private static decimal? Whole(Fraction number, Fraction most) => number.IsWhole && number.Absolute() <= most ? (decimal)number.Numerator : null;

    // Of repeated rows a blank report has none, and a sum over none would be taken for zero.
    private static bool IsFixed(TableLayout table) => !table.Columns.IsRepeated && !table.Rows.IsRepeated;

    private static bool IsFixed(Template template, Expression expression) => expression switch
    {
        CellExpression cells => IsFixed(template.Tables[cells.Table]),
        OperatorExpression operation => operation.Operands.All(operand => IsFixed(template, operand)),
        NumberExpression => true,
        _ => false,
    };
}
