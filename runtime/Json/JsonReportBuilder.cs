using System.Globalization;
using System.Text.Json;
using TemplateGen.Cells;

namespace TemplateGen.Json;

/// <summary>Fills a report from parsed JSON.</summary>
/// <param name="report">The report, still empty.</param>
/// <param name="notes">Where problems go.</param>
/// <param name="places">The places of the document.</param>
internal sealed class JsonReportBuilder(Report report, JsonNotes notes, JsonPlaces places)
{
    /// <summary>Fills the report.</summary>
    /// <returns>Why the document is not read after all, or null.</returns>
    internal JsonRefusal? Build(PlacedJson root)
    {
        ReadHeader(root);
        MarkMissing();
        if (Object(root, "tables") is not { } tables)
        {
            return null;
        }

        JsonPath path = new(null, "tables");
        notes.AddDuplicates(tables, path);
        JsonShape[] shapes = JsonShape.Of(report.Template);
        JsonTableReader reader = new(notes, places);
        foreach (PlacedMember member in tables.Members)
        {
            if (report.Template.Table(member.Name) is not { } table)
            {
                notes.AddUnknown(member, path, "此表式没有这张表，已略去", "the form has no such table; it was left out");
                continue;
            }

            if (reader.Read(report.Block(table.Index), shapes[table.Index], member.Value, path.Member(member.Name)) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private void ReadHeader(PlacedJson root)
    {
        JsonPath path = new(null, "$");
        notes.AddDuplicates(root, path);
        foreach (PlacedMember member in root.Members.Where(member => member.Name is not ("template" or "edition" or "head" or "text" or "tables")))
        {
            notes.AddUnknown(member, path, "报告的 JSON 没有这一项，已略去", "the JSON of a report has no such member; it was left out");
        }

        JsonFieldReader fields = new(notes);
        if (Object(root, "head") is { } head)
        {
            ReadYear(head);
            fields.Read(head, report.HeadValues, JsonFields.OfHead(report.Template), new JsonPath(null, "head"), "year");
        }

        if (Object(root, "text") is { } text)
        {
            fields.Read(text, report.TextValues, JsonFields.OfSections(report.Template), new JsonPath(null, "text"), null);
        }
    }

    private void ReadYear(PlacedJson head)
    {
        if (head.Member("year") is not { } year || year.Kind == JsonValueKind.Null)
        {
            return;
        }

        if (year.Kind == JsonValueKind.Number && int.TryParse(year.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
        {
            report.Year = value;
            return;
        }

        notes.AddWrongType(year, new JsonPath(null, "head").Member("year"), "一个整数年份，已略去", "a year as a whole number; it was left out");
    }

    private PlacedJson? Object(PlacedJson root, string name)
    {
        PlacedJson? value = root.Member(name);
        if (value is null or { Kind: JsonValueKind.Object })
        {
            return value;
        }

        notes.AddWrongType(value, new JsonPath(null, name), "一个对象，已略去", "an object; it was left out");
        return null;
    }

    // What the document does not hold is missing; reading turns the rest into what it is.
    private void MarkMissing()
    {
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                MarkMissing(block, row);
            }
        }
    }

    internal static void MarkMissing(CellBlock block, int row)
    {
        for (int column = 0; column < block.ColumnCount; column++)
        {
            if (!block.Specification(row, column).IsVoid)
            {
                block.SetState(row, column, CellState.Missing);
            }
        }
    }
}
