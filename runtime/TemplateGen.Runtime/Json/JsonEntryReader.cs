using System.Text.Json;
using TemplateGen.Cells;

namespace TemplateGen.Json;

/// <summary>Reads the entries of a repeated row, or of a repeated group of rows.</summary>
/// <param name="notes">Where problems go.</param>
/// <param name="tables">Reads what stands in a row.</param>
/// <param name="block">Where the cells go.</param>
/// <param name="shape">The level of the entries.</param>
internal sealed class JsonEntryReader(JsonNotes notes, JsonTableReader tables, CellBlock block, JsonShape shape)
{
    private readonly Dictionary<int, List<FoundRow>> _rows = shape.RowsWithin().ToDictionary(row => row.Line, _ => new List<FoundRow>());
    private readonly HashSet<(int Line, string Key)> _keys = [];

    // An entry was left out: what is there is not all of it.
    private bool _isLeftOut;

    private string Content => shape.IsGroup ? "rows" : "cells";

    /// <summary>Reads the array.</summary>
    /// <returns>Why the document is not read after all, or null.</returns>
    internal JsonRefusal? Read(PlacedJson value, JsonPath path)
    {
        if (value.Kind != JsonValueKind.Array)
        {
            block.IsUnread = true;
            notes.AddWrongType(value, path, "一个数组，已略去", "an array; it was left out");
            return null;
        }

        bool isUnread = block.IsUnread;
        for (int i = 0; i < value.Items.Count; i++)
        {
            Find(value.Items[i], path.Item(i));
        }

        if (tables.Count(block, _rows.Values.Sum(rows => rows.Sum(row => (long)row.Lines)), value) is { } tooMany)
        {
            return tooMany;
        }

        // Lines in their order: rows that are added behind do not move those that were read.
        foreach ((int line, List<FoundRow> rows) in _rows.OrderBy(rows => rows.Key))
        {
            if (Fill(line, rows) is { } refusal)
            {
                return refusal;
            }
        }

        block.IsUnread = isUnread || _isLeftOut;
        return null;
    }

    private void Find(PlacedJson item, JsonPath path)
    {
        // Stands for rows that could not be read.
        if (item.Kind == JsonValueKind.Null)
        {
            _isLeftOut = true;
            return;
        }

        if (item.Kind != JsonValueKind.Object || item.Member("key") is not { Kind: JsonValueKind.String } key)
        {
            _isLeftOut = true;
            notes.AddWrongType(item, path, "带有“key”（文字）的对象，已略去", "an object with a \"key\" that is a text; it was left out");
            return;
        }

        notes.AddDuplicates(item, path);
        foreach (PlacedMember member in item.Members.Where(member => member.Name != "key" && member.Name != Content))
        {
            notes.AddUnknown(member, path, $"这里只有“key”和“{Content}”，已略去", $"only \"key\" and \"{Content}\" stand here; it was left out");
        }

        if (shape.IsGroup && item.Member(Content) is not { Kind: JsonValueKind.Object, Members.Count: > 0 })
        {
            _isLeftOut = true;
            notes.AddWrongType(item, path, "带有“rows”（各行）的对象，已略去", "an object with \"rows\"; it was left out");
            return;
        }

        FindRows(shape, key.Text, item, path, item.Member(Content), path.Member(Content));
    }

    private void FindRows(JsonShape level, string key, PlacedJson owner, JsonPath ownerPath, PlacedJson? value, JsonPath path)
    {
        if (level.Line >= 0)
        {
            if (block.RowOf(level.Line, key) >= 0 || !_keys.Add((level.Line, key)))
            {
                _isLeftOut = true;
                block.RepeatedKeys.Add(key);
                notes.Add("duplicate-key", ownerPath, owner.Start, $"“{key}”已有一行，已略去", $"there is a row '{key}' already; this one was left out");
                return;
            }

            _rows[level.Line].Add(new FoundRow(key, level, value, path, value is null ? 1 : Math.Max(1, LinesOf(level, value))));
            return;
        }

        if (value is not { Kind: JsonValueKind.Object })
        {
            _isLeftOut = true;
            notes.AddWrongType(value ?? owner, path, "一个对象，已略去", "an object; it was left out");
            return;
        }

        notes.AddDuplicates(value, path);
        foreach (PlacedMember member in value.Members)
        {
            if (level.Child(member.Name) is { } child)
            {
                JsonPath inner = path.Member(member.Name.Length == 0 ? "\"\"" : member.Name);
                FindRows(child, key, member.Value, inner, member.Value, inner);
            }
            else
            {
                notes.AddUnknown(member, path, "此表没有这一行，已略去", "the table has no such row; it was left out");
            }
        }
    }

    private JsonRefusal? Fill(int line, List<FoundRow> rows)
    {
        int at = block.AddEntries(line, [.. rows.Select(row => (row.Key, row.Lines))]);
        foreach (FoundRow row in rows)
        {
            for (int i = 0; i < row.Lines; i++)
            {
                JsonReportBuilder.MarkMissing(block, at + i);
            }

            if (row.Value is not null && tables.Read(block, row.Shape, row.Value, row.Path, at) is { } refusal)
            {
                return refusal;
            }

            at += row.Lines;
        }

        return null;
    }

    /// <summary>How many lines the arrays within a row state: the most of any.</summary>
    private static int LinesOf(JsonShape level, PlacedJson value) => level.IsLines
        ? value.Items.Count
        : value.Members.Select(member => level.Child(member.Name) is { } child ? LinesOf(child, member.Value) : 0).DefaultIfEmpty(0).Max();

    /// <summary>A row as found, before it is known how many there are.</summary>
    private sealed record FoundRow(string Key, JsonShape Shape, PlacedJson? Value, JsonPath Path, int Lines);
}
