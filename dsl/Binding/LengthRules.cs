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
        // Keys are classes and not tuples, as in RangeRules.
        int number = 1;
        foreach (var group in table.Rows.Lines
            .SelectMany(row => table.Columns.Lines.Select(column => new { Row = row.Line, Column = column.Line, Cell = table.Cell(row.Line, column.Line) }))
            .Where(place => !place.Cell.IsVoid && place.Cell.Kind is { IsText: true, Length: not null })
            .GroupBy(place => new { place.Cell.Kind.Type, place.Cell.Kind.Length, place.Row })
            .Select(row => new { row.Key.Type, row.Key.Length, row.Key.Row, Columns = (EquatableArray<int>)row.Select(place => place.Column).ToArray() })
            .GroupBy(row => new { row.Type, row.Length, row.Columns }))
        {
            int[] rows = [.. group.Select(row => row.Row)];
            yield return Rule(table, number++, rows, group.Key.Columns, Words(group.Key.Type, group.Key.Length!.Value));
        }
    }

    /// <summary>The rules about fields of the head and texts of sections: <c>head.FIELD.length</c>, <c>SECTION.FIELD.length</c>.</summary>
    internal static IEnumerable<RuleModel> Of(BoundTable home, EquatableArray<FieldModel> head, SectionTexts texts) => head
        .Select(field => (Address: "head." + field.Name, Field: field, Reference: (ExpressionModel)new HeadReferenceModel(field.Name)))
        .Concat(texts.All.Select(text => (Address: text.Key, Field: text.Value, Reference: (ExpressionModel)new SectionTextModel(text.Key))))
        .Where(text => text.Field.Kind is { IsText: true, Length: not null })
        .Select(text => Rule(home, text.Address + ".length", null, null, Words(text.Field.Kind!.Type, text.Field.Kind.Length!.Value), text.Reference));

    private static string Words(KindType type, int length) =>
        length.ToString(CultureInfo.InvariantCulture) is var figure && type == KindType.Digits ? figure + " digits" : $"at most {figure} characters";

    private static RuleModel Rule(BoundTable table, int number, int[] rows, EquatableArray<int> columns, string words)
    {
        CellReferenceModel cell = new(table.Index, table.Rows.IsNamed ? -1 : 0, table.Columns.IsNamed ? -1 : 0, null, Aggregate.None);
        string id = $"{table.Name}.length" + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
        return Rule(table, id, RangeRules.Lines(table.Rows, rows), RangeRules.Lines(table.Columns, columns), words, cell);
    }

    private static RuleModel Rule(BoundTable table, string id, EquatableArray<int>? rows, EquatableArray<int>? columns, string words, ExpressionModel text) => new(
        id,
        table.Index,
        RuleForm.Check,
        null,
        Severity.Error,
        null,
        words,
        rows,
        columns,
        null,
        new StateTestModel(text, StateTestModel.Length, false),
        null,
        null,
        null,
        null,
        null);
}
