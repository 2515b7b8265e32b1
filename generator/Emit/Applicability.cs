using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Leaves a rule only the lines on which it says something: a side that is void there as a whole says nothing, whatever the report holds.</summary>
/// <remarks>
/// Where a void cell is left in, it counts as zero. That is right in a sum, and elsewhere it can make code doubt what is fine but never the other way
/// round, since what is false whatever stands for nothing is false with zero as well.
/// </remarks>
internal sealed class Applicability(FormLines lines, RuleModel rule)
{
    /// <summary>The rule on the lines that are left; on an empty list of rows where none is.</summary>
    internal static RuleModel Narrow(FormLines lines, RuleModel rule)
    {
        Applicability applicability = new(lines, rule);
        int row = rule.Rows is { Count: > 0 } rows ? rows[0] : -1;
        int column = rule.Columns is { Count: > 0 } columns ? columns[0] : -1;
        return (rule.Rows, rule.Columns) switch
        {
            ({ Count: > 1 }, { Count: > 1 }) => rule,
            ({ Count: > 1 } all, _) => rule with { Rows = all.Where(line => !applicability.SaysNothing(line, column)).ToArray() },
            (_, { Count: > 1 } all) => rule with { Columns = all.Where(line => !applicability.SaysNothing(row, line)).ToArray() },
            _ => applicability.SaysNothing(row, column) ? rule with { Rows = Array.Empty<int>() } : rule,
        };
    }

    /// <summary>Whether any line is left.</summary>
    internal static bool HasPlaces(RuleModel rule) => rule is not ({ Rows.Count: 0 } or { Columns.Count: 0 });

    private bool SaysNothing(int row, int column) =>
        rule.Else is null && (IsNothing(rule.That, row, column) || (rule.When is not null && IsNothing(rule.When, row, column)));

    private bool IsNothing(ExpressionModel expression, int row, int column) => expression switch
    {
        CellReferenceModel { Over: not Aggregate.Count, Previous: null, Key: null } reference => IsVoid(reference, row, column),
        OperationModel { Operator: "+" or "and" or "or", Operands: var operands } => operands.All(operand => IsNothing(operand, row, column)),
        OperationModel { Operands: var operands } => operands.Any(operand => IsNothing(operand, row, column)),
        _ => false,
    };

    private bool IsVoid(CellReferenceModel reference, int row, int column)
    {
        TableModel table = lines.Report.Tables[reference.Table];
        return Lines(reference.Table, true, reference.Row, row) is { } rows && Lines(reference.Table, false, reference.Column, column) is { } columns
            && rows.All(line => columns.All(other => table.Cell(line, other).IsVoid));
    }

    /// <summary>The lines of a node, or what stands for the line at hand; null where that is not known.</summary>
    private int[]? Lines(int table, bool isRows, int node, int line)
    {
        if (node >= 0)
        {
            return [.. lines.Node(table, isRows, node).Sum.Select(signed => signed.Line)];
        }

        return line >= 0 && lines.Counterpart(rule.Table, line, table, isRows) is >= 0 and var other ? [other] : null;
    }
}
