using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Turns the conditions of a rule into C#. Null where one needs more than exact arithmetic that cannot overflow.</summary>
/// <remarks>
/// A cell that does not apply, or that the form does not have, counts as zero here and drops out of a sum in the rules as data; a comparison of which a
/// whole side is nothing says nothing there. So what code finds to hold is never found to be broken, which is all that code is asked for.
/// </remarks>
internal sealed class ExpressionEmitter(RuleModel rule, CellTerms cells)
{
    /// <summary>A statement of the rule, or what is true where it is not. Comparisons in it are as exact as the rule's tolerance asks.</summary>
    internal Code? Statement(ExpressionModel expression, bool isNegated) => Condition(expression, isNegated, rule.Tolerance);

    /// <summary>A condition, or what is true where it is not.</summary>
    internal Code? Condition(ExpressionModel expression, bool isNegated, ExpressionModel? tolerance = null) => expression switch
    {
        OperationModel { Operator: "and" or "or" } junction => Junction(junction, isNegated, tolerance),
        OperationModel { Operator: "not" } not => Condition(not.Operands[0], !isNegated, tolerance),
        OperationModel comparison => Comparison(comparison, isNegated, tolerance),
        StateTestModel test => State(test, isNegated),
        _ => null,
    };

    /// <summary>What a test is of cells that are not open: they hold a value or do not apply.</summary>
    private static bool? StateOfDecided(StateTestModel test) => test.State switch
    {
        "blank" or "missing" or "unreadable" => test.IsNegated,
        _ => null,
    };

    private Code? State(StateTestModel test, bool isNegated) =>
        test.Operand is CellReferenceModel reference && cells.CanFind(reference) && StateOfDecided(test) is { } isTrue ? Code.Constant(isTrue != isNegated) : null;

    private Code? Junction(OperationModel junction, bool isNegated, ExpressionModel? tolerance)
    {
        // Not (a and b) is not a, or not b.
        bool isAnd = junction.Operator == "and" != isNegated;
        Code?[] operands = [.. junction.Operands.Select(operand => Condition(operand, isNegated, tolerance))];
        return operands.Contains(null) ? null : Code.Join(isAnd, operands.Select(operand => operand!));
    }

    private Code? Comparison(OperationModel comparison, bool isNegated, ExpressionModel? tolerance)
    {
        string? sign = (comparison.Operator, isNegated) switch
        {
            ("=", false) or ("!=", true) => "==",
            ("!=", false) or ("=", true) => "!=",
            ("<", false) or (">=", true) => "<",
            ("<=", false) or (">", true) => "<=",
            (">", false) or ("<=", true) => ">",
            (">=", false) or ("<", true) => ">=",
            _ => null,
        };

        // What names no cell is the same for every report: a constant condition would be dead code.
        if (sign is null || !comparison.WithOperands().OfType<CellReferenceModel>().Any())
        {
            return null;
        }

        if (comparison.Operands.Any(IsExtreme))
        {
            return Bounded(comparison, isNegated, tolerance);
        }

        bool isDecimal = cells.AreDecimal(comparison) || (tolerance is NumberModel number && number.Text.IndexOf('.') >= 0);
        if (tolerance is not null)
        {
            return tolerance is NumberModel { Text: var within } && Terms(comparison.Operands[0], isDecimal) is { } one && Terms(comparison.Operands[1], isDecimal) is { } two
                ? new Code(Within(comparison.Operator, sign, CellTerms.Sum([.. one, .. two.ConvertAll(term => term.Negated)]),
                    within + (isDecimal ? "m" : "L")), Code.Level.Comparison)
                : null;
        }

        return Side(comparison.Operands[0], isDecimal) is { } left && Side(comparison.Operands[1], isDecimal) is { } right
            ? new Code($"{left} {sign} {right}", Code.Level.Comparison)
            : null;
    }

    /// <summary>The left side less the right one, which may exceed what is allowed by no more than the tolerance.</summary>
    private static string Within(string comparison, string sign, string difference, string tolerance) => comparison switch
    {
        "=" => $"global::System.Math.Abs({difference}) {(sign == "==" ? "<=" : ">")} {tolerance}",
        "!=" => $"global::System.Math.Abs({difference}) {(sign == "!=" ? ">" : "<=")} {tolerance}",
        "<" or "<=" => $"{difference} {sign} {tolerance}",
        _ => $"{difference} {sign} -{tolerance}",
    };

    /// <summary>
    /// A bound by the least or greatest of repeated rows, which is null where none of them has a value. A comparison with that is false in C#, so it
    /// is the wrong case that is asked for.
    /// </summary>
    private Code? Bounded(OperationModel comparison, bool isNegated, ExpressionModel? tolerance)
    {
        if (tolerance is not null || rule.When is not null || rule.That != comparison)
        {
            return null;
        }

        string wrong = comparison.Operator switch { "=" => "!=", "!=" => "==", "<" => ">=", "<=" => ">", ">" => "<=", _ => "<" };
        bool isEquality = comparison.Operator is "=" or "!=";
        if (Bound(comparison.Operands[0]) is not { } left || Bound(comparison.Operands[1]) is not { } right || (isEquality && comparison.Operands.All(IsExtreme)))
        {
            return null;
        }

        // Equality with null is not lifted: what is not there must be asked for.
        string text = !isEquality ? $"{left} {wrong} {right}"
            : IsExtreme(comparison.Operands[1]) ? $"{right} is {{ }} bound && {left} {wrong} bound"
            : $"{left} is {{ }} bound && bound {wrong} {right}";
        return isNegated ? new Code(text, isEquality ? Code.Level.And : Code.Level.Comparison) : new Code($"!({text})", Code.Level.Comparison);
    }

    private string? Bound(ExpressionModel side) =>
        IsExtreme(side) ? cells.Extreme((CellReferenceModel)side) : Terms(side, isDecimal: true) is { } terms ? CellTerms.Sum(terms) : null;

    private static bool IsExtreme(ExpressionModel side) => side is CellReferenceModel { Over: Aggregate.Minimum or Aggregate.Maximum };

    /// <summary>A side of a comparison. A number alone needs no suffix: the other side has a cell and says what is calculated with.</summary>
    private string? Side(ExpressionModel expression, bool isDecimal) =>
        expression is NumberModel { Text: var text } && text.IndexOf('.') < 0 ? text
        : Terms(expression, isDecimal) is { } terms ? CellTerms.Sum(terms)
        : null;

    private List<CellTerm>? Terms(ExpressionModel expression, bool isDecimal)
    {
        switch (expression)
        {
            case NumberModel number:
                return [CellTerm.Of(number.Text + (isDecimal ? "m" : "L"))];
            case CellReferenceModel reference:
                return cells.Of(reference);
            case OperationModel { Operator: "-" } negation:
                return Terms(negation.Operands[0], isDecimal)?.ConvertAll(term => term.Negated);
            case OperationModel { Operator: "+" } sum:
                List<CellTerm>?[] addends = [.. sum.Operands.Select(operand => Terms(operand, isDecimal))];
                return addends.Contains(null) ? null : [.. addends.SelectMany(terms => terms!)];
            case OperationModel { Operator: "abs" } absolute:
                return Terms(absolute.Operands[0], isDecimal) is { } inner ? [CellTerm.Of($"global::System.Math.Abs({CellTerms.Sum(inner)})")] : null;
            case OperationModel { Operator: "min" or "max" } extreme:
                // Of these, nothing makes nothing of the whole: a zero in its place could be taken for the least.
                List<CellTerm>?[] operands = cells.MayBeVoid(extreme) ? [null] : [.. extreme.Operands.Select(operand => Terms(operand, isDecimal))];
                string method = "global::System.Math." + (extreme.Operator == "min" ? "Min" : "Max");
                return operands.Contains(null) ? null
                    : [CellTerm.Of(operands.Select(terms => CellTerms.Sum(terms!)).Aggregate((left, right) => $"{method}({left}, {right})"))];
            default:
                // Products and quotients of 15-digit values outgrow both types; they are evaluated as data, exactly.
                return null;
        }
    }
}
