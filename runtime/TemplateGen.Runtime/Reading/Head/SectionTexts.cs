using System.Text;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Head;

/// <summary>Collects the prose between the heading of a text section and the next thing that belongs to the form.</summary>
internal static class SectionTexts
{
    /// <summary>Fills the texts of the sections in.</summary>
    /// <param name="records">What was found, in the order of the document.</param>
    /// <param name="tokens">The pieces in the order of the document; those that were aligned know their item.</param>
    /// <param name="report">The report.</param>
    internal static void Read(IReadOnlyList<Record> records, IReadOnlyList<Token> tokens, Report report)
    {
        // A row with more than a text in it is a part of a table, not prose.
        HashSet<Token> cells = [.. records.Where(static record => record.Limits == RowLimits.Ruled && (record.Cells.Count > 0 || record.Labels.Count > 0))
            .SelectMany(static record => record.Labels.Concat(record.Cells).Append(record.Foreign ?? record.First))];
        Dictionary<Section, StringBuilder> texts = [];
        Dictionary<Section, List<(int Offset, SourcePlace Place)>> pieces = [];
        Section? open = null;
        foreach (Token token in tokens)
        {
            if (token.Item is { } item)
            {
                open = item.Kind == LayoutItemKind.Section && item.Section!.Kind is not null ? item.Section : null;
            }
            else if (open is not null && token.Kind != TokenKind.Blank && !cells.Contains(token))
            {
                if (!texts.TryGetValue(open, out StringBuilder? text))
                {
                    texts[open] = text = new StringBuilder();
                    pieces[open] = [];
                }

                text.Append(text.Length > 0 ? "\n" : "");
                pieces[open].Add((text.Length, token.Place));
                text.Append(token.Text);
            }
        }

        foreach ((Section section, StringBuilder text) in texts)
        {
            report.TextValues.Set(section.Name, new FieldValue(text.ToString()) { Pieces = pieces[section] });
        }
    }
}
