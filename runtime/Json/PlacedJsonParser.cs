using System.Text;
using System.Text.Json;

namespace TemplateGen.Json;

/// <summary>Parses JSON to values with their places.</summary>
internal static class PlacedJsonParser
{
    // Twice the nesting that a form may have: rows and columns nest in one another.
    private const int MaxDepth = 256;

    /// <summary>Parses a document.</summary>
    /// <exception cref="JsonException">It is not well formed.</exception>
    internal static PlacedJson Parse(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        PlacedJson root = ParseValue(ref reader);
        while (reader.Read())
        {
            // What follows the document is refused by the reader itself.
        }

        return root;
    }

    private static PlacedJson ParseValue(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        PlacedJson value = reader.TokenType switch
        {
            JsonTokenType.StartObject => ParseObject(ref reader, start),
            JsonTokenType.StartArray => ParseArray(ref reader, start),
            JsonTokenType.String => new PlacedJson(JsonValueKind.String, start) { Text = JsonStrings.Unescape(reader.ValueSpan) },
            JsonTokenType.Number => new PlacedJson(JsonValueKind.Number, start) { Text = Encoding.UTF8.GetString(reader.ValueSpan) },
            JsonTokenType.True => new PlacedJson(JsonValueKind.True, start),
            JsonTokenType.False => new PlacedJson(JsonValueKind.False, start),
            _ => new PlacedJson(JsonValueKind.Null, start),
        };
        value.End = (int)reader.BytesConsumed;
        return value;
    }

    private static PlacedJson ParseObject(ref Utf8JsonReader reader, int start)
    {
        PlacedJson value = new(JsonValueKind.Object, start);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonStrings.Unescape(reader.ValueSpan);
            int nameStart = (int)reader.TokenStartIndex;
            reader.Read();
            value.Members.Add(new PlacedMember(name, nameStart, ParseValue(ref reader)));
        }

        return value;
    }

    private static PlacedJson ParseArray(ref Utf8JsonReader reader, int start)
    {
        PlacedJson value = new(JsonValueKind.Array, start);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            value.Items.Add(ParseValue(ref reader));
        }

        return value;
    }
}
