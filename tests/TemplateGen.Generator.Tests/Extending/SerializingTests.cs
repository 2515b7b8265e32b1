using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TemplateGen.Generator.Tests.Behaviour;

namespace TemplateGen.Generator.Tests.Extending;

/// <summary>Reports in System.Text.Json: found by serializers by themselves, and without reflection where that is asked for.</summary>
public sealed class SerializingTests
{
    private readonly Report _report = ReportSamples.Fine("GovInfoDisclosure2021", 1);

    [Fact]
    public void A_serializer_writes_what_the_report_writes_and_reads_it_back()
    {
        string json = JsonSerializer.Serialize(_report, _report.GetType());

        json.ShouldBe(_report.Render(Rendering.ReportFormat.Json));
        ((Report)JsonSerializer.Deserialize(json, _report.GetType())!).ContentEquals(_report).ShouldBeTrue();
    }

    [Fact]
    public void A_chain_of_resolvers_needs_no_reflection()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = (IJsonTypeInfoResolver)Activator.CreateInstance(_report.GetType().GetNestedType("JsonConverter")!)! };

        string json = JsonSerializer.Serialize(_report, options.GetTypeInfo(_report.GetType()));

        json.ShouldBe(_report.Render(Rendering.ReportFormat.Json));
        Should.Throw<NotSupportedException>(() => JsonSerializer.Serialize(new { a = 1 }, options));
    }

    [Fact]
    public void What_would_be_kept_only_with_a_note_is_refused_since_a_serializer_has_no_place_for_notes()
    {
        string json = JsonSerializer.Serialize(_report, _report.GetType()).Replace("\"tables\":{", "\"tables\":{\"other\":{},", StringComparison.Ordinal);

        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, _report.GetType())).Message.ShouldStartWith("No report of GovInfoDisclosure 2021: ");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize("{}", _report.GetType()));
        JsonSerializer.Deserialize("null", _report.GetType()).ShouldBeNull();
    }

    [Fact]
    public void Bytes_are_read_as_text_is()
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(_report, _report.GetType());
        System.Reflection.MethodInfo read = _report.GetType().GetMethod("Read", [typeof(ReadOnlyMemory<byte>), typeof(IReadOnlyList<Reading.Sources.IDocumentFormat>)])!;

        Reading.ReadResult result = (Reading.ReadResult)read.Invoke(null, [new ReadOnlyMemory<byte>(json), Array.Empty<Reading.Sources.IDocumentFormat>()])!;

        result.Report!.ContentEquals(_report).ShouldBeTrue();
    }
}
