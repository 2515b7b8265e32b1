using System.Buffers;
using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Head;

/// <summary>Who signed a report and when: at its end a date, with a name on the line above or below it. It gives what title and head leave out.</summary>
internal static class Signature
{
    private const int LinesLookedAt = 60;
    private const int Longest = 40;
    private const int ShortestDate = 6;

    private static readonly SearchValues<char> _punctuation = SearchValues.Create("。，；：！？,;:!?|");

    /// <summary>Fills in the only text that the title of the form names, where the document's title does not, and the first date of its head, if it is optional and stated nowhere.</summary>
    internal static void Read(SourceDocument document, Report report, DateOrder dates, ReadingNotes notes)
    {
        Field? named = Wanted(report, report.Template.Head.Where(field => field.Kind?.Type == CellType.Text
            && report.Template.Title?.Contains($"{{{field.Name}}}", StringComparison.Ordinal) == true), mostFields: 1);
        Field? dated = Wanted(report, report.Template.Head.Where(static field => field.Kind?.Type == CellType.Date), mostFields: int.MaxValue);
        if ((named is null && dated is not { IsOptional: true }) || Find(document, report.Template, dates) is not var (name, date, days))
        {
            return;
        }

        if (named is not null)
        {
            Fill(named, name.Text, name);
        }

        if (dated is { IsOptional: true } && days is [var day])
        {
            Fill(dated, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date);
        }

        void Fill(Field field, string value, SourceLine line)
        {
            report.HeadValues.Set(field.Name, new FieldValue(value) { Source = new CellSource(line.Text.Trim(), line.Place) });
            string label = field.Labels is [{ Length: > 0 } printed, ..] ? FormLabel.Of(printed) : field.Name;
            notes.Note(
                "head-by-signature",
                line.Place,
                $"别处没有写明“{label}”，按落款读作“{value}”",
                $"\"{label}\" is stated nowhere else; read from the signature: \"{value}\"");
        }
    }

    /// <summary>The first of some fields of the head, if the document has not stated it and there are not too many of them to tell.</summary>
    private static Field? Wanted(Report report, IEnumerable<Field> fields, int mostFields) =>
        fields.ToArray() is { Length: > 0 } all && all.Length <= mostFields && report.HeadValues[all[0].Name] is null ? all[0] : null;

    private static (SourceLine Name, SourceLine Date, IReadOnlyList<DateOnly> Days)? Find(SourceDocument document, Template template, DateOrder dates)
    {
        // From the end on.
        List<SourceLine> lines = [];
        for (int i = document.Rows.Count - 1; i >= 0 && lines.Count < LinesLookedAt; i--)
        {
            IReadOnlyList<SourceCell> cells = document.Rows[i].Cells;
            int most = lines.Count + LinesLookedAt;
            for (int cell = cells.Count - 1; cell >= 0; cell--)
            {
                for (int line = cells[cell].Lines.Count - 1; line >= 0 && lines.Count < most; line--)
                {
                    lines.Add(cells[cell].Lines[line]);
                }
            }
        }

        LabelIndex labels = FormLabels.Of(template).Labels;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length < ShortestDate || DateText.Parse(lines[i].Text, dates) is not { Count: > 0 } days)
            {
                continue;
            }

            SourceLine? above = i + 1 < lines.Count && IsName(lines[i + 1].Text) ? lines[i + 1] : null;
            SourceLine? below = i > 0 && IsName(lines[i - 1].Text) ? lines[i - 1] : null;

            // A name on either side: one of them may be the last words of the report, and the name stands in its text as well.
            bool isBelow = above is null || (below is not null && !IsNamed(document, above.Value) && IsNamed(document, below.Value));
            if ((isBelow ? below : above) is { } name)
            {
                return (name, lines[i], days);
            }
        }

        return null;

        bool IsName(string text) => text.Length is >= 2 and <= Longest && text.AsSpan().IndexOfAny(_punctuation) < 0
            && !text.EndsWith('.') && FigureText.Parse(text) is null && !text.Any(char.IsAsciiDigit)
            && labels.ByWording(LabelFolding.Fold(text).Whole).Count == 0;
    }

    /// <summary>Whether the text names who may have signed it.</summary>
    private static bool IsNamed(SourceDocument document, SourceLine line)
    {
        string name = line.Text.Trim();
        foreach (SourceLine other in document.Lines)
        {
            if (other.Text.Length > line.Text.Length && other.Text.Contains(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
