using System.Text;
using System.Text.Json;
using TemplateGen.Cells;
using TemplateGen.Json;
using TemplateGen.Layout;

namespace TemplateGen.Reading;

/// <summary>Reads the JSON of a report, as <see cref="Rendering.ReportFormat.Json"/> writes it, back to an equal report.</summary>
public static class JsonReportReader
{
    // Strict, so that half a surrogate pair in the text of the document itself is refused and not silently replaced.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a report.</summary>
    /// <param name="json">The document.</param>
    /// <param name="editions">The editions that are known.</param>
    /// <returns>The report with notes on what was wrong in it, or why it could not be read; bad input makes no exception.</returns>
    public static ReadResult Read(string json, IReadOnlyList<ReportEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(editions);
        byte[] bytes;
        try
        {
            bytes = Utf8.GetBytes(json.StartsWith('\uFEFF') ? json[1..] : json);
        }
        catch (EncoderFallbackException)
        {
            return Refuse("not-json", null, "这不是合法的 JSON：其中有不成对的代理字符", "This is not valid JSON: it holds half a surrogate pair");
        }

        JsonPlaces places = new(bytes);
        try
        {
            return Read(PlacedJsonParser.Parse(bytes), places, editions);
        }
        catch (InvalidDataException)
        {
            return Refuse("too-large", null, "文件过大，不是一份报告的 JSON", "The document is too large for the JSON of a report");
        }
        catch (JsonException error)
        {
            SourcePlace place = places.At(Offset(bytes, error));
            return Refuse(
                "not-json",
                place,
                $"这不是合法的 JSON：第 {place.Line} 行第 {place.Column} 列无法解析",
                $"This is not valid JSON: it cannot be understood at line {place.Line}, column {place.Column} ({Detail(error)})");
        }
    }

    private static ReadResult Read(PlacedJson root, JsonPlaces places, IReadOnlyList<ReportEdition> editions)
    {
        if (root.Kind != JsonValueKind.Object || root.Member("template") is not { Kind: JsonValueKind.String } template)
        {
            return Refuse("no-report", places.At(root.Start), "这不是一份报告的 JSON：缺少“template”", "This is not the JSON of a report: there is no \"template\"");
        }

        PlacedJson? stated = root.Member("edition");
        string? edition = stated is { Kind: JsonValueKind.String or JsonValueKind.Number } ? stated.Text : null;
        if (editions.FirstOrDefault(known => known.Name == template.Text && known.Edition == edition) is not { } match)
        {
            string known = string.Join(", ", editions);
            return Refuse(
                "unknown-edition",
                places.At((stated ?? template).Start),
                $"不认识表式“{template.Text} {edition}”；已知的有：{known}",
                $"There is no form '{template.Text} {edition}'; those known are: {known}");
        }

        JsonNotes notes = new(places);
        Report report = match.Create();
        return new JsonReportBuilder(report, notes, places).Build(root) is { } refusal
            ? Refuse(refusal.Code, places.At(refusal.Offset), refusal.Chinese, refusal.English)
            : new ReadResult(report, null, notes.InOrder());
    }

    private static ReadResult Refuse(string code, SourcePlace? place, string chinese, string english) =>
        new(null, new ReadingNote(code, Severity.Error, place, chinese, english), []);

    private static int Offset(ReadOnlySpan<byte> json, JsonException error)
    {
        // The platform counts lines by LF and columns in bytes, both from 0.
        int start = 0;
        for (long line = error.LineNumber ?? 0; line > 0; line--)
        {
            start += json[start..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(json.Length, start + (error.BytePositionInLine ?? 0));
    }

    private static string Detail(JsonException error)
    {
        int place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? error.Message : error.Message[..place]).TrimEnd('.', ' ');
    }
}
