using System.Text.Json;
using TemplateGen.Cells;

namespace TemplateGen.Json;

/// <summary>Reads the cells of tables.</summary>
/// <param name="notes">Where problems go.</param>
/// <param name="places">The places of the document.</param>
internal sealed class JsonTableReader(JsonNotes notes, JsonPlaces places)
{
    // The limit of the language for one report; memory and time follow from it.
    private const int MostCells = 1_000_000;

    private readonly JsonCellReader _cells = new(notes, places);
    private long _count;

    /// <summary>Reads a table, or a level of one.</summary>
    /// <returns>Why the document is not read after all, or null.</returns>
    internal JsonRefusal? Read(CellBlock block, JsonShape shape, PlacedJson value, JsonPath path) => Read(block, shape, value, path, -1);

    private JsonRefusal? Read(CellBlock block, JsonShape shape, PlacedJson value, JsonPath path, int row)
    {
        if (shape.RepeatedLine >= 0 && row < 0)
        {
            return ReadEntries(block, shape, value, path);
        }

        bool isLevel = shape.Children.Count > 0 || row >= 0 && shape.RepeatedLine >= 0;
        if (!isLevel || (shape.HasCell && value.Kind is not (JsonValueKind.Object or JsonValueKind.Array)))
        {
            _cells.Read(block, row >= 0 ? row : block.RowOf(shape.Row), shape.Column, value, path);
            return null;
        }

        if (value.Kind != JsonValueKind.Object)
        {
            notes.AddWrongType(value, path, "一个对象，已略去，其中各格按缺失处理", "an object; it was left out, and its cells count as missing");
            return null;
        }

        notes.AddDuplicates(value, path);
        foreach (PlacedMember member in value.Members)
        {
            if (member.Name == JsonShape.OwnCell && shape.HasCell)
            {
                _cells.Read(block, row >= 0 ? row : block.RowOf(shape.Row), shape.Column, member.Value, path.Member("\"\""));
            }
            else if (shape.Child(member.Name) is not { } child)
            {
                notes.AddUnknown(member, path, "此表没有这一行或这一列，已略去", "the table has no such row or column; it was left out");
            }
            else if (Read(block, child, member.Value, path.Member(member.Name), row) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private JsonRefusal? ReadEntries(CellBlock block, JsonShape shape, PlacedJson value, JsonPath path)
    {
        if (value.Kind != JsonValueKind.Array)
        {
            notes.AddWrongType(value, path, "一个数组，已略去", "an array; it was left out");
            return null;
        }

        _count += (long)value.Items.Count * block.ColumnCount;
        if (_count > MostCells)
        {
            return new JsonRefusal("too-large", value.Start, $"报告超过 {MostCells} 格", $"The report has more than {MostCells} cells");
        }

        Dictionary<string, int> keys = [];
        for (int row = block.RowOf(shape.RepeatedLine); row < block.RowOf(shape.RepeatedLine) + block.RowsOf(shape.RepeatedLine); row++)
        {
            keys.Add(block.KeyOf(row)!, -1); // a table that stands in the document twice
        }

        List<(string Key, PlacedJson? Cells, JsonPath Path)> entries = [];
        for (int i = 0; i < value.Items.Count; i++)
        {
            PlacedJson item = value.Items[i];
            if (item.Kind != JsonValueKind.Object || item.Member("key") is not { Kind: JsonValueKind.String } key)
            {
                notes.AddWrongType(item, path.Item(i), "带有“key”（文字）的对象，已略去", "an object with a \"key\" that is a text; it was left out");
                continue;
            }

            notes.AddDuplicates(item, path.Item(i));
            foreach (PlacedMember member in item.Members.Where(member => member.Name is not ("key" or "cells")))
            {
                notes.AddUnknown(member, path.Item(i), "这里只有“key”和“cells”，已略去", "only \"key\" and \"cells\" stand here; it was left out");
            }

            if (!keys.TryAdd(key.Text, i))
            {
                notes.Add("duplicate-key", path.Item(i), item.Start, $"“{key.Text}”已有一行，已略去", $"there is a row '{key.Text}' already; this one was left out");
                continue;
            }

            entries.Add((key.Text, item.Member("cells"), path.Item(i).Member("cells")));
        }

        int first = block.AddRows(shape.RepeatedLine, [.. entries.Select(entry => entry.Key)]);
        for (int i = 0; i < entries.Count; i++)
        {
            JsonReportBuilder.MarkMissing(block, first + i);
            if (entries[i].Cells is { } cells && Read(block, shape, cells, entries[i].Path, first + i) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}
