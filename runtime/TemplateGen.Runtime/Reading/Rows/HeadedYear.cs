using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>The year that the headings of columns say together, where nothing else of a document does: over 2023-24 and 2022-23 just one year makes both of them the form's.</summary>
internal static class HeadedYear
{
    // No form prints years over its columns that are further from that of the report.
    private const int Furthest = 9;

    /// <summary>The only year in which all headings with a year are over columns of the form; null where there is none, or several.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="template">The form.</param>
    internal static int? Find(IReadOnlyList<AlignedStep> steps, Template template)
    {
        HashSet<AxisNode> worded = [];
        Dictionary<string, LabelMatches> dated = new(StringComparer.Ordinal);
        foreach (AlignedStep step in steps)
        {
            if (step is { Choice.Entry.Kind: LayoutItemKind.Header, Step.Label: { } label })
            {
                string folded = LabelFolding.FoldText(label.Text);
                if (LabelFolding.WithoutYears(folded) is not null)
                {
                    dated.TryAdd(folded, label.Matches);
                }
                else if (label.Matches.Count == 1 && label.Matches[0].Target.Column is { } column)
                {
                    worded.Add(column);
                }
            }
        }

        HashSet<int>? common = null;
        foreach ((string folded, LabelMatches matches) in dated)
        {
            HashSet<int> years = [];
            foreach (LabelMatch match in matches)
            {
                if (match.Target.Column is { } column && !worded.Contains(column))
                {
                    int first = HeadingYears.FirstIn(folded);
                    years.UnionWith(Enumerable.Range(first - Furthest, (2 * Furthest) + 1).Where(year => HeadingYears.Print(column, folded, template, year)));
                }
            }

            if (years.Count > 0)
            {
                common = common is null ? years : [.. common.Intersect(years)];
            }
        }

        return common is { Count: 1 } ? common.First() : null;
    }
}
