using System.Text.Encodings.Web;
using System.Text.Json;
using TemplateGen.Cells;
using TemplateGen.Cli.Checking;
using TemplateGen.Reading;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Output;

/// <summary>Prints one JSON object: <c>{"reports": […]}</c>. Each report is handed over when it is done.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="language">The language of messages.</param>
internal sealed class JsonReportWriter(Stream output, Language language) : IReportWriter
{
    /// <summary>Chinese is written as it is; the result is for programs and editors, never for a page as it stands.</summary>
    internal static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Utf8JsonWriter _json = new(output, Options);

    /// <inheritdoc/>
    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteStartArray("reports");
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        _json.WriteStartObject();
        _json.WriteString("file", report.File);
        _json.WriteString("template", report.Template?.Name);
        _json.WriteString("edition", report.Template?.Edition);
        WriteNumber("year", report.Year);
        _json.WriteString("verdict", Codes.Of(report.Verdict));
        Write(report.Cells);
        _json.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
        {
            Write(finding);
        }

        _json.WriteEndArray();
        _json.WriteStartArray("notes");
        foreach (ReadingNote note in report.Notes)
        {
            Write(note);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public void End(Tally tally)
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(CellCounts cells)
    {
        _json.WriteStartObject("cells");
        _json.WriteNumber("read", cells.Read);
        _json.WriteNumber("blank", cells.Blank);
        _json.WriteNumber("notApplicable", cells.NotApplicable);
        _json.WriteNumber("unreadable", cells.Unreadable);
        _json.WriteNumber("missing", cells.Missing);
        _json.WriteEndObject();
    }

    private void Write(Finding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("rule", finding.RuleId);
        _json.WriteString("severity", Codes.Of(finding.Severity));
        _json.WriteString("outcome", Codes.Of(finding.Outcome));
        _json.WriteString("scope", finding.Scope);
        _json.WriteStartArray("at");
        foreach (string address in finding.At)
        {
            _json.WriteStringValue(address);
        }

        _json.WriteEndArray();
        _json.WriteStartArray("cells");
        foreach (Cell cell in finding.Cells)
        {
            Write(cell);
        }

        _json.WriteEndArray();
        WriteNumber("expected", finding.Expected);
        WriteNumber("actual", finding.Actual);
        _json.WriteString("message", finding.Message(language));
        Write(finding.Place);
        Write(finding.Stated);
        _json.WriteEndObject();
    }

    private void Write(Cell cell)
    {
        _json.WriteStartObject();
        _json.WriteString("address", cell.Address);
        _json.WriteString("state", Codes.Of(cell.State));
        _json.WriteString("confidence", cell.Source is null ? null : Codes.Of(cell.Confidence));
        _json.WriteString("text", cell.Source?.Text);
        Write(cell.Source?.Place);
        _json.WriteEndObject();
    }

    private void Write(IReadOnlyList<StatedFigure> stated)
    {
        if (stated.Count == 0)
        {
            return;
        }

        _json.WriteStartArray("stated");
        foreach (StatedFigure figure in stated)
        {
            _json.WriteStartObject();
            _json.WriteString("section", figure.Section);
            _json.WriteString("text", figure.Text);
            _json.WriteNumber("figure", figure.Value);
            Write(figure.Place);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Write(ReadingNote note)
    {
        _json.WriteStartObject();
        _json.WriteString("code", note.Code);
        _json.WriteString("severity", Codes.Of(note.Severity));
        Write(note.Place);
        _json.WriteString("message", note.Message(language));
        _json.WriteEndObject();
    }

    private void Write(SourcePlace? place)
    {
        WriteNumber("line", place is { HasLine: true } ? place.Value.Line : null);
        WriteNumber("column", place is { HasLine: true } ? place.Value.Column : null);
        if (place?.Path is { } path)
        {
            _json.WriteString("path", path);
        }
    }

    private void WriteNumber(string name, decimal? number)
    {
        if (number is { } value)
        {
            _json.WriteNumber(name, value);
        }
        else
        {
            _json.WriteNull(name);
        }
    }
}
