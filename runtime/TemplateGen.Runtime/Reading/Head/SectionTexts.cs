using System.Text;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources.Numbers;

namespace TemplateGen.Reading.Head;

/// <summary>Collects the prose between the heading of a text section and the next thing that belongs to the form.</summary>
internal static class SectionTexts
{
    /// <summary>Fills the texts of the sections in.</summary>
    /// <param name="records">What was found, in the order of the document.</param>
    /// <param name="tokens">The pieces in the order of the document; those that were aligned know their item.</param>
    /// <param name="report">The report.</param>
    /// <param name="title">Where the title stands, or null where there is none.</param>
    /// <param name="marks">How the document writes its numbers.</param>
    /// <param name="notes">Takes a note on each heading that was understood by its number alone.</param>
    internal static void Read(IReadOnlyList<Record> records, IReadOnlyList<Token> tokens, Report report, SourcePlace? title, NumberMarks marks, ReadingNotes notes)
    {
        MarkTables(records);
        SectionHeadings headings = new(tokens, report.Template);
        Dictionary<Section, StringBuilder> texts = [];
        Dictionary<Section, List<(int Offset, SourcePlace Place)>> pieces = [];

        // What stands between the title and the first heading is the text of a section that is printed first and has no heading.
        int behind = After(title, tokens);
        PreambleText? preamble = PreambleText.Of(report.Template, behind > 0 ? tokens[behind - 1].Text : null);
        Section? open = preamble?.Section;
        int order = -1;
        for (int i = behind; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            if (token.Item is { } item)
            {
                open = item.Kind == LayoutItemKind.Section && item.Section!.Kind is not null ? item.Section : null;
                order = headings.Order(item) ?? order;
            }
            else if (!token.IsInTable && headings.At(i, order) is { } section)
            {
                (open, order) = (section, section.Index);
                notes.Note(
                    "heading-by-number",
                    token.Place,
                    $"“{token.Text}”按序号读作“{FormLabel.Of(section.Label)}”",
                    $"\"{token.Text}\" was taken for \"{FormLabel.Of(section.Label)}\" by its number");
            }
            else if (open is not null && token.Kind != TokenKind.Blank && !token.IsInTable)
            {
                if (open == preamble?.Section && !preamble.Takes(token.Text))
                {
                    // Pages print the title several times; the text follows the last.
                    _ = preamble.IsTitle(token.Text) && texts.Remove(open);
                    continue;
                }

                if (!texts.TryGetValue(open, out StringBuilder? text))
                {
                    texts[open] = text = new StringBuilder();
                    pieces[open] = [];
                }

                text.Append(text.Length > 0 ? "\n" : "");
                pieces[open].Add((text.Length, token.Place));
                text.Append(marks.AsFound(token.Text, token.Place));
            }
        }

        foreach ((Section section, StringBuilder text) in texts)
        {
            report.TextValues.Set(section.Name, new FieldValue(text.ToString()) { Pieces = pieces[section] });
        }
    }

    /// <summary>A row with more than a text in it is a part of a table, not prose; blank cells may only fill it up.</summary>
    private static void MarkTables(IReadOnlyList<Record> records)
    {
        foreach (Record record in records.Where(static record => record.Limits == RowLimits.Ruled && (record.HasContent || record.Labels.Count > 0)))
        {
            record.Labels.ForEach(static label => label.IsInTable = true);
            record.Cells.ForEach(static cell => cell.IsInTable = true);
            (record.Foreign ?? record.First).IsInTable = true;
        }
    }

    /// <summary>The place behind the title.</summary>
    private static int After(SourcePlace? title, IReadOnlyList<Token> tokens)
    {
        for (int i = 0; title is not null && i < tokens.Count; i++)
        {
            if (tokens[i].Place == title)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
