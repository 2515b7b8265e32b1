using System.Text.Json;
using TemplateGen.Cells;
using TemplateGen.Documents.Notes;
using TemplateGen.Json;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Json;

/// <summary>Makes rows of JSON: an array of plain values is a row, objects beside one another are rows under their names, texts with markup are pages.</summary>
internal sealed class JsonRows
{
    private readonly JsonPlaces _places;
    private readonly List<SourceRow> _rows = [];
    private readonly List<ReadingNote> _notes = [];
    private readonly LeftOutNotes _leftOut = new();
    private int _pieces;
    private int _order;
    private bool _startsPart = true;

    private JsonRows(JsonPlaces places) => _places = places;

    private bool IsTooLong => _pieces > JsonFormat.MostValues;

    /// <summary>Reads a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="places">Its places.</param>
    internal static SourceReading Read(PlacedJson root, JsonPlaces places)
    {
        if (root.Member("pandoc-api-version") is not null)
        {
            return SourceReading.Refused(new ReadingNote(
                "pandoc-json",
                Severity.Error,
                null,
                "这是 pandoc 内部格式的 JSON；请用 pandoc 转换为 HTML 或 DOCX 后再读取",
                "This is JSON in the inner format of pandoc; convert it to HTML or DOCX with pandoc and read that"));
        }

        JsonRows rows = new(places);
        rows.Walk(root, "");
        return rows.IsTooLong ? SourceReading.TooLong : SourceReading.Of(rows._rows, [.. rows._notes, .. rows._leftOut.ToNotes()]);
    }

    /// <summary>Goes through a value; its depth is that of the parser, which bounds it.</summary>
    private void Walk(PlacedJson value, string path)
    {
        if (IsTooLong)
        {
            return;
        }

        switch (value.Kind)
        {
            case JsonValueKind.Object when JsonGrid.Of(value) is { } rows:
                rows.ForEach(row => AddRow(row, path));
                _startsPart = true;
                break;
            case JsonValueKind.Object:
                AddMembers(value.Members, path);
                break;
            case JsonValueKind.Array when value.Items.Any(static item => item.Text.Contains('\t', StringComparison.Ordinal)) && value.Items.All(JsonNames.IsPlain):
                // Lines of a text, some of them rows of cells.
                AddText(value with { Text = string.Join('\n', value.Items.Select(static item => item.Text)) }, path);
                break;
            case JsonValueKind.Array when value.Items.Count > 0 && value.Items.All(JsonNames.IsPlain):
                AddRow(value.Items, path);
                break;
            case JsonValueKind.Array when JsonCell.All(value.Items) is { } cells:
                AddCells(cells, path);
                break;
            case JsonValueKind.Array when JsonRecords.Of(value.Items) is { } records && !value.Items.Any(JsonNames.HoldsLines):
                AddRecords(records, value.Items, path);
                break;
            case JsonValueKind.Array:
                _startsPart = true;
                for (int i = 0; i < value.Items.Count; i++)
                {
                    Walk(value.Items[i], JsonWay.Item(path, i));
                }

                break;
            default:
                AddText(value, path);
                break;
        }
    }

    private void AddMembers(IReadOnlyList<PlacedMember> members, string path)
    {
        for (int i = 0; i < members.Count;)
        {
            int count = JsonLeaves.Count(members, i);
            List<JsonLeaf> leaves = [.. members.Skip(i).Take(count).SelectMany(member => JsonLeaves.Of(member, path))];
            if (leaves.Count > 1)
            {
                foreach (SourceRow row in new JsonTables(_places).Of(leaves, _startsPart))
                {
                    Add(row);
                }

                _startsPart = true;
                i += count;
                continue;
            }

            AddMember(members[i], JsonWay.Member(path, members[i].Name));
            i++;
        }
    }

    /// <summary>A member: names in letters of a program only name, those in words are labels.</summary>
    private void AddMember(PlacedMember member, string path)
    {
        bool isLabel = JsonNames.AreWords(member.Name);
        if (isLabel && JsonNames.IsPlain(member.Value) && !member.Value.Text.Contains('\n', StringComparison.Ordinal))
        {
            AddLine($"{member.Name}：{member.Value.Text}", Place(member.Start, path));
            return;
        }

        if (isLabel)
        {
            AddLine(member.Name, Place(member.Start, path));
        }

        if (isLabel || member.Value.Kind is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array)
        {
            Walk(member.Value, path);
        }
    }

    private void AddText(PlacedJson value, string path)
    {
        string text = value.Text.Trim();
        if (text.Length == 0)
        {
            return;
        }

        SourcePlace place = Place(value.Start, path);
        if (EmbeddedText.Read(text) is not { } inner)
        {
            AddLine(text, place);
            return;
        }

        if (inner.Document is null)
        {
            _pieces = inner.Refusal == SourceReading.TooLong.Refusal ? int.MaxValue : _pieces;
            return;
        }

        _notes.AddRange(inner.Notes.Select(note => note with { Place = note.Place is { } at ? EmbeddedText.Within(place, at) : place }));
        foreach (SourceRow row in inner.Document.Rows)
        {
            Add(EmbeddedText.Within(row, place with { Order = ++_order }));
        }

        _startsPart = true;
    }

    private void AddLine(string text, SourcePlace place)
    {
        Add(new SourceRow(RowForm.Running, true, [new SourceCell([new SourceLine(text, place)], place)]));
        _startsPart = true;
    }

    private void AddRow(IEnumerable<PlacedJson> values, string path)
    {
        Add(new SourceRow(RowForm.Ruled, _startsPart, [.. values.Select((value, cell) => Cell(value.Text, Place(value.Start, JsonWay.Item(path, cell))))]));
        _startsPart = false;
    }

    /// <summary>Cells that are objects: those that say where they stand are a table, others a row.</summary>
    private void AddCells(List<JsonCell> cells, string path)
    {
        bool isTable = cells.TrueForAll(static cell => cell.IsPlaced);
        _startsPart |= isTable;
        int start = cells[0].Value.Start;
        foreach (List<JsonCell?> row in (isTable ? JsonCell.InRows(cells) : null) ?? [[.. cells]])
        {
            List<SourceCell> made = [];
            foreach (JsonCell? cell in row)
            {
                // What is blank stands where the cell before it does.
                start = cell?.Value.Start ?? start;
                made.Add(Cell(cell?.Value.Text ?? "", Place(start, path)) with { ColumnSpan = cell?.ColumnSpan ?? 1, RowSpan = cell?.RowSpan ?? 1 });
            }

            Add(new SourceRow(RowForm.Ruled, _startsPart, made));
            _startsPart = false;
        }

        _startsPart |= isTable;
    }

    private void AddRecords(JsonRecords table, IReadOnlyList<PlacedJson> records, string path)
    {
        foreach (JsonColumn column in table.LeftOut)
        {
            _leftOut.Add(LeftOut.ProgramName(column.Name), Place(column.Start, path));
        }

        _startsPart = true;
        if (table.HasHeadings)
        {
            Add(new SourceRow(RowForm.Ruled, true, [.. table.Columns.Select(column => Cell(column.Name, Place(column.Start, path)))]));
            _startsPart = false;
        }

        for (int i = 0; i < records.Count && !IsTooLong; i++)
        {
            string way = JsonWay.Item(path, i);
            PlacedJson record = records[i];
            SourcePlace PlaceOf(JsonColumn column, PlacedJson? value) => Place(value?.Start ?? record.Start, JsonWay.Member(way, column.Name));
            SourceCell[] cells = [.. table.Values(record).SelectMany(found => Cells(found.Column, found.Value, PlaceOf(found.Column, found.Value)))];
            Add(new SourceRow(RowForm.Ruled, _startsPart, cells));
            _startsPart = false;
        }
    }

    /// <summary>The cells of a column in one row; blank where the object has none of that name.</summary>
    private static IEnumerable<SourceCell> Cells(JsonColumn column, PlacedJson? value, SourcePlace place) =>
        value is null ? Enumerable.Repeat(Cell("", place), column.Width)
        : column.IsList ? value.Items.Select((item, index) => Cell(item.Text, place with { Path = JsonWay.Item(place.Path!, index) }))
        : [Cell(value.Text, place)];

    private void Add(SourceRow row)
    {
        _pieces += row.Cells.Count + 1;
        if (!IsTooLong)
        {
            _rows.Add(row);
        }
    }

    private static SourceCell Cell(string text, SourcePlace place)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return new SourceCell(string.IsNullOrWhiteSpace(text) ? [] : [new SourceLine(text.Trim(), place)], place);
        }

        return new SourceCell([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new SourceLine(line, place))], place);
    }

    private SourcePlace Place(int offset, string path) => _places.At(offset) with { Path = path };
}
