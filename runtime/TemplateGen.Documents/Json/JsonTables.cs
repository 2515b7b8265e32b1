using TemplateGen.Cells;
using TemplateGen.Json;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Json;

/// <summary>Makes tables of rows that stand in objects within objects: those with the same columns are one table, below what stands over all of its rows.</summary>
/// <param name="places">The places of the document.</param>
internal sealed class JsonTables(JsonPlaces places)
{
    /// <summary>The rows of the tables, with those of their headings and the lines above them.</summary>
    /// <param name="leaves">The rows, one at least.</param>
    /// <param name="startsPart">Whether something else than a row stood before them: lists of figures may stand below a list of their headings.</param>
    internal IEnumerable<SourceRow> Of(List<JsonLeaf> leaves, bool startsPart)
    {
        IReadOnlyList<PlacedMember> told = [];
        for (int start = 0, end; start < leaves.Count; start = end)
        {
            end = start + 1;
            while (end < leaves.Count && leaves[end].HasColumnsOf(leaves[start]))
            {
                end++;
            }

            List<JsonLeaf> rows = leaves[start..end];
            int above = rows.Min(row => Math.Min(row.Labels.Count - 1, row.Labels.Zip(rows[0].Labels).TakeWhile(static pair => pair.First == pair.Second).Count()));
            foreach (PlacedMember label in rows[0].Labels.Take(above).Except(told))
            {
                yield return new SourceRow(RowForm.Running, true, [Cell(label.Name, label.Start, rows[0].Way)]);
                startsPart = true;
            }

            told = [.. rows[0].Labels.Take(above)];
            int labels = rows.Max(static row => row.Labels.Count) - above;
            IReadOnlyList<IReadOnlyList<PlacedMember>> columns = rows[0].Columns;
            startsPart |= columns.Count > 0;
            foreach (List<SourceCell> cells in Headings(columns, labels, rows[0].Way).Concat(rows.Select(row => Row(row, columns, above, labels))))
            {
                yield return new SourceRow(RowForm.Ruled, startsPart, cells);
                startsPart = false;
            }

            startsPart = true;
        }
    }

    /// <summary>The rows of headings: those of groups stand over their columns, those of single columns reach down to the figures.</summary>
    private IEnumerable<List<SourceCell>> Headings(IReadOnlyList<IReadOnlyList<PlacedMember>> columns, int labels, string way)
    {
        int depth = columns.Count == 0 ? 0 : columns.Max(static column => column.Count);
        for (int level = 0; level < depth; level++)
        {
            List<SourceCell> cells = level > 0 ? [] : [.. Enumerable.Repeat(Cell("", columns[0][0].Start, way) with { RowSpan = depth }, labels)];
            for (int start = 0, end; start < columns.Count; start = end)
            {
                end = start + 1;
                if (columns[start].Count <= level)
                {
                    continue;
                }

                PlacedMember heading = columns[start][level];
                while (end < columns.Count && columns[end].Count > level && columns[end][level] == heading)
                {
                    end++;
                }

                cells.Add(Cell(heading.Name, heading.Start, way) with { ColumnSpan = end - start, RowSpan = columns[start].Count == level + 1 ? depth - level : 1 });
            }

            yield return cells;
        }
    }

    private List<SourceCell> Row(JsonLeaf row, IReadOnlyList<IReadOnlyList<PlacedMember>> columns, int above, int labels)
    {
        SourceCell Label(int index) => index < row.Labels.Count ? Cell(row.Labels[index].Name, row.Labels[index].Start, row.Way) : Cell("", row.Value.Start, row.Way);
        IEnumerable<SourceCell> figures = row.IsArray
            ? row.Value.Items.Select((value, index) => Cell(value.Text, value.Start, JsonWay.Item(row.Way, index)))
            : columns.Select(column => Cell(row.Cell(column).Text, row.Cell(column).Start, column.Aggregate(row.Way, static (way, member) => JsonWay.Member(way, member.Name))));
        return [.. Enumerable.Range(above, labels).Select(Label), .. figures];
    }

    private SourceCell Cell(string text, int start, string way)
    {
        SourcePlace place = places.At(start) with { Path = way };
        return SourceCell.Of(string.IsNullOrWhiteSpace(text) ? null : new SourceLine(text.Trim(), place), place);
    }
}
