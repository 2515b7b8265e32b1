using System.Globalization;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// The rules that lengths imply: <c>text(200)</c> has at most 200 characters, <c>digits(18)</c> 18 digits. A longer text stays a value and is a finding of
/// the rule <c>TABLE.length</c>, an error.
/// </summary>
internal static class LengthRules
{
    internal static IEnumerable<RuleModel> Of(BoundTable table)
    {
        int number = 1;
        foreach (var group in table.Rows.Lines
            .SelectMany(row => table.Columns.Lines.Select(column => (Row: row.Line, Column: column.Line, Cell: table.Cell(row.Line, column.Line))))
            .Where(place => !place.Cell.IsVoid && place.Cell.Kind is { IsText: true, Length: not null })
            .GroupBy(place => (place.Cell.Kind.Type, place.Cell.Kind.Length, place.Row))
            .Select(row => (row.Key.Type, row.Key.Length, row.Key.Row, Columns: (EquatableArray<int>)row.Select(place => place.Column).ToArray()))
            .GroupBy(row => (row.Type, row.Length, row.Columns)))
        {
            string length = group.Key.Length!.Value.ToString(CultureInfo.InvariantCulture);
            int[] rows = [.. group.Select(row => row.Row)];
            yield return Rule(table, number++, rows, group.Key.Columns, group.Key.Type == KindType.Digits ? length + " digits" : $"at most {length} characters");
        }
    }

    private static RuleModel Rule(BoundTable table, int number, int[] rows, EquatableArray<int> columns, string words)
    {
        CellReferenceModel cell = new(table.Index, table.Rows.IsNamed ? -1 : 0, table.Columns.IsNamed ? -1 : 0, null, Aggregate.None);
        return new RuleModel(
            $"{table.Name}.length" + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture)),
            table.Index,
            RuleForm.Check,
            null,
            Severity.Error,
            null,
            words,
            RangeRules.Lines(table.Rows, rows),
            RangeRules.Lines(table.Columns, columns),
            null,
            new StateTestModel(cell, StateTestModel.Length, false),
            null,
            null,
            null,
            null,
            null);
    }
}
