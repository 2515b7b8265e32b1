using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>The bounds of a range over every cell of a table of whole numbers: one vectorised search of the runtime answers that.</summary>
internal static class WholeTableRange
{
    /// <summary>The least and the greatest value, as C#, or null where the rule is none of the kind.</summary>
    internal static (string Minimum, string Maximum)? Of(RuleModel rule, TableModel table)
    {
        bool isWhole = (rule.Rows?.Count ?? 1) == table.Rows.LineCount && (rule.Columns?.Count ?? 1) == table.Columns.LineCount
            && table.Cells.All(cell => !cell.IsVoid && !cell.Kind.IsText && !cell.Kind.IsDecimal);
        if (!isWhole || rule.When is not null || rule.Form != RuleForm.Check)
        {
            return null;
        }

        (string minimum, string maximum) = ("long.MinValue", "long.MaxValue");
        ExpressionModel[] bounds = rule.That is OperationModel { Operator: "and" } and ? [.. and.Operands] : [rule.That];
        foreach (ExpressionModel bound in bounds)
        {
            if (bound is not OperationModel { Operator: var sign, Operands: { Count: 2 } operands } || operands[1] is not NumberModel { Text: var limit }
                || limit.IndexOf('.') >= 0 || operands[0] is not CellReferenceModel cell || !IsEveryCell(cell, table))
            {
                return null;
            }

            switch (sign)
            {
                case ">=" when minimum == "long.MinValue":
                    minimum = limit;
                    break;
                case "<=" when maximum == "long.MaxValue":
                    maximum = limit;
                    break;
                default:
                    return null;
            }
        }

        return (minimum, maximum);
    }

    private static bool IsEveryCell(CellReferenceModel cell, TableModel table) =>
        cell is { Previous: null, Key: null } && cell.Table == table.Index && (cell.Row < 0 || !table.Rows.IsNamed) && (cell.Column < 0 || !table.Columns.IsNamed);
}
