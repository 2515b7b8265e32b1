using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Sources;

/// <summary>The parts of a document that are tables with certain cells.</summary>
internal static class RuledParts
{
    /// <summary>Behind the last row of the part that begins with a row; behind the row itself where it is no row of a table.</summary>
    internal static int EndOf(IReadOnlyList<SourceRow> rows, int start)
    {
        int end = start + 1;
        while (rows[start].Form == RowForm.Ruled && end < rows.Count && rows[end] is { Form: RowForm.Ruled, StartsPart: false })
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a cell holds nothing but digits and the marks of figures.</summary>
    internal static bool IsFigure(in SourceCell cell) => cell.Lines is [var only] && FigureText.IsFigure(only.Text);
}
