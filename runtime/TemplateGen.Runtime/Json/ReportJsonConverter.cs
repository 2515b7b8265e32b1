using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TemplateGen.Reading;
using TemplateGen.Rendering;

namespace TemplateGen.Json;

/// <summary>Lets System.Text.Json write and read reports of an edition as <see cref="Report.Render(ReportFormat, RenderOptions)"/> writes them, without reflection.</summary>
/// <remarks>
/// Each generated class has one and names it, so that serializers find it by themselves. Contexts made by a source generator in another project do, too; in a
/// project of its own, where generators do not see what others make, it goes into <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.
/// </remarks>
/// <typeparam name="TReport">The class of the edition.</typeparam>
/// <param name="edition">The edition.</param>
public abstract class ReportJsonConverter<TReport>(ReportEdition edition) : JsonConverter<TReport>, IJsonTypeInfoResolver
    where TReport : Report
{
    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type == typeof(TReport) ? JsonMetadataServices.CreateValueInfo<TReport>(options, this) : null;

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no report of this edition, or not all of it could be kept as it stands: a serializer has no place for notes.</exception>
    public override TReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ReadResult<TReport> result = ReportReader.Read<TReport>(document.RootElement.GetRawText(), edition);
        return result.Report is { } report && result.Notes.Count == 0
            ? report
            : throw new JsonException($"No report of {edition}: {string.Join("; ", result.Notes.Prepend(result.Refusal).OfType<ReadingNote>().Select(static note => note.Message(Language.English)))}");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArrayBufferWriter<byte> text = new();
        value.Render(text, ReportFormat.Json);
        writer.WriteRawValue(text.WrittenSpan, skipInputValidation: true);
    }
}
