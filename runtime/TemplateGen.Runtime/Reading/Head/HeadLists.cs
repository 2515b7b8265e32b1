using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Sources.Numbers;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Head;

/// <summary>Reads the lists of the head that a document prints as tables: under the labels of their fields, to the letter, a row for each entry.</summary>
internal sealed class HeadLists
{
    private const int MostEntries = 10_000;

    private readonly Dictionary<Field, List<PlacedCell?[]>> _found = [];

    // A key is no number and stays as it stands.
    private readonly NumberMarks _marks;

    private HeadLists(NumberMarks marks) => _marks = marks;

    /// <summary>Where the pieces of the lists stand: no table takes them.</summary>
    internal HashSet<SourcePlace> Places { get; } = [];

    /// <summary>Finds the lists of a document.</summary>
    internal static HeadLists Of(SourceDocument document, Template template)
    {
        HeadLists lists = new(document.Numbers);
        Field[] wanted = [.. template.Head.Where(static field => field.IsList && field.Fields.All(static inner => inner.Labels.Count > 0))];
        if (wanted.Length > 0)
        {
            List<PlacedRow> rows = PlacedRow.Of(document);
            FormHeadings headings = new(template);
            ColumnHeads[] tables = [.. template.Tables.Select(ColumnHeads.Of).OfType<ColumnHeads>()];
            foreach (Field list in wanted)
            {
                lists.Find(list, rows, headings, tables);
            }
        }

        return lists;
    }

    /// <summary>The keys that a list states, as printed.</summary>
    internal IEnumerable<string> Keys(Field list) => _found.TryGetValue(list, out List<PlacedCell?[]>? rows) ? rows.Select(row => Printed(row[0]!)) : [];

    /// <summary>Fills the lists in that are not stated otherwise.</summary>
    internal void Fill(Report report, DateOrder dates, ReadingNotes notes)
    {
        foreach ((Field list, List<PlacedCell?[]> rows) in _found)
        {
            if (report.HeadValues.Find(list.Name) is null)
            {
                HashSet<string> keys = new(KeyLists.Keys(report, list), StringComparer.Ordinal);
                ILookup<string, string> alike = Keys(list).ToLookup(static key => key[..FootnoteMarks.Before(key)], StringComparer.Ordinal);
                report.HeadValues.Set(list.Name, new FieldValue("", [.. rows.Select(row => Entry(list, row, Key(Printed(row[0]!), keys, alike), dates, notes))]));
            }
        }
    }

    private string Printed(PlacedCell cell) => _marks.AsFound(cell.Text, cell.Cell.Lines[0].Place);

    /// <summary>The key of an entry: without the mark of a footnote where the tables have it so, and the list has no other that differs by its mark alone.</summary>
    private static string Key(string printed, HashSet<string> keys, ILookup<string, string> alike) =>
        printed[..FootnoteMarks.Before(printed)] is var key && !keys.Contains(printed) && keys.Contains(key) && !alike[key].Skip(1).Any() ? key : printed;

    private static FieldValues Entry(Field list, PlacedCell?[] row, string key, DateOrder dates, ReadingNotes notes)
    {
        FieldValues entry = new();
        for (int i = 0; i < row.Length; i++)
        {
            entry[list.Fields[i].Name] = row[i] is { IsBlank: false } cell
                ? StatedValue.Of(list.Fields[i], i == 0 ? key : cell.Text, cell.Cell.Lines[0].Place, dates, notes)
                : null;
        }

        return entry;
    }

    private void Find(Field list, List<PlacedRow> rows, FormHeadings headings, ColumnHeads[] tables)
    {
        (int Heading, List<PlacedCell?[]> Entries)? found = null;
        for (int row = 0; row < rows.Count; row++)
        {
            if (!rows[row].IsRuled || FormHeadings.Filled(rows[row]) is not { } heads || !Heads(list, heads)
                || !(IsCaption(list, rows, row) || (list.Fields.Count > 1 && !tables.Any(table => table.Find(rows, row) is not null))))
            {
                continue;
            }

            if (found is not null || Entries(heads, rows, row + 1, headings) is not { Count: > 0 } entries)
            {
                return; // twice, or not as a list is printed
            }

            found = (row, entries);
        }

        if (found is var (heading, all))
        {
            _found[list] = all;
            foreach (SourceCell cell in rows[heading..(heading + all.Count + 1)].SelectMany(static row => row.Source.Cells))
            {
                Places.Add(cell.Place);
                Places.UnionWith(cell.Lines.Select(static line => line.Place));
            }
        }
    }

    private static bool Heads(Field list, PlacedCell[] heads) =>
        heads.Length == list.Fields.Count && heads.Zip(list.Fields).All(static pair => PrintedLabels.Says(pair.Second.Labels, pair.First.Folded.TrimEnd(':')));

    /// <summary>Whether the label of the list stands right above a row.</summary>
    private static bool IsCaption(Field list, List<PlacedRow> rows, int row) =>
        row > 0 && rows[row - 1].Source.Cells.SelectMany(static cell => cell.Lines).LastOrDefault().Text is { } above
        && PrintedLabels.Says(list.Labels, PrintedLabels.Fold(above).TrimEnd(':')) && rows[row - 1].Source.Cells.Count(static cell => !cell.IsBlank) == 1;

    /// <summary>The rows below the heading, until something else begins; null where one has no key, or something beside the columns.</summary>
    private static List<PlacedCell?[]>? Entries(PlacedCell[] heads, List<PlacedRow> rows, int first, FormHeadings headings)
    {
        List<PlacedCell?[]> entries = [];
        for (int i = first; i < rows.Count && rows[i].IsRuled && !rows[i].Source.StartsPart && FormHeadings.Filled(rows[i]) is { Length: > 0 } filled; i++)
        {
            if (headings.IsHeading(rows[i]) || (filled.Length == 1 && headings.IsField(rows[i])))
            {
                break;
            }

            PlacedCell?[] entry = [.. heads.Select(head => rows[i].At(head.Start))];
            bool isEntry = filled.All(cell => Array.Exists(heads, head => head.Start == cell.Start && head.End == cell.End))
                && entry[0] is { IsBlank: false } && entries.Count < MostEntries;
            if (!isEntry)
            {
                return null;
            }

            entries.Add(entry);
        }

        return entries;
    }
}
