using System.Globalization;
using System.Text.Json;
using TemplateGen.Cells;
using TemplateGen.Rules;

namespace TemplateGen.Json;

/// <summary>Fills a report from parsed JSON.</summary>
/// <param name="report">The report, still empty.</param>
/// <param name="notes">Where problems go.</param>
/// <param name="places">The places of the document.</param>
internal sealed class JsonReportBuilder(Report report, JsonNotes notes, JsonPlaces places)
{
    private const string Year = "year";
    private const int LargestNumber = 9999;

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
            string period = report.Template.Period;
            report.Year = ReadWhole(head, Year, int.MinValue, int.MaxValue, "一个整数年份，已略去", "a year as a whole number; it was left out");
            if (period != Year)
            {
                // A number that no year has is kept: a rule finds it.
                int most = EarlierPeriod.CountOf(period);
                report.PeriodNumber = ReadWhole(head, period, -LargestNumber, LargestNumber, $"1 至 {most} 的整数，已略去", $"a whole number from 1 to {most}; it was left out");
            }

            fields.Read(head, report.HeadValues, JsonFields.OfHead(report.Template), new JsonPath(null, "head"), Year, period);
        }

        if (Object(root, "text") is { } text)
        {
            fields.Read(text, report.TextValues, JsonFields.OfSections(report.Template), new JsonPath(null, "text"));
        }
    }

    private int? ReadWhole(PlacedJson head, string name, int least, int most, string chinese, string english)
    {
        if (head.Member(name) is not { } value || value.Kind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.Kind is JsonValueKind.Number or JsonValueKind.String
            && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        notes.AddWrongType(value, new JsonPath(null, "head").Member(name), chinese, english);
        return null;
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
