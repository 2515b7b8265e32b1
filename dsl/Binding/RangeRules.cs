using System.Globalization;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// The rules that kinds imply: a count is not negative, <c>count(0..100)</c> is at most 100. A figure out of range stays a value and is a finding, so
/// these are rules like any other: <c>TABLE.range</c>, an error, over every cell of the kind.
/// </summary>
internal static class RangeRules
{
    internal static IEnumerable<RuleModel> Of(BoundTable table)
    {
        // Rows with the same ranges in the same columns share a rule: mostly there is one for the whole table.
        // Keys are classes and not tuples: over structs, a compiler just started compiles all that groups them anew.
        var columnsByRow = table.Rows.Lines.SelectMany(row => table.Columns.Lines
                .GroupBy(column => new { Range = RangeOf(table.Cell(row.Line, column.Line)), IsWithinRow = column.Entry is not null })
                .Where(columns => columns.Key.Range is not null)
                .Select(columns => new { row.Line, Range = columns.Key.Range!, Columns = (EquatableArray<int>)columns.Select(column => column.Line).ToArray() }));
        int number = 1;
        foreach (var group in columnsByRow.GroupBy(row => new { row.Range, row.Columns }))
        {
            int[] rows = [.. group.Select(row => row.Line)];
            yield return Rule(table, number++, rows, group.Key.Columns, group.Key.Range);
        }
    }

    private static CellRange? RangeOf(CellModel cell)
    {
        KindModel kind = cell.Kind;
        if (cell.IsVoid || !kind.IsNumeric || kind.Type == KindType.Flag)
        {
            return null;
        }

        string? minimum = kind.Minimum ?? (kind.Type == KindType.Count ? "0" : null);
        return minimum is null && kind.Maximum is null ? null : new CellRange(minimum, kind.Maximum);
    }

    private static RuleModel Rule(BoundTable table, int number, int[] rows, EquatableArray<int> columns, CellRange range)
    {
        CellReferenceModel cell = new(table.Index, table.Rows.IsNamed ? -1 : 0, table.Columns.IsNamed ? -1 : 0, null, Aggregate.None);
        List<ExpressionModel> bounds = [];
        if (range.Minimum is { } minimum)
        {
            bounds.Add(new OperationModel(">=", new ExpressionModel[] { cell, new NumberModel(minimum) }));
        }

        if (range.Maximum is { } maximum)
        {
            bounds.Add(new OperationModel("<=", new ExpressionModel[] { cell, new NumberModel(maximum) }));
        }

        string words = string.Join(" and ", new[] { range.Minimum is null ? null : "at least " + range.Minimum, range.Maximum is null ? null : "at most " + range.Maximum }
            .Where(part => part is not null));
        return new RuleModel(
            $"{table.Name}.range" + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture)),
            table.Index,
            RuleForm.Check,
            null,
            Severity.Error,
            null,
            words,
            Lines(table.Rows, rows),
            Lines(table.Columns, columns),
            null,
            bounds.Count == 1 ? bounds[0] : new OperationModel("and", bounds.ToArray()),
            null,
            null,
            null,
            null,
            null);
    }

    internal static EquatableArray<int>? Lines(BoundAxis axis, EquatableArray<int> lines)
    {
        if (axis.IsNamed)
        {
            return lines;
        }

        return null;
    }
}
