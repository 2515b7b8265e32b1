namespace TemplateGen.Rules;

/// <summary>That a table has a row for each entry of the lists that its rows go by, no other rows, and none that could not be read.</summary>
/// <param name="table">The index of the table.</param>
/// <param name="head">Finds a list in the head, by its name.</param>
internal sealed class EntriesStatement(int table, Func<string, HeadOperand> head) : StatementPlan
{
    internal int Table => table;

    internal override Truths Evaluate(RuleEvaluation evaluation)
    {
        ListedEntries entries = evaluation.Entries(table);
        bool isUnread = evaluation.Block(table).IsUnread;
        if (entries.Repeated.Count > 0 || entries.Unlisted.Count > 0 || (entries.LacksRows && !isUnread))
        {
            return Truths.False;
        }

        foreach (Layout.Field list in entries.Unstated)
        {
            evaluation.WaitFor(head(list.Name));
        }

        return isUnread || entries.Unstated.Count > 0 ? Truths.Either : Truths.True;
    }
}
