using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TemplateGen.Corpus.Documents;
using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Form;

namespace TemplateGen.Corpus.Expectations;

/// <summary>Writes what is expected of a document, a row of the form a line.</summary>
internal static class ExpectationWriter
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(CorpusDocument document)
    {
        Draft draft = document.Draft;
        PlainRules rules = PlainRules.Of(draft.Form, draft.Expected);
        StringBuilder text = new();
        text.Append("{\n");
        Line("document", Quote(document.Name));
        Line("shows", Quote(document.Shows));
        Line("figures", Quote(draft.Figures.Id));
        Line("edition", Quote(draft.Form.Edition));
        Line("year", draft.Year?.ToString(CultureInfo.InvariantCulture) ?? "null");
        Line("agency", draft.Agency is null ? "null" : Quote(draft.Agency));
        Line("atLeast", draft.AtLeast.ToString(CultureInfo.InvariantCulture));
        Line("mayRefuse", draft.MayRefuse ? "true" : "false");
        text.Append("  \"cells\": {\n");
        string[] rows = [.. draft.Form.Tables.SelectMany(table => table.Rows.Select(row => $"    {Quote(row.Address)}: {Quote(Row(draft, table, row))}"))];
        text.AppendJoin(",\n", rows).Append("\n  },\n");
        List("violated", [.. rules.Violated.Concat(draft.TextViolates).Order(StringComparer.Ordinal)]);
        List("undetermined", rules.Undetermined);
        List("mayBeUndetermined", rules.MayBeUndetermined);
        text.Length -= 2;
        text.Append("\n}\n");
        return Encoding.UTF8.GetBytes(text.ToString());

        void Line(string name, string value) => text.Append(CultureInfo.InvariantCulture, $"  \"{name}\": {value},\n");

        void List(string name, IReadOnlyCollection<string> items) =>
            Line(name, items.Count == 0 ? "[]" : $"[\n    {string.Join(",\n    ", items.Select(Quote))}\n  ]");
    }

    private static string Row(Draft draft, FormTable table, FormRow row) => string.Join(' ', table.Cells(row).Select(address => draft.Expected[address]));

    private static string Quote(string text) => JsonSerializer.Serialize(text, Options);
}
