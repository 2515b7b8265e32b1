using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Sources.Numbers;
using TemplateGen.Reading.Values;
using TemplateGen.Rendering;
using TemplateGen.Rules;

namespace TemplateGen.Reading.Printed;

/// <summary>Reads what stands outside the tables of a document that is printed, from its title to its end, just as renderings of this library print a report.</summary>
internal static class PrintedPage
{
    /// <summary>Reads it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="printed">Its tables.</param>
    /// <param name="report">The report; what its title says is filled in.</param>
    /// <param name="dates">What the document says about dates such as 03/04/2024.</param>
    /// <param name="notes">Takes what is worth a note.</param>
    /// <returns>Whether the document is such a page; otherwise nothing was read.</returns>
    internal static bool Read(SourceDocument document, IReadOnlyList<GroupReading> printed, Report report, DateOrder dates, ReadingNotes notes)
    {
        // Renderings write numbers in one way only.
        if (!document.Numbers.AreUsual || printed.Count < report.Blocks.Count || Pieces(document, out List<List<SourceRow>> tables) is not [{ IsText: true } title, ..] pieces)
        {
            return false;
        }

        IReadOnlyDictionary<string, string>? slots = PrintedTitle.Read(title.Text, report.Template);
        if (slots is not null)
        {
            PrintedTitle.Fill(slots, title.Line, report);
        }

        Dictionary<TableLayout, int> numbers = printed.ToDictionary(static reading => reading.Table,
            reading => tables.FindIndex(rows => rows.Exists(row => row.Cells.Any(cell => reading.Places.Contains(cell.Place)))));
        PageContent? found = null;
        foreach (PageStyle style in Enum.GetValues<PageStyle>())
        {
            IReadOnlyList<PageStep> first = PageForm.Of(report, style, numbers, (table, field) => table >= 0 && IsList(tables[table], field, report));
            if (UniqueWay.Find(first, pieces) is not { } way)
            {
                continue;
            }

            PageContent content = new();
            for (int i = 0; i < pieces.Count; i++)
            {
                way[i].Take(content, pieces[i]);
            }

            if (found?.Says(content) == false)
            {
                return false;
            }

            found = content;
        }

        if (found is null)
        {
            return false;
        }

        Fill(found, tables, report, dates, notes);
        return true;
    }

    private static void Fill(PageContent content, List<List<SourceRow>> tables, Report report, DateOrder dates, ReadingNotes notes)
    {
        foreach ((string name, string _) in PageFields.LeftOut(report.Template, RenderWords.Of(Language.English)))
        {
            int? number = int.TryParse(content.Find(PageFields.Head + name)?.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int read) ? read : null;
            if (name == "year")
            {
                report.Year = number;
                report.YearSource = number is { } year ? new CellSource($"{year}", content.PlaceOf(PageFields.Head + name)) : null;
            }
            else if (number is >= 1 && number <= EarlierPeriod.CountOf(name))
            {
                report.PeriodNumber = number;
            }
        }

        foreach (Field field in ReportTitle.OtherFields(report.Template))
        {
            Fill(report.HeadValues, field.Name, field, PageFields.Head + field.Name);
        }

        foreach (Section section in report.Template.AllSections)
        {
            if (section.Kind is not null && content.Find(PageFields.Section + section.Name) is { } text && text.Text != RenderWords.Of(ContentLanguage.Of(report.Template)).NoText)
            {
                report.TextValues.Set(section.Name, text);
            }

            foreach (Field field in section.Items.SelectMany(static item => item.Fields ?? []))
            {
                Fill(report.TextValues, $"{section.Name}.{field.Name}", field, $"{PageFields.Section}{section.Name}.{field.Name}");
            }
        }

        void Fill(FieldValues values, string name, Field field, string key)
        {
            if (content.Lists.TryGetValue(key, out int list))
            {
                values.Set(name, new FieldValue("", [.. tables[list].Skip(1).Select(row => Entry(field, row))]));
            }
            else if (!field.IsList && content.Find(key) is { Text.Length: > 0 } value)
            {
                StatedValue.Set(values, name, field, value.Text, content.PlaceOf(key), NumberMarks.Usual, dates, notes);
            }
        }

        FieldValues Entry(Field list, SourceRow row)
        {
            FieldValues entry = new();
            for (int i = 0; i < list.Fields.Count; i++)
            {
                SourceCell cell = row.Cells[i];
                entry[list.Fields[i].Name] = cell.IsBlank ? null : StatedValue.Of(list.Fields[i], PrintedCellText.Of(cell), cell.Place, dates, notes);
            }

            return entry;
        }
    }

    private static bool IsList(List<SourceRow> rows, Field list, Report report) =>
        rows.TrueForAll(row => row.Cells.Count == list.Fields.Count)
        && list.Fields.Index().All(field => PrintedWording.Of(FieldText.Label(field.Item, report)) is var wording
            && (wording.IsBlank ? rows[0].Cells[field.Index].IsBlank : wording.Says(rows[0].Cells[field.Index])));

    private static List<PagePiece> Pieces(SourceDocument document, out List<List<SourceRow>> tables)
    {
        List<PagePiece> pieces = [];
        tables = [];
        for (int i = 0; i < document.Rows.Count; i++)
        {
            SourceRow row = document.Rows[i];
            if (row.Form == RowForm.Running)
            {
                pieces.AddRange(row.Cells.SelectMany(static cell => cell.Lines).Select(static line => new PagePiece(line, -1)));
                continue;
            }

            if (row.StartsPart || i == 0 || document.Rows[i - 1].Form == RowForm.Running)
            {
                pieces.Add(new PagePiece(default, tables.Count));
                tables.Add([]);
            }

            tables[^1].Add(row);
        }

        return pieces;
    }
}
