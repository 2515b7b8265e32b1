using System.Text;
using System.Text.Json;

namespace TemplateGen.Json;

/// <summary>Parses JSON to values with their places.</summary>
internal ref struct PlacedJsonParser
{
    // Twice the nesting that a form may have: rows and columns nest in one another.
    private const int MaxDepth = 256;

    // Four times the cells that a report may have: what is larger is no report, and would only fill the memory.
    private const int MostValues = 4_000_000;

    private readonly int _mostValues;
    private Utf8JsonReader _reader;
    private int _count;

    private PlacedJsonParser(ReadOnlySpan<byte> json, int mostValues)
    {
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        _mostValues = mostValues;
    }

    /// <summary>Parses a document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="mostValues">How many values it may have.</param>
    /// <exception cref="JsonException">It is not well formed.</exception>
    /// <exception cref="InvalidDataException">It is too large for a report.</exception>
    internal static PlacedJson Parse(ReadOnlySpan<byte> json, int mostValues = MostValues)
    {
        PlacedJsonParser parser = new(json, mostValues);
        parser._reader.Read();
        PlacedJson root = parser.ParseValue();
        while (parser._reader.Read())
        {
            // What follows the document is refused by the reader itself.
        }

        return root;
    }

    private PlacedJson ParseValue()
    {
        if (++_count > _mostValues)
        {
            throw new InvalidDataException();
        }

        int start = (int)_reader.TokenStartIndex;
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => new PlacedJson(JsonValueKind.Object, start) { Members = ParseMembers() },
            JsonTokenType.StartArray => new PlacedJson(JsonValueKind.Array, start) { Items = ParseItems() },
            JsonTokenType.String => new PlacedJson(JsonValueKind.String, start) { Text = JsonStrings.Unescape(_reader.ValueSpan) },
            JsonTokenType.Number => new PlacedJson(JsonValueKind.Number, start) { Text = Encoding.UTF8.GetString(_reader.ValueSpan) },
            JsonTokenType.True => new PlacedJson(JsonValueKind.True, start),
            JsonTokenType.False => new PlacedJson(JsonValueKind.False, start),
            _ => new PlacedJson(JsonValueKind.Null, start),
        };
    }

    private List<PlacedMember> ParseMembers()
    {
        List<PlacedMember> members = [];
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonStrings.Unescape(_reader.ValueSpan);
            int start = (int)_reader.TokenStartIndex;
            _reader.Read();
            members.Add(new PlacedMember(name, start, ParseValue()));
        }

        return members;
    }

    private List<PlacedJson> ParseItems()
    {
        List<PlacedJson> items = [];
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ParseValue());
        }

        return items;
    }
}
