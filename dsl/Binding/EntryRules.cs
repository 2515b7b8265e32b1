using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// The rule that <c>each</c> implies: a table has a row for each entry of the list, and no other. It is a rule like any other, <c>TABLE.entries</c>, of the
/// severity of the form. Where rows or lines could not be read it is undetermined, so that a table of which nothing was read is never in order.
/// </summary>
internal static class EntryRules
{
    internal static IEnumerable<RuleModel> Of(BoundTable table, Severity severity)
    {
        if (!table.Rows.Lines.Concat(table.Columns.Lines).Any(line => line.Entry is not null))
        {
            yield break;
        }

        string[] lists = [.. table.Rows.Lines.Select(line => line.Entry?.Repetition?.List).OfType<string>().Distinct()];
        yield return ImpliedRules.Rule(
            RuleOrigin.Entries,
            $"{table.Name}.entries",
            table.Index,
            severity,
            lists.Length == 0 ? "every entry is read" : "the rows are those of head." + string.Join(" and head.", lists),
            new EntriesModel(table.Index));
    }
}
