using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Groups;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Rows that stand only in a further copy of a table which says other things than the first, as tables of another year or office do: that the first copy lacks a row, or has it
/// in a shape that cannot be read, makes those of the other no better than the rows that contradict each other. Nor are rows of the first copy any better where the other has the
/// whole table, or their labels: which of the two is the report's is not certain.
/// </summary>
/// <param name="steps">The steps of the document, aligned.</param>
/// <param name="notes">Takes what is left out.</param>
internal sealed class OtherCopies(IReadOnlyList<AlignedStep> steps, ReadingNotes notes)
{
    // A row or two may be misread anywhere.
    private const int FewestConflicts = 3;

    private readonly Dictionary<AlignedStep, int> _places = [];
    private int _end = int.MaxValue;

    /// <summary>Leaves them out.</summary>
    /// <param name="rows">All readings.</param>
    /// <param name="merged">One reading a row.</param>
    /// <param name="conflicts">The readings of each row that contradict each other.</param>
    internal void LeaveOut(IReadOnlyList<RowReading> rows, IReadOnlyList<RowReading> merged, IReadOnlyList<IReadOnlyList<RowReading>> conflicts)
    {
        if (conflicts.Count < FewestConflicts)
        {
            return;
        }

        for (int i = 0; i < steps.Count; i++)
        {
            _places[steps[i]] = i;
        }

        ILookup<TableLayout, int> begins = conflicts.ToLookup(static readings => readings[0].Table, readings => PlaceOf(readings[1]));
        Dictionary<TableLayout, int> copies = begins.Where(table => IsOther(table.Key, table.Count(), rows)).ToDictionary(static table => table.Key, static table => table.Min());

        // Where a section begins anew behind a later one, all that follows is another report, or an appendix.
        foreach ((TableLayout table, int copy) in copies)
        {
            bool isAnew = steps.Take(copy).Any(step => step.Choice?.Entry.Table is { } before && step.Step.HasCells && SectionOf(before) > SectionOf(table));
            _end = isAnew ? Math.Min(_end, copy) : _end;
        }

        if (copies.Count == 0)
        {
            return;
        }

        HashSet<TableLayout> whole = [.. copies.Keys.Where(table => begins[table].Count() * 2 > merged.Count(row => row.Table == table && row.Found.Count > 0))];
        HashSet<LayoutItem> twice = Twice();
        HashSet<LayoutItem> alone = [.. rows.Where(static row => row.Found.Count > 0).GroupBy(static row => row.Item).Where(static readings => readings.Count() == 1).Select(static readings => readings.Key)];
        foreach (RowReading row in merged.Where(static row => row is { IsRead: true, Key: null } && row.Found.Count > 0))
        {
            bool isOfOther = PlaceOf(row) > Math.Min(_end, copies.GetValueOrDefault(row.Table, int.MaxValue));
            if (isOfOther || (alone.Contains(row.Item) && (whole.Contains(row.Table) || twice.Contains(row.Item))))
            {
                row.Problem = RowProblem.Conflict;
                RowNotes.OfOtherCopy(RowNotes.Name(row), row.Step.Step.Record.First.Place, row.Found, notes);
            }
        }
    }

    /// <summary>The tables that were read as a whole, but for those that stand where the document is another report.</summary>
    /// <param name="groups">The tables.</param>
    internal IReadOnlyList<GroupReading> Without(IReadOnlyList<GroupReading> groups)
    {
        if (_end == int.MaxValue)
        {
            return groups;
        }

        List<GroupReading> left = [];
        foreach (GroupReading group in groups)
        {
            AlignedStep? first = steps.FirstOrDefault(step => step.Row is not null && group.Has(step.Step.Record));
            if (first is null || _places[first] < _end)
            {
                left.Add(group);
            }
            else
            {
                RowNotes.OfOtherCopy(RowNotes.TableName(group.Table), first.Step.Record.First.Place, first.Step.Record.Cells, notes);
            }
        }

        return left;
    }

    /// <summary>The rows whose labels stand in the document more than once.</summary>
    private HashSet<LayoutItem> Twice()
    {
        HashSet<LayoutItem> seen = [];
        return [.. steps.Where(static step => step.Choice is { Match: not null, Entry.Kind: LayoutItemKind.Line }).Select(static step => step.Choice!.Value.Entry).Where(entry => !seen.Add(entry))];
    }

    private int PlaceOf(RowReading row) => _places.GetValueOrDefault(row.Step, -1);

    /// <summary>Where the section of a table stands in the form, that above all others around it.</summary>
    private static int SectionOf(TableLayout table)
    {
        Section? section = table.Section;
        while (section?.Parent is { } parent)
        {
            section = parent;
        }

        return section?.Index ?? -1;
    }

    /// <summary>Whether most rows that a document has twice contradict each other.</summary>
    private static bool IsOther(TableLayout table, int conflicts, IReadOnlyList<RowReading> rows) =>
        conflicts * 2 > rows.Where(row => row.Table == table && row.Found.Count > 0).GroupBy(static row => (row.Item, row.Key)).Count(static row => row.Count() > 1);
}
