using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Sources;

/// <summary>
/// Takes out the first columns of a table with one figure a row that say the same in every row, such as the year and the office in what databases and statistics
/// packages write: <c>2023,某局,规章,本年制发件数,3</c>. What they say is said once above the table.
/// </summary>
/// <remarks>A column of the form itself stays.</remarks>
internal static class ConstantColumns
{
    private const int FewestRows = 12;

    // Beside those columns: a label and a figure.
    private const int FewestOthers = 2;

    // One row of so many may end in a word or in nothing.
    private const int RowsWithFigures = 5;

    // Of the headings of a form's table, more than one of so many are its own.
    private const int HeadingsOfForm = 4;

    /// <summary>A document without such columns.</summary>
    /// <param name="document">The document.</param>
    /// <param name="editions">The editions that are known.</param>
    internal static SourceDocument Without(SourceDocument document, IReadOnlyList<ReportEdition> editions)
    {
        IReadOnlyList<SourceRow> rows = document.Rows;
        List<SourceRow>? left = null;
        for (int start = 0, end; start < rows.Count; start = end)
        {
            end = RuledParts.EndOf(rows, start);
            int count = end - start <= FewestRows ? 0 : Count(rows, start, end);
            count = count == 0 ? 0 : editions.Min(edition => NotOfForm(rows[start], count, edition));
            if (count == 0)
            {
                left?.AddRange(rows.Take(start..end));
                continue;
            }

            left ??= [.. rows.Take(start)];
            left.AddRange(Enumerable.Range(0, count).Select(column => Said(rows[start].Cells[column], rows[start + 1].Cells[column])));
            left.AddRange(rows.Take(start..end).Select(row => row with { Cells = [.. row.Cells.Skip(count)] }));
        }

        return left is null ? document : document with { Rows = left };
    }

    /// <summary>A line that says under what heading something stands, as forms do: <c>年度：2023</c>.</summary>
    internal static SourceRow Said(SourceCell heading, SourceCell value)
    {
        SourceLine line = value.Lines[0] with { Text = $"{heading.Lines[0].Text}：{value.Lines[0].Text}", Columns = null };
        return new SourceRow(RowForm.Running, true, [new SourceCell([line], value.Place)]);
    }

    /// <summary>How many of the first columns of a table are such; none where it has other than one figure at the end of each row below its headings.</summary>
    private static int Count(IReadOnlyList<SourceRow> rows, int start, int end)
    {
        IReadOnlyList<SourceCell> headings = rows[start].Cells;
        IReadOnlyList<SourceCell> first = rows[start + 1].Cells;
        int count = 0;
        while (count <= headings.Count - FewestOthers && count < first.Count && Text(headings[count]) is { Length: > 0 } heading && Text(first[count]) is { Length: > 0 } said && said != heading)
        {
            count++;
        }

        int others = 0;
        for (int i = start + 1; i < end && count > 0; i++)
        {
            IReadOnlyList<SourceCell> cells = rows[i].Cells;
            if (cells.Count != headings.Count)
            {
                return 0;
            }

            others += RuledParts.IsFigure(cells[^1]) ? 0 : 1;
            int same = 0;
            while (same < count && Text(cells[same]) == Text(first[same]))
            {
                same++;
            }

            count = same;
        }

        return others * RowsWithFigures <= end - start ? count : 0;
    }

    /// <summary>How many of the first columns come before one of a form, in a table that has its headings: one heading of many may be called so by chance.</summary>
    private static int NotOfForm(SourceRow headings, int count, ReportEdition edition)
    {
        LabelMatcher matcher = new(FormLabels.Of(edition.Template).Labels);
        bool[] areOfForm = [.. headings.Cells.Select(cell => Text(cell) is { } heading && matcher.Match(heading) is { IsExact: true, MayBeColumn: true })];
        int first = Array.IndexOf(areOfForm, true, 0, count);
        return first < 0 || areOfForm.Count(static isOfForm => isOfForm) * HeadingsOfForm <= areOfForm.Length ? count : first;
    }

    private static string? Text(in SourceCell cell) => cell is { Lines: [var only], ColumnSpan: 1, RowSpan: 1 } ? only.Text : null;
}
