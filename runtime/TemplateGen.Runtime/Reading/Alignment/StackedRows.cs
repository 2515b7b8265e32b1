using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>Rows of a table that stand in one row of the document, line below line in each of its cells, as conversions from PDF leave them.</summary>
internal static class StackedRows
{
    private const int Deepest = 60;

    /// <summary>How many rows they are; 1 where it is one, or where any line of theirs is not certain.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="matcher">The labels of the form.</param>
    /// <param name="marks">Tokens that the form allows in place of a figure.</param>
    /// <remarks>The last label has as many lines as each cell behind it, every one the label of a row to the letter; and each of those lines is a figure.</remarks>
    internal static int Depth(IReadOnlyList<SourceCell> cells, LabelMatcher matcher, IReadOnlySet<string> marks)
    {
        int last = cells.Count - 1;
        while (last > 0 && cells[last].IsBlank)
        {
            last--;
        }

        int depth = last > 0 ? cells[last].Lines.Count : 0;
        if (depth is < 2 or > Deepest)
        {
            return 1;
        }

        int label = last;
        while (label >= 0 && cells[label].Lines.Count == depth && cells[label].Lines.All(line => TokenScanner.IsFigure(line.Text, marks)))
        {
            label--;
        }

        bool areRows = label >= 0 && label < last && cells[label].Lines.Count == depth
            && cells[label].Lines.All(line => matcher.Match(line.Text) is { IsExact: true, MayBeRow: true });
        return areRows ? depth : 1;
    }
}
