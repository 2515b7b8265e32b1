using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Sources.Numbers;

namespace TemplateGen.Reading.Groups;

/// <summary>
/// Tells what beside the keys of entries is no part of them: the mark of a footnote behind a code, or behind what is the key of an entry elsewhere, and the name of the entry behind its code. Otherwise
/// the row would be that of another entry, and stand elsewhere among nested ones. Where two keys of one table would fall together, all of it is part of them.
/// </summary>
internal sealed class EntryKeys
{
    private readonly Template _template;
    private readonly Dictionary<string, HashSet<string>> _known = new(StringComparer.Ordinal);

    // What is printed in the rows of each entry, by the key that it would be.
    private readonly Dictionary<(AxisNode Entry, string Key), string?> _printed = [];

    private EntryKeys(Template template) => _template = template;

    /// <summary>Takes from keys what is no part of them.</summary>
    /// <param name="template">The form.</param>
    /// <param name="rows">The rows of the document, whose keys are set.</param>
    /// <param name="groups">The tables that were read as a whole.</param>
    /// <param name="printed">The tables that are printed just as the form has them: their keys are taken as printed.</param>
    /// <param name="lists">The lists of the head.</param>
    /// <param name="marks">How the document writes its numbers: a key is no number and stays as it stands.</param>
    /// <param name="notes">Takes which keys were printed otherwise.</param>
    /// <returns>The tables read as a whole, with their keys.</returns>
    internal static IReadOnlyList<GroupReading> Settle(Template template, IReadOnlyList<RowReading> rows,
        IReadOnlyList<GroupReading> groups, IReadOnlyList<GroupReading> printed, HeadLists lists, NumberMarks marks, ReadingNotes notes)
    {
        RowReading[] entries = [.. rows.Where(static row => row.Key is not null)];
        foreach (RowReading row in entries)
        {
            row.Key = marks.AsFound(row.Key!, row.Step.Step.Record.Foreign!.Place);
        }

        (AxisNode Entry, string Key)[] ofRows = [.. entries.Select(static row => (row.Item.Node!.Entry!, row.Key!)), .. groups.SelectMany(Keys)];
        if (ofRows.Length == 0)
        {
            return groups;
        }

        EntryKeys keys = new(template);
        foreach ((AxisNode entry, string key) in ofRows.Concat(printed.SelectMany(Keys)))
        {
            keys.Know(entry.Repetition!.List, key);
        }

        foreach (Field list in template.Head.Where(static field => field.IsList))
        {
            foreach (string key in lists.Keys(list))
            {
                keys.Know(list.Name, key);
            }
        }

        foreach ((AxisNode entry, string key) in ofRows)
        {
            keys.Add(entry, key);
        }

        foreach (RowReading row in entries)
        {
            row.Key = keys.Of(row.Item.Node!.Entry!, row.Key!);
        }

        return [.. groups.Select(group => keys.Of(group, notes))];
    }

    private static IEnumerable<(AxisNode Entry, string Key)> Keys(GroupReading group) =>
        group.Rows.Where(static row => row.Key is not null).Select(row => (group.Table.Rows.Lines[row.Line].Entry!, row.Key!));

    private void Know(string? list, string key)
    {
        if (list is not null)
        {
            if (!_known.TryGetValue(list, out HashSet<string>? known))
            {
                _known[list] = known = new HashSet<string>(StringComparer.Ordinal);
            }

            known.Add(EntryKey.Folded(key));
        }
    }

    private void Add(AxisNode entry, string printed)
    {
        (AxisNode, string) key = (entry, EntryKey.Folded(Alone(entry, printed)));
        string folded = EntryKey.Folded(printed);
        _printed[key] = !_printed.TryGetValue(key, out string? other) || other == folded ? folded : null;
    }

    private string Of(AxisNode entry, string printed) => Alone(entry, printed) is var key && _printed[(entry, EntryKey.Folded(key))] is not null ? key : printed;

    private string Alone(AxisNode entry, string printed) =>
        EntryKey.Of(printed, entry, _template, key => entry.Repetition!.List is { } list && _known[list].Contains(EntryKey.Folded(key)));

    private GroupReading Of(GroupReading group, ReadingNotes notes)
    {
        List<GroupRow> rows = [];
        HashSet<string> told = [];
        foreach (GroupRow row in group.Rows)
        {
            string? key = row.Key is { } printed ? Of(group.Table.Rows.Lines[row.Line].Entry!, printed) : null;
            if (key != row.Key && told.Add(key!))
            {
                RowNotes.KeyDiffers(row.Key!, key!, row.Lines.SelectMany(static line => line).FirstOrDefault(static cell => cell is not null)?.Place, notes);
            }

            rows.Add(key == row.Key ? row : row with { Key = key });
        }

        return told.Count == 0 ? group : group with { Rows = rows };
    }
}
