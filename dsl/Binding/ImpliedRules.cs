using System.Globalization;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>The rules that nobody writes, as all of them are made: checks that say themselves what implies them.</summary>
internal static class ImpliedRules
{
    /// <summary>Every rule that a table implies.</summary>
    internal static IEnumerable<RuleModel> Of(BoundTable table, BindingContext context) =>
        RangeRules.Of(table).Concat(LengthRules.Of(table)).Concat(EntryRules.Of(table, context.DefaultSeverity)).Concat(PresenceRules.Of(table, context));

    internal static RuleModel Rule(
        RuleOrigin origin,
        string id,
        int table,
        Severity severity,
        string words,
        ExpressionModel that,
        EquatableArray<int>? rows = null,
        EquatableArray<int>? columns = null) =>
        new(id, table, RuleForm.Check, null, severity, null, words, rows, columns, null, that, null, null, null, null, null, origin);

    /// <summary>Rules about each cell for itself, errors: rows with cells of the same sort in the same columns share one, so that mostly there is one for the whole table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="origin">What implies them; their ids end with it, and with a number from the second on.</param>
    /// <param name="sortOf">What a rule says of a cell, or null where nothing is implied. A class, as all keys here: over structs, a compiler just started compiles all that groups them anew.</param>
    /// <param name="that">The same of the cell at hand.</param>
    /// <param name="words">The same for people.</param>
    internal static IEnumerable<RuleModel> OfCells<TSort>(
        BoundTable table, RuleOrigin origin, Func<CellModel, TSort?> sortOf, Func<CellReferenceModel, TSort, ExpressionModel> that, Func<TSort, string> words)
        where TSort : class
    {
        // Lines within a row are no columns that every row has: they have rules of their own.
        var columnsByRow = table.Rows.Lines.SelectMany(row => table.Columns.Lines
            .GroupBy(column => new { Sort = table.Cell(row.Line, column.Line) is { IsVoid: false } cell ? sortOf(cell) : null, IsWithinRow = column.Entry is not null })
            .Where(columns => columns.Key.Sort is not null)
            .Select(columns => new { row.Line, Sort = columns.Key.Sort!, Columns = (EquatableArray<int>)columns.Select(column => column.Line).ToArray() }));
        CellReferenceModel atHand = new(table.Index, table.Rows.IsNamed ? -1 : 0, table.Columns.IsNamed ? -1 : 0, null, Aggregate.None);
        string id = $"{table.Name}.{origin.ToString().ToLowerInvariant()}";
        int number = 0;
        foreach (var group in columnsByRow.GroupBy(row => new { row.Sort, row.Columns }))
        {
            number++;
            yield return Rule(
                origin,
                number == 1 ? id : id + number.ToString(CultureInfo.InvariantCulture),
                table.Index,
                Severity.Error,
                words(group.Key.Sort),
                that(atHand, group.Key.Sort),
                RuleLines.Open(table.Rows.IsNamed, group.Select(row => row.Line).ToArray()),
                RuleLines.Open(table.Columns.IsNamed, group.Key.Columns));
        }
    }
}
