using System.Text.Json;
using TemplateGen.Json;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Json;

/// <summary>Any JSON that holds a report: the answers of web sites, with the page in one of their texts, and tables as arrays. What this program writes is read elsewhere.</summary>
internal sealed class JsonFormat : IDocumentFormat
{
    /// <summary>How many values, and cells made of them, a document may have: a report has some hundreds, and each is kept with its way.</summary>
    internal const int MostValues = 500_000;

    // The smallest form has some dozens of cells; else there is a page in one text. Whatever has less is not worth being looked at.
    private const int FewestValues = 30;
    private const int LongestTitle = 500;
    private const int MaxDepth = 256;

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> document)
    {
        ReadOnlySpan<byte> json = Readable(document).Span;
        if (json.IsEmpty || json[0] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        try
        {
            return MayHoldReport(new Utf8JsonReader(JsonSequence.Of(json) ?? json, new JsonReaderOptions { MaxDepth = MaxDepth }));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> document)
    {
        ReadOnlyMemory<byte> json = Readable(document);
        try
        {
            byte[]? sequence = JsonSequence.Of(json.Span);
            return JsonRows.Read(PlacedJsonParser.Parse(sequence ?? json.Span, MostValues), new JsonPlaces(json, sequence is null ? 0 : JsonSequence.Shift));
        }
        catch (InvalidDataException)
        {
            return SourceReading.TooLong;
        }
        catch (JsonException)
        {
            return SourceReading.Refused(new ReadingNote("not-json", Severity.Error, null, "这不是合法的 JSON", "This is not valid JSON"));
        }
    }

    /// <summary>Whether it is well formed and large enough, and does not name a form, as what this program writes does.</summary>
    private static bool MayHoldReport(Utf8JsonReader reader)
    {
        int values = 0;
        bool hasLong = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.CurrentDepth == 1 && reader.ValueTextEquals("template"u8))
                {
                    return false;
                }

                continue;
            }

            values++;
            hasLong |= reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length > LongestTitle;
        }

        return values >= FewestValues || hasLong;
    }

    /// <summary>The document behind its mark of byte order and white space, as JSON knows it.</summary>
    private static ReadOnlyMemory<byte> Readable(ReadOnlyMemory<byte> document)
    {
        int start = document.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0;
        while (start < document.Length && document.Span[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        return WithoutNaN(document[start..]);
    }

    /// <summary>The document with blank texts for the <c>NaN</c> that Python writes for what is missing and JSON does not know; all else keeps its place.</summary>
    private static ReadOnlyMemory<byte> WithoutNaN(ReadOnlyMemory<byte> json)
    {
        byte[]? without = null;
        bool isText = false;
        ReadOnlySpan<byte> span = json.Span;
        for (int place = span.IndexOf("NaN"u8) < 0 ? span.Length : 0; place < span.Length; place++)
        {
            if (span[place] == (byte)'"')
            {
                isText = !isText;
            }
            else if (isText && span[place] == (byte)'\\')
            {
                place++;
            }
            else if (!isText && span[place..].StartsWith("NaN"u8))
            {
                without ??= json.ToArray();
                "\"\" "u8.CopyTo(without.AsSpan(place));
            }
        }

        return without ?? json;
    }
}
