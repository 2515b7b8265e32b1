using System.Text.Json;

namespace TemplateGen.Documents.Json;

/// <summary>Objects or arrays of JSON one below another, each in a line of its own and with nothing between them, as crawlers write what they find: JSON Lines.</summary>
internal static class JsonSequence
{
    /// <summary>How many bytes stand before the document in the array that is made of it.</summary>
    internal const int Shift = 1;

    /// <summary>The array of the values of such a document; null where it is another.</summary>
    /// <param name="json">The document.</param>
    internal static byte[]? Of(ReadOnlySpan<byte> json)
    {
        int end = json.IndexOf((byte)'\n');
        if (end < 0 || !BeginsValue(json[end..].TrimStart("\r\n"u8)) || !IsWhole(json[..end]))
        {
            return null;
        }

        byte[] array = new byte[json.Length + 2];
        json.CopyTo(array.AsSpan(Shift));
        (array[0], array[^1]) = ((byte)'[', (byte)']');
        for (int place = Shift + end; place < array.Length - 1; place++)
        {
            if (array[place] == (byte)'\n' && BeginsValue(array.AsSpan(place + 1, array.Length - 2 - place)))
            {
                array[place] = (byte)',';
            }
        }

        return array;
    }

    private static bool BeginsValue(ReadOnlySpan<byte> text) => text.TrimStart(" \t"u8) is [(byte)'{' or (byte)'[', ..];

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader reader = new(line);
            reader.Read();
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
