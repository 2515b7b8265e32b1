using System.Text.Encodings.Web;
using System.Text.Json;
using TemplateGen.Corpus.Drafts;

namespace TemplateGen.Corpus.Shapes;

/// <summary>JSON as web sites and crawlers have it.</summary>
internal static class JsonShapes
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <summary>The answer of a web site: the page is one text in it.</summary>
    public static string Answer(Draft draft) => JsonSerializer.Serialize(
        new
        {
            code = 200,
            message = "ok",
            data = new { id = 12345, title = draft.Parts.First(static part => part.Kind == PartKind.Title).Text, hits = 1382, content = HtmlShapes.Body(draft, withTitle: false) },
        },
        Options);

    /// <summary>Texts and tables in their order, a table an array of rows.</summary>
    public static string Rows(Draft draft) => JsonSerializer.Serialize(
        new { pieces = draft.Parts.Select(static part => part.Table is { } table ? (object)new { rows = table.Expand() } : new { text = part.Text }) },
        Options);
}
