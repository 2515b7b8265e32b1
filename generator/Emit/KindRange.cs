using System.Globalization;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Ranges that the kinds of cells imply. An open cell is filled in within its kind, so it cannot break them.</summary>
internal static class KindRange
{
    /// <summary>Whether a rule is such a range, of which zero, as which an open cell is kept, is a part.</summary>
    internal static bool IsHeldByOpenCells(RuleModel rule, TableModel table)
    {
        if (rule is not { Form: RuleForm.Check, When: null, Else: null, Tolerance: null })
        {
            return false;
        }

        ExpressionModel[] bounds = rule.That is OperationModel { Operator: "and" } and ? [.. and.Operands] : [rule.That];
        IEnumerable<int> rows = rule.Rows is { } some ? some : [0];
        IEnumerable<int> columns = rule.Columns is { } others ? others : [0];
        return bounds.All(bound => bound is OperationModel { Operator: ">=" or "<=", Operands: { Count: 2 } sides }
            && sides[0] is CellReferenceModel cell && sides[1] is NumberModel limit && IsCellAtHand(cell, table)
            && rows.All(row => columns.All(column => IsOf(table.Cell(row, column).Kind, bound, limit.Text))));
    }

    private static bool IsOf(KindModel kind, ExpressionModel bound, string limit)
    {
        bool isLeast = bound is OperationModel { Operator: ">=" };
        string? own = isLeast ? kind.Minimum ?? (kind.Type == KindType.Count ? "0" : null) : kind.Maximum;
        return own == limit && Holds(0) && kind.Marks.All(mark => mark.Value is null || Holds(Number(mark.Value)));

        bool Holds(decimal value) => isLeast ? value >= Number(limit) : value <= Number(limit);
    }

    private static bool IsCellAtHand(CellReferenceModel cell, TableModel table) => cell is { Over: Aggregate.None, Previous: null, Key: null }
        && cell.Table == table.Index && (cell.Row < 0 || !table.Rows.IsNamed) && (cell.Column < 0 || !table.Columns.IsNamed);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
