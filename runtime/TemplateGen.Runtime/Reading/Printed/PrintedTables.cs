using TemplateGen.Layout;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Sources.Numbers;

namespace TemplateGen.Reading.Printed;

/// <summary>Finds the tables that a document prints just as the form does, to the letter and cell by cell: there every cell is known by its place, whatever stands in it.</summary>
/// <remarks>
/// Above all it is what renderings of this library look like. What differs in anything is left to the alignment of labels, and so is what comes in a shape in which nothing is
/// rendered: there a row that has lost a cell and was filled up is as wide as any.
/// </remarks>
internal static class PrintedTables
{
    private const int MostRows = 100_000;
    private const int MostYears = 6;
    private const int FarthestYear = 5;

    /// <summary>Reads the tables of a document that are printed so.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">The form.</param>
    /// <param name="stated">The year that the title of the document states, or null.</param>
    internal static IReadOnlyList<GroupReading> Read(SourceDocument document, Template template, int? stated)
    {
        List<List<SourceRow>> tables = [.. Tables(document).Where(static rows => rows.Count <= MostRows)];
        if (tables.Count == 0)
        {
            return [];
        }

        PrintedForm form = PrintedForm.Of(template);
        bool Agree(List<ExpectedRow> expected, List<SourceRow> rows) => AreOfOneYear(expected, rows, template, stated);
        List<GroupReading> ruled = [.. Read(form.Ruled, tables, Agree, document.Numbers)];
        return [.. ruled, .. Read(form.Outlines, tables, Agree, document.Numbers)
            .Where(outline => !ruled.Exists(reading => reading.Table == outline.Table || reading.Places.Overlaps(outline.Places)))];
    }

    private static IEnumerable<GroupReading> Read(IReadOnlyList<PrintedPart> parts, List<List<SourceRow>> tables, Func<List<ExpectedRow>, List<SourceRow>, bool> agree, NumberMarks marks)
    {
        List<(PrintedPart Part, int Table, List<ExpectedRow> Rows)> found = [];
        foreach (PrintedPart part in parts)
        {
            for (int table = 0; table < tables.Count; table++)
            {
                if (UniqueWay.Find(part.First, tables[table]) is { } rows && agree(rows, tables[table]))
                {
                    found.Add((part, table, rows));
                }
            }
        }

        // Pieces of the form that look alike are told apart by their order, if all of them are there.
        ILookup<PrintedPart, int> places = found.ToLookup(static match => match.Part, static match => match.Table);
        foreach ((PrintedPart part, int table, List<ExpectedRow> rows) in found)
        {
            List<PrintedPart> alike = [.. parts.Where(other => places[other].SequenceEqual(places[part]))];
            bool isCertain = alike.Count == places[part].Count() && found.Count(match => match.Table == table) == alike.Count
                && places[part].ElementAt(alike.IndexOf(part)) == table;
            foreach (GroupReading reading in isCertain ? PartReading.Of(part, rows, tables[table], marks) : [])
            {
                yield return reading;
            }
        }
    }

    /// <summary>Whether the years in labels are those that the form prints in one and the same year, and in that of the report where it states one: otherwise other figures stand below them.</summary>
    private static bool AreOfOneYear(List<ExpectedRow> expected, List<SourceRow> rows, Template template, int? stated)
    {
        List<(PrintedWording Label, SourceCell Cell)> labels = [.. expected.Zip(rows).SelectMany(static row => row.First.Cells.Zip(row.Second.Cells))
            .Where(cell => cell.First.Label?.IsOfYear(template) == true).Select(static cell => (cell.First.Label!, cell.Second))];
        if (stated is { } known)
        {
            return labels.TrueForAll(label => !label.Cell.Lines.Any(static line => YearDigits.In(line.Text).Count > 0) || label.Label.SaysIn(known, label.Cell, template));
        }

        if (labels.Count < 2)
        {
            return true;
        }

        int[] years = [.. labels.SelectMany(static label => label.Cell.Lines)
            .SelectMany(static line => YearDigits.In(line.Text)).Select(static found => found.Year).Distinct().Take(MostYears)];
        return years.Length == 0 || years.SelectMany(static year => Enumerable.Range(year - FarthestYear, (2 * FarthestYear) + 1)).Distinct()
            .Any(year => labels.TrueForAll(label => label.Label.SaysIn(year, label.Cell, template)));
    }

    /// <summary>The tables of a document: rows that follow one another, each table until the next part begins.</summary>
    private static IEnumerable<List<SourceRow>> Tables(SourceDocument document)
    {
        List<SourceRow> rows = [];
        foreach (SourceRow row in document.Rows)
        {
            if (rows.Count > 0 && (row.StartsPart || !row.MayBeRendered))
            {
                yield return rows;
                rows = [];
            }

            if (row.MayBeRendered)
            {
                rows.Add(row);
            }
        }

        if (rows.Count > 0)
        {
            yield return rows;
        }
    }
}
