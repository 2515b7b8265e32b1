using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading;

/// <summary>What other readers took of the document is left out of its rows.</summary>
internal sealed partial class EditionReading
{
    private const int FewestContradictions = 3;

    private readonly HashSet<SourcePlace> _printed = [];

    /// <summary>Leaves out what tables have that were read as a whole: neither do its rows belong elsewhere, nor is anything left to say of them.</summary>
    /// <param name="groups">The tables.</param>
    /// <returns>Those that have no rows with labels elsewhere in the document, as behind a page break; of the others it is not certain that they were read whole.</returns>
    internal IReadOnlyList<GroupReading> LeaveOut(IReadOnlyList<GroupReading> groups)
    {
        List<GroupReading> whole = [.. groups.Where(group => !Rows.Any(row => row.Table == group.Table && row.Found.Count > 0 && row.Step.Choice?.Match is not null && !group.Has(row.Step.Step.Record)))];
        Remove(whole);
        return whole;
    }

    /// <summary>Leaves out what tables have that are printed just as the form has them: whatever else looks like a row of theirs is none.</summary>
    /// <param name="tables">The tables.</param>
    /// <returns>Those of which the document does not have the rows elsewhere with other figures.</returns>
    internal IReadOnlyList<GroupReading> LeaveOutPrinted(IReadOnlyList<GroupReading> tables)
    {
        HashSet<SourcePlace> places = [.. tables.SelectMany(static table => table.Places)];
        ILookup<TableLayout, RowReading> elsewhere = Rows.Where(row => row is { IsRead: true, Key: null, Found.Count: > 0, Step.Choice.Match: not null, LabelCost: 0, Step.Step.Record.Limits: RowLimits.Ruled, Table.IsFields: false } && !places.Contains(row.Step.Step.Record.First.Place) && !row.Found.Any(cell => places.Contains(cell.Place))).ToLookup(static row => row.Table);
        List<GroupReading> only = [.. tables.Where(table => !(Headings?.StandOutside(table.Table, places) == true && IsContradicted(table, elsewhere[table.Table])))];
        _printed.UnionWith(only.SelectMany(static table => table.Places));
        Remove(only);
        return only;
    }

    /// <summary>Leaves out what belongs to no table.</summary>
    /// <param name="places">Where it stands.</param>
    internal void LeaveOut(IReadOnlySet<SourcePlace> places)
    {
        _printed.UnionWith(places);
        Remove(places, new HashSet<TableLayout>());
    }

    /// <summary>Whether a table stands in the document again with other figures: in one row it may be something else that looks like it.</summary>
    private static bool IsContradicted(GroupReading table, IEnumerable<RowReading> elsewhere)
    {
        int other = elsewhere.Count(row => table.Rows.FirstOrDefault(printed => printed.Line == row.Item.Node!.Line) is { Lines.Count: 1 } printed && !Says(row, printed.Lines[0]));
        return other >= FewestContradictions && other * 2 > table.Rows.Count;
    }

    private static bool Says(RowReading row, Token?[] printed) =>
        row.Columns.Index().All(column => string.Equals(row.Cells![column.Index].Text.Trim(), printed[column.Item]?.Text.Trim() ?? "", StringComparison.Ordinal));

    /// <summary>Whether a piece of the document belongs to a table that is printed just as the form has it.</summary>
    internal bool IsPrinted(SourcePlace place) => _printed.Contains(place);

    private void Remove(List<GroupReading> tables)
    {
        HashSet<SourcePlace> places = [.. tables.SelectMany(static table => table.Places)];
        Remove(places, tables.Select(static table => table.Table).ToHashSet());
    }

    private void Remove(IReadOnlySet<SourcePlace> places, HashSet<TableLayout> layouts)
    {
        if (places.Count + layouts.Count > 0)
        {
            bool IsIn(Record record) => places.Contains(record.First.Place) || record.Cells.Exists(cell => places.Contains(cell.Place));
            Steps = [.. Steps.Where(step => !IsIn(step.Step.Record))];
            Rows = [.. Rows.Where(row => !layouts.Contains(row.Table) && !IsIn(row.Step.Step.Record))];
            Unplaced = [.. Unplaced.Where(record => !IsIn(record))];
        }
    }
}
