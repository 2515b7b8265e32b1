// A page that takes a published report and shows it, checked against the official form that it follows.
using System.Text.Encodings.Web;
using TemplateGen;
using TemplateGen.Documents;
using TemplateGen.Layout;
using TemplateGen.Rendering;
using TemplateGen.Rules;
using TemplateGen.Templates;

const int LargestUpload = 4 * 1024 * 1024;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = LargestUpload);
var app = builder.Build();

app.MapGet("/", () => Page("""
    <form method="post" enctype="multipart/form-data"><input type="file" name="document" required> <button>Check</button></form>
    """));

// Nothing is kept and nobody is signed in: there is nothing that a forged request could do.
app.MapPost("/", async (IFormFile document) =>
{
    using var copy = new MemoryStream();
    await document.CopyToAsync(copy);
    var read = Report.Read(copy.ToArray(), ReportEditions.All, DocumentFormats.All);
    if (read.Report is not { } report)
    {
        return Page($"<p>{Encoded(read.Refusal?.English)}</p>", StatusCodes.Status422UnprocessableEntity);
    }

    var findings = report.Validate();
    return Page($"""
        <h1>{Encoded(document.FileName)}: {findings.Count} findings</h1>
        <ul>{string.Concat(findings.Select(finding => $"<li>{Encoded(finding.Message(Language.English))}</li>"))}</ul>
        {report.Render(ReportFormat.Html, new RenderOptions(Language.English, findings, IsFragment: true))}
        """);
}).DisableAntiforgery();

// The same check for a program that sends JSON: what is violated comes back as a validation problem, by cell.
app.MapPost("/reports", (GovInfoDisclosure2021 report) =>
{
    var errors = report.Validate()
        .Where(finding => finding is { Outcome: RuleOutcome.Violated, Severity: Severity.Error })
        .GroupBy(finding => finding.At[0], finding => finding.Message(Language.English))
        .ToDictionary(cell => cell.Key, cell => cell.ToArray());
    return errors.Count > 0 ? Results.ValidationProblem(errors) : Results.Ok();
});

app.Run();

// What comes from the document is text, never markup; rendering encodes it itself.
static string Encoded(string? text) => HtmlEncoder.Default.Encode(text ?? "");

static IResult Page(string body, int status = StatusCodes.Status200OK) => Results.Content(
    $"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Check a report</title><body>{body}</body></html>", "text/html; charset=utf-8", statusCode: status);
