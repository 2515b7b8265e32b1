using System.Text.Json;
using TemplateGen.Cells;
using TemplateGen.Cli.Checking;
using TemplateGen.Cli.Wording;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Output;

/// <summary>Prints SARIF 2.1.0. Results are handed over as they come; the tool with the rules that were met stands after them.</summary>
/// <remarks>
/// What is undetermined is a result of kind <c>open</c>; a note is one of kind <c>review</c> or <c>informational</c>, so that nothing has to be
/// kept until the end; why a document could not be read is a failure like a violated rule.
/// </remarks>
/// <param name="output">Where it goes.</param>
/// <param name="language">The language of messages.</param>
/// <param name="version">The version of the tool.</param>
internal sealed class SarifReportWriter(Stream output, Language language, string version) : IReportWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private readonly Utf8JsonWriter _json = new(output, JsonReportWriter.Options);
    private readonly SarifRules _rules = new();

    /// <inheritdoc/>
    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteString("language", language.Pick("zh", "en"));
        _json.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        string uri = SarifUri.Of(report.File);
        foreach (Finding finding in report.Findings)
        {
            Write(finding, report.Template!, uri);
        }

        for (int i = 0; i < report.Notes.Count; i++)
        {
            // The first note of a document that could not be read says why.
            Write(report.Notes[i], report.Verdict == Verdict.Unreadable && i == 0, uri);
        }

        _json.Flush();
    }

    /// <inheritdoc/>
    public void End(Tally tally)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", !tally.HasCrash);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "templategen");
        _json.WriteString("version", version);
        _rules.Write(_json);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(Finding finding, Template template, string uri)
    {
        bool isViolated = finding.Outcome == RuleOutcome.Violated;
        BeginResult(
            finding.RuleId,
            _rules.IndexOf(finding.Rule, template),
            isViolated ? "fail" : "open",
            isViolated ? Codes.Of(finding.Severity) : "none",
            finding.Message(language));
        WriteLocation(uri, finding.Place, finding.Cells.Count > 0 ? finding.Cells[0].Address : null);
        _json.WriteStartArray("relatedLocations");
        for (int i = 1; i < finding.Cells.Count; i++)
        {
            WriteLocationObject(uri, finding.Cells[i].Source?.Place, finding.Cells[i].Address);
        }

        _json.WriteEndArray();
        _json.WriteStartObject("properties");
        _json.WriteString("edition", template.ToString());
        _json.WriteString("outcome", Codes.Of(finding.Outcome));
        _json.WriteString("severity", Codes.Of(finding.Severity));
        _json.WriteString("scope", finding.Scope);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Write(ReadingNote note, bool isRefusal, string uri)
    {
        string id = "reading." + note.Code;
        string kind = isRefusal ? "fail" : note.Severity == Severity.Note ? "informational" : "review";
        BeginResult(id, _rules.IndexOf(id), kind, isRefusal ? "error" : "none", note.Message(language));
        WriteLocation(uri, note.Place, null);
        _json.WriteEndObject();
    }

    private void BeginResult(string rule, int index, string kind, string level, string message)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", rule);
        _json.WriteNumber("ruleIndex", index);
        _json.WriteString("kind", kind);
        _json.WriteString("level", level);
        WriteText("message", message);
    }

    private void WriteLocation(string uri, SourcePlace? place, string? address)
    {
        _json.WriteStartArray("locations");
        WriteLocationObject(uri, place, address);
        _json.WriteEndArray();
    }

    private void WriteLocationObject(string uri, SourcePlace? place, string? address)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", uri);
        _json.WriteEndObject();
        if (place is { HasLine: true } at)
        {
            _json.WriteStartObject("region");
            _json.WriteNumber("startLine", at.Line);
            _json.WriteNumber("startColumn", at.Column);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        string[] names = [.. new[] { address, place?.Path }.OfType<string>()];
        if (names.Length > 0)
        {
            _json.WriteStartArray("logicalLocations");
            foreach (string name in names)
            {
                _json.WriteStartObject();
                _json.WriteString("fullyQualifiedName", name);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }
}
