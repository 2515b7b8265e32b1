using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Sources.Numbers;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Groups;

/// <summary>Finds the tables of groups of rows and of lines within rows: by the headings of all their columns, to the letter.</summary>
/// <remarks>Such a table is read whole or not at all, since one label misunderstood would move the figures of an entry to another.</remarks>
internal sealed class GroupedTables
{
    private readonly List<PlacedRow> _rows;
    private readonly List<ColumnHeads> _heads;
    private readonly Dictionary<string, Field> _lists;
    private readonly FormHeadings _headings;
    private readonly LabelIndex _labels;
    private readonly NumberMarks _marks;

    private GroupedTables(SourceDocument document, Template template)
    {
        _rows = PlacedRow.Of(document);
        _marks = document.Numbers;
        _headings = new FormHeadings(template);
        _labels = FormLabels.Of(template).Labels;
        _lists = template.Head.Where(static field => field.IsList).ToDictionary(static field => field.Name, StringComparer.Ordinal);
        _heads = [.. template.Tables.Select(ColumnHeads.Of).OfType<ColumnHeads>()];
    }

    /// <summary>Reads the tables of a document that can be.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">The form.</param>
    /// <param name="isLacking">Whether no row was found of a table that has one for each entry: its key may stand in several cells, as code and name do.</param>
    internal static IReadOnlyList<GroupReading> Read(SourceDocument document, Template template, Func<TableLayout, bool> isLacking)
    {
        bool IsOfEntries(TableLayout table) => !UnreadTables.IsUnread(table) && !table.IsFields && table.Rows.IsRepeated && isLacking(table);
        if (!template.Tables.Any(table => IsWanted(table) || IsOfEntries(table)))
        {
            return [];
        }

        GroupedTables tables = new(document, template);
        return [.. tables._heads.Where(heads => IsWanted(heads.Table) || IsOfEntries(heads.Table))
            .Select(heads => tables.Read(heads, IsOfEntries(heads.Table))).OfType<GroupReading>()];
    }

    private static bool IsWanted(TableLayout table) => UnreadTables.IsUnread(table) && !table.IsFields;

    private GroupReading? Read(ColumnHeads heads, bool isOfEntries)
    {
        List<ColumnHeads> rivals = [.. _heads.Where(heads.IsLike)];
        HeadingsAbove? above = rivals.Count > 1 ? new HeadingsAbove(_rows, rivals) : null;
        FoundColumns? columns = null;
        for (int row = 0; row < _rows.Count; row++)
        {
            if (heads.Find(_rows, row) is not { } found || (above is not null && above.Of(row) != heads.Table))
            {
                continue;
            }

            if (columns is not null)
            {
                return null; // twice: which of them is meant, or whether one goes on with the other, is not certain
            }

            columns = found;
            row = found.Body - 1;
        }

        if (columns is null)
        {
            return null;
        }

        List<BodyRow> body = BodyRow.Of(_rows, columns, row => _headings.IsHeading(row) || _headings.IsField(row));
        if (isOfEntries)
        {
            bool hasNames = heads.Table.Rows.Nodes.Any(node => node.Repetition?.List is { } name && _lists.TryGetValue(name, out Field? list) && list.Fields.Count > 1);
            body = [.. body.Select(row => row.WithOneLabel(hasNames))];
        }

        GroupParser parser = new(heads.Table, columns, body, _marks);
        if (!parser.TryParse())
        {
            return null;
        }

        int end = parser.Used < body.Count ? body[parser.Used].Row.Index : columns.Body + body.Count;
        if (!IsEnd(end) && GoesOn(columns, end))
        {
            return null; // a page may have broken it in two
        }

        return new GroupReading(heads.Table, parser.Rows, parser.Missing, Places(columns.First, end));
    }

    /// <summary>Whether something else of the form begins with a row: its heading, or a field, behind which no row may follow that the form does not have.</summary>
    private bool IsEnd(int end)
    {
        if (end >= _rows.Count || _headings.IsHeading(_rows[end]))
        {
            return true;
        }

        bool isKnown = _headings.IsField(_rows[end]);
        for (int row = end + 1; isKnown && row < _rows.Count && !_rows[row].Source.StartsPart && !_headings.IsHeading(_rows[row]); row++)
        {
            isKnown = FormHeadings.Filled(_rows[row]) is not [var first, ..] || _headings.IsField(_rows[row]) || _labels.ByWording(first.Folded).Count > 0;
        }

        return isKnown;
    }

    /// <summary>Whether the next row of a table has figures under the same columns, and no headings of its own.</summary>
    private bool GoesOn(FoundColumns columns, int end)
    {
        PlacedRow? next = _rows.Skip(end).FirstOrDefault(static row => row.IsRuled);
        return next is not null && (next.Width == columns.Width || (next.Width > columns.Width && next.FilledWidth <= columns.Width))
            && columns.Starts.Any(start => next.At(start) is { IsBlank: false } cell && FigureText.IsFigure(cell.Text));
    }

    private HashSet<SourcePlace> Places(int first, int end)
    {
        HashSet<SourcePlace> places = [];
        for (int row = first; row < end; row++)
        {
            foreach (SourceCell cell in _rows[row].Source.Cells)
            {
                places.Add(cell.Place);
                places.UnionWith(cell.Lines.Select(static line => line.Place));
            }
        }

        return places;
    }
}
