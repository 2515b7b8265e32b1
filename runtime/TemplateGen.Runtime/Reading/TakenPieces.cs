using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading;

/// <summary>What other readers took of a document is left out of the rows that were aligned.</summary>
/// <param name="reading">The document, aligned.</param>
internal sealed class TakenPieces(EditionReading reading)
{
    private const int FewestContradictions = 3;

    /// <summary>Leaves out what belongs to no table.</summary>
    /// <param name="places">Where it stands.</param>
    internal void LeaveOut(IReadOnlySet<SourcePlace> places)
    {
        reading.Printed.UnionWith(places);
        reading.Remove(places, new HashSet<TableLayout>());
    }

    /// <summary>Leaves out what tables have that were read as a whole: neither do its rows belong elsewhere, nor is anything left to say of them.</summary>
    /// <param name="groups">The tables.</param>
    /// <returns>Those that have no rows with labels elsewhere in the document, as behind a page break; of the others it is not certain that they were read whole.</returns>
    internal IReadOnlyList<GroupReading> LeaveOut(IReadOnlyList<GroupReading> groups)
    {
        bool HasLabelElsewhere(GroupReading group, RowReading row) =>
            row.Table == group.Table && row.Found.Count > 0 && row.Step.Choice?.Match is not null && !group.Has(row.Step.Step.Record);
        GroupReading[] whole = [.. groups.Where(group => !reading.Rows.Any(row => HasLabelElsewhere(group, row)))];
        Remove(whole);
        return whole;
    }

    /// <summary>Leaves out what tables have that are printed just as the form has them: whatever else looks like a row of theirs is none.</summary>
    /// <param name="tables">The tables.</param>
    /// <returns>Those of which the document does not have the rows elsewhere with other figures; of a table with a row for each entry others may stand under the same headings.</returns>
    internal IReadOnlyList<GroupReading> LeaveOutPrinted(IReadOnlyList<GroupReading> tables)
    {
        HashSet<SourcePlace> places = [.. tables.SelectMany(static table => table.Places)];
        ILookup<TableLayout, RowReading> elsewhere = reading.Rows.Where(row => IsCertain(row) && !IsAt(row, places)).ToLookup(static row => row.Table);
        bool StandsAgain(TableLayout table) => reading.Headings?.StandOutside(table, places) == true;
        GroupReading[] only = [.. tables.Where(table => !(StandsAgain(table.Table) && (table.Table.Rows.IsRepeated || IsContradicted(table, elsewhere[table.Table]))))];
        reading.Printed.UnionWith(only.SelectMany(static table => table.Places));
        Remove(only);
        return only;
    }

    /// <summary>Whether a row of a table stands there as the form has it: with its label, to the letter, in a row that the document itself parts from others.</summary>
    private static bool IsCertain(RowReading row) => row is { IsRead: true, Key: null, Found.Count: > 0, Table.IsFields: false }
        && row is { LabelCost: 0, Step: { Choice.Match: not null, Step.Record.Limits: RowLimits.Ruled } };

    private static bool IsAt(RowReading row, HashSet<SourcePlace> places) =>
        places.Contains(row.Step.Step.Record.First.Place) || row.Found.Any(cell => places.Contains(cell.Place));

    /// <summary>Whether a table stands in the document again with other figures: in one row it may be something else that looks like it.</summary>
    private static bool IsContradicted(GroupReading table, IEnumerable<RowReading> elsewhere)
    {
        int other = elsewhere.Count(row => table.Rows.FirstOrDefault(printed => printed.Line == row.Item.Node!.Line) is { Lines.Count: 1 } printed && !Says(row, printed.Lines[0]));
        return other >= FewestContradictions && other * 2 > table.Rows.Count;
    }

    private static bool Says(RowReading row, Token?[] printed) =>
        row.Columns.Index().All(column => string.Equals(row.Cells![column.Index].Text.Trim(), printed[column.Item]?.Text.Trim() ?? "", StringComparison.Ordinal));

    private void Remove(GroupReading[] tables)
    {
        HashSet<SourcePlace> places = [.. tables.SelectMany(static table => table.Places)];
        reading.Remove(places, tables.Select(static table => table.Table).ToHashSet());
    }
}
