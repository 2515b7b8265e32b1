using System.Globalization;
using System.Text.Json;
using TemplateGen.Cells;
using TemplateGen.Documents.Html;
using TemplateGen.Json;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Json;

/// <summary>Makes rows of JSON: an array of plain values is a row, objects beside one another are rows under their names, texts with markup are pages.</summary>
internal sealed class JsonRows
{
    /// <summary>How much of the way to a value is told: a place has its line and column besides, and a way of names without end must not be kept for each cell below it.</summary>
    private const int LongestPath = 200;

    private readonly JsonPlaces _places;
    private readonly List<SourceRow> _rows = [];
    private readonly List<ReadingNote> _notes = [];
    private int _pieces;
    private int _order;
    private bool _startsPart = true;

    private JsonRows(JsonPlaces places) => _places = places;

    private bool IsTooLong => _pieces > SourceDocument.MaximumPieces;

    /// <summary>Reads a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="places">Its places.</param>
    internal static SourceReading Read(PlacedJson root, JsonPlaces places)
    {
        JsonRows rows = new(places);
        rows.Walk(root, "");
        return rows.IsTooLong ? SourceReading.TooLong : SourceReading.Of(rows._rows, rows._notes);
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
            case JsonValueKind.Object:
                foreach (PlacedMember member in value.Members)
                {
                    AddMember(member, Step(path, path.Length == 0 ? "" : ".", member.Name));
                }

                break;
            case JsonValueKind.Array when value.Items.Count > 0 && value.Items.All(IsPlain):
                AddRow(value.Items, path);
                break;
            case JsonValueKind.Array when value.Items.Count > 1 && value.Items.All(IsRecord):
                AddRecords(value.Items, path);
                break;
            case JsonValueKind.Array:
                _startsPart = true;
                for (int i = 0; i < value.Items.Count; i++)
                {
                    Walk(value.Items[i], Item(path, i));
                }

                break;
            default:
                AddText(value, path);
                break;
        }
    }

    /// <summary>A member: names in letters of a program only name, those in words are labels.</summary>
    private void AddMember(PlacedMember member, string path)
    {
        bool isLabel = !System.Text.Ascii.IsValid(member.Name);
        if (isLabel && IsPlain(member.Value) && member.Value.Text is var text && !text.Contains('\n', StringComparison.Ordinal) && !IsPage(text))
        {
            AddLine($"{member.Name}：{text}", Place(member.Start, path));
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
        if (!IsPage(text) && !text.Contains('\n', StringComparison.Ordinal))
        {
            AddLine(text, place);
            return;
        }

        SourceReading inner = !IsPage(text) ? TextAdapter.Read(text)
            : HtmlTree.Parse(text) is { } tree ? PageReader.Read(tree, [])
            : SourceReading.TooLong;
        if (inner.Document is null)
        {
            _pieces = inner.Refusal == SourceReading.TooLong.Refusal ? int.MaxValue : _pieces;
            return;
        }

        _notes.AddRange(inner.Notes.Select(note => note with { Place = note.Place is { } at ? Within(place, at) : place }));
        foreach (SourceRow row in inner.Document.Rows)
        {
            place = place with { Order = ++_order };
            Add(row with { Cells = [.. row.Cells.Select(cell => cell with { Place = Within(place, cell.Place), Lines = [.. cell.Lines.Select(line => line with { Place = Within(place, line.Place) })] })] });
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
        Add(new SourceRow(RowForm.Ruled, _startsPart, [.. values.Select((value, cell) => Cell(value.Text, Place(value.Start, Item(path, cell))))]));
        _startsPart = false;
    }

    /// <summary>Records of one kind are a table, their names its headings.</summary>
    private void AddRecords(IReadOnlyList<PlacedJson> records, string path)
    {
        _startsPart = true;
        PlacedJson first = records[0];
        bool areAlike = records.All(record => record.Members.All(static member => IsPlain(member.Value)) && record.Members.Select(static member => member.Name).SequenceEqual(first.Members.Select(static member => member.Name), StringComparer.Ordinal));
        if (areAlike)
        {
            Add(new SourceRow(RowForm.Ruled, true, [.. first.Members.Select(member => Cell(member.Name, Place(member.Start, path)))]));
            _startsPart = false;
        }

        for (int i = 0; i < records.Count && !IsTooLong; i++)
        {
            AddRow(records[i].Members.SelectMany(static member => member.Value.Kind == JsonValueKind.Array ? member.Value.Items : [member.Value]), Item(path, i));
        }
    }

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
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new SourceCell([.. lines.Select(line => new SourceLine(line, place))], place);
    }

    private static string Item(string path, int index) => Step(path, "", string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    /// <summary>The way to what one step leads to, told as far as <see cref="LongestPath"/>.</summary>
    private static string Step(string path, string separator, string step) => path.Length > LongestPath ? path
        : path.Length + separator.Length + step.Length <= LongestPath ? path + separator + step
        : string.Concat(path, separator, step.AsSpan(0, Math.Clamp(LongestPath - path.Length - separator.Length, 0, step.Length))) + "…";

    private SourcePlace Place(int offset, string path) => _places.At(offset) with { Path = path };

    /// <summary>A place within a text: that of the text, with the way to it behind its own.</summary>
    private static SourcePlace Within(SourcePlace text, SourcePlace inner) => text with { Path = inner.Path is null ? text.Path : $"{text.Path}/{inner.Path}" };

    private static bool IsPlain(PlacedJson value) => value.Kind is not (JsonValueKind.Object or JsonValueKind.Array) && !IsPage(value.Text);

    private static bool IsRecord(PlacedJson value) => value.Kind == JsonValueKind.Object
        && value.Members.Count > 1 && value.Members.All(static member => IsPlain(member.Value) || (member.Value.Kind == JsonValueKind.Array && member.Value.Items.All(IsPlain)));

    private static bool IsPage(string text) => text.Contains("</td>", StringComparison.OrdinalIgnoreCase) || text.Contains("</p>", StringComparison.OrdinalIgnoreCase)
        || text.Contains("</div>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase);
}
