using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Turns the conditions of a rule into C#. Null where one needs more than exact arithmetic that cannot overflow.</summary>
internal sealed class ExpressionEmitter(CellTerms cells)
{
    /// <summary>A condition, or what is true where it is not.</summary>
    internal Code? Condition(ExpressionModel expression, bool isNegated = false) => expression switch
    {
        OperationModel { Operator: "and" or "or" } junction => Junction(junction, isNegated),
        OperationModel { Operator: "not" } not => Condition(not.Operands[0], !isNegated),
        OperationModel comparison => Comparison(comparison, isNegated),
        _ => null,
    };

    private Code? Junction(OperationModel junction, bool isNegated)
    {
        // Not (a and b) is not a, or not b.
        Code.Level level = junction.Operator == "and" != isNegated ? Code.Level.And : Code.Level.Or;
        Code?[] operands = [.. junction.Operands.Select(operand => Condition(operand, isNegated))];
        string sign = SourceWriter.SoftBreak + (level == Code.Level.And ? "&& " : "|| ");
        return operands.Contains(null) ? null : new Code(string.Join(sign, operands.Select(operand => operand!.Within(level))), level);
    }

    private Code? Comparison(OperationModel comparison, bool isNegated)
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
        bool isDecimal = cells.AreDecimal(comparison);
        return sign is not null && comparison.WithOperands().OfType<CellReferenceModel>().Any()
            && Side(comparison.Operands[0], isDecimal) is { } left && Side(comparison.Operands[1], isDecimal) is { } right
            ? new Code($"{left} {sign} {right}", Code.Level.Comparison)
            : null;
    }

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
                List<CellTerm>?[] operands = [.. extreme.Operands.Select(operand => Terms(operand, isDecimal))];
                string method = "global::System.Math." + (extreme.Operator == "min" ? "Min" : "Max");
                return operands.Contains(null) ? null
                    : [CellTerm.Of(operands.Select(terms => CellTerms.Sum(terms!)).Aggregate((left, right) => $"{method}({left}, {right})"))];
            default:
                // Products and quotients of 15-digit values outgrow both types; they are evaluated as data, exactly.
                return null;
        }
    }
}
