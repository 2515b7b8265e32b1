using System.Text.Json;
using TemplateGen.Cells;

namespace TemplateGen.Json;

/// <summary>Reads the cells of tables, nested as <see cref="JsonShape"/> says.</summary>
/// <param name="notes">Where problems go.</param>
/// <param name="places">The places of the document.</param>
internal sealed class JsonTableReader(JsonNotes notes, JsonPlaces places)
{
    // The limit of the language for one report; memory and time follow from it.
    private const int MostCells = CellBlock.MaximumCells;

    private readonly JsonCellReader _cells = new(notes, places);
    private long _count;

    /// <summary>Reads a table, or a level of one.</summary>
    /// <param name="block">Where the cells go.</param>
    /// <param name="shape">The level.</param>
    /// <param name="value">What stands there.</param>
    /// <param name="path">The way to it.</param>
    /// <param name="row">Within an entry: the row of the block; otherwise -1.</param>
    /// <param name="line">Within a line of a row: the row of the block that is this line; otherwise -1.</param>
    /// <returns>Why the document is not read after all, or null.</returns>
    internal JsonRefusal? Read(CellBlock block, JsonShape shape, PlacedJson value, JsonPath path, int row = -1, int line = -1)
    {
        if (shape.Entry is not null && row < 0)
        {
            return new JsonEntryReader(notes, this, block, shape).Read(value, path);
        }

        if (shape.IsLines && line < 0)
        {
            return ReadLines(block, shape, value, path, row);
        }

        bool isLevel = shape.Children.Count > 0 || !shape.HasCell || (row >= 0 && shape.Entry is not null);
        if (!isLevel || (shape.HasCell && value.Kind is not (JsonValueKind.Object or JsonValueKind.Array)))
        {
            _cells.Read(block, RowOf(block, shape, row, line), shape.Column, value, path);
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
                _cells.Read(block, RowOf(block, shape, row, line), shape.Column, member.Value, path.Member("\"\""));
            }
            else if (shape.Child(member.Name) is not { } child)
            {
                notes.AddUnknown(member, path, "此表没有这一行或这一列，已略去", "the table has no such row or column; it was left out");
            }
            else if (Read(block, child, member.Value, path.Member(member.Name), row, line) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Counts rows against the limit.</summary>
    /// <returns>Why the document is not read after all, or null.</returns>
    internal JsonRefusal? Count(CellBlock block, long rows, PlacedJson value)
    {
        _count += rows * block.ColumnCount;
        return _count <= MostCells && block.HasRoom(rows)
            ? null
            : new JsonRefusal("too-large", value.Start, $"报告超过 {MostCells} 格", $"The report has more than {MostCells} cells");
    }

    private JsonRefusal? ReadLines(CellBlock block, JsonShape shape, PlacedJson value, JsonPath path, int row)
    {
        if (value.Kind != JsonValueKind.Array)
        {
            block.IsUnread = true;
            notes.AddWrongType(value, path, "一个数组，已略去", "an array; it was left out");
            return null;
        }

        int[] columns = [.. shape.ColumnsWithin()];
        int first = row >= 0 ? row : block.RowOf(shape.FirstCell().Row);
        int lacking = value.Items.Count - block.DetailsOf(first);
        if (lacking > 0)
        {
            if (Count(block, lacking, value) is { } tooMany)
            {
                return tooMany;
            }

            int added = block.AddDetails(first, lacking);
            for (int i = 0; i < lacking; i++)
            {
                JsonReportBuilder.MarkMissing(block, added + i);
            }
        }

        // No lines are one that is blank: a row always shows one.
        foreach (int column in value.Items.Count == 0 ? columns : [])
        {
            block.SetState(first, column, CellState.Blank);
        }

        for (int i = 0; i < value.Items.Count; i++)
        {
            if (Read(block, shape, value.Items[i], path.Item(i), row, first + i) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static int RowOf(CellBlock block, JsonShape shape, int row, int line) => line >= 0 ? line : row >= 0 ? row : block.RowOf(shape.Row);
}
