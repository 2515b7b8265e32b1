using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>Where a report begins: at the first heading of its form. Its title stands above, and what looks like a title below may be a link to the report of another year.</summary>
internal static class ReportBeginning
{
    // A page has its menus above its title, yet not more than this.
    private const int MostLines = 10_000;

    /// <summary>The lines above the first heading, each a row; null where there are none, or no heading.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">Its form.</param>
    internal static SourceDocument? Above(SourceDocument document, Template template)
    {
        IReadOnlySet<string> headings = FormLabels.Of(template).Headings;
        int longest = headings.Count == 0 ? 0 : headings.Max(static heading => heading.Length);
        List<SourceRow> above = [];
        foreach (SourceLine line in document.Lines)
        {
            // Folding leaves out what carries no meaning; a heading is not much longer than without it.
            if (line.Text.Length <= longest * 2 && headings.Contains(LabelFolding.FoldText(line.Text)))
            {
                return above.Count > 0 ? new SourceDocument(above) : null;
            }

            if (above.Count == MostLines)
            {
                return null;
            }

            above.Add(new SourceRow(RowForm.Running, true, [new SourceCell([line], line.Place)]));
        }

        return null;
    }
}
