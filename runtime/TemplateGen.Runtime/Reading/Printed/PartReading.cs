using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Sources.Numbers;

namespace TemplateGen.Reading.Printed;

/// <summary>Makes readings of tables of matched rows.</summary>
internal static class PartReading
{
    /// <summary>The tables of a part; none where a key stands there twice, or one value in two ways.</summary>
    /// <param name="part">The piece of the form.</param>
    /// <param name="matched">For each row of the document the row of the form.</param>
    /// <param name="rows">The rows of the document.</param>
    /// <param name="marks">How the document writes its numbers: a key is no number and stays as it stands.</param>
    internal static IReadOnlyList<GroupReading> Of(PrintedPart part, List<ExpectedRow> matched, List<SourceRow> rows, NumberMarks marks)
    {
        List<GroupReading> readings = [];
        foreach (TableLayout table in part.Tables)
        {
            Dictionary<(int Line, string? Key), List<Token?[]>> found = [];
            HashSet<SourcePlace> places = [];
            string? key = null;
            for (int i = 0; i < rows.Count; i++)
            {
                ExpectedRow row = matched[i];
                if (row.Table != table)
                {
                    continue;
                }

                Add(places, rows[i]);
                if (!row.IsLine && (row.Entry is null || row.StartsEntry))
                {
                    key = null;
                }

                if (!row.IsEmpty && !Take(found, table, row, rows[i], marks, ref key))
                {
                    return [];
                }
            }

            readings.Add(new GroupReading(table, [.. found.Select(static row => new GroupRow(row.Key.Line, row.Key.Key, row.Value))], [], places));
        }

        return readings;
    }

    private static bool Take(Dictionary<(int Line, string? Key), List<Token?[]>> found, TableLayout table, ExpectedRow row, SourceRow source, NumberMarks marks, ref string? key)
    {
        int line = -1;
        Token?[] cells = new Token?[table.Columns.Lines.Count];
        for (int i = 0; i < row.Cells.Length; i++)
        {
            SourceCell cell = source.Cells[i];
            if (row.Cells[i].Sort == ExpectedSort.Key)
            {
                key = marks.AsFound(PrintedCellText.Of(cell), cell.IsBlank ? cell.Place : cell.Lines[0].Place);
            }
            else if (row.Cells[i] is { Sort: ExpectedSort.Value } value)
            {
                line = value.Line;
                Token token = new(cell.IsBlank ? TokenKind.Blank : TokenKind.Text, PrintedCellText.Of(cell), cell.IsBlank ? cell.Place : cell.Lines[0].Place, i);
                if (cells[value.Column] is { } other && other.Text != token.Text)
                {
                    return false; // a cell that spans columns is printed in each of them
                }

                cells[value.Column] = token;
            }
        }

        if (line < 0)
        {
            return true;
        }

        if (row.IsLine)
        {
            found[(line, row.Entry is null ? null : key)].Add(cells);
            return true;
        }

        return found.TryAdd((line, row.Entry is null ? null : key), [cells]);
    }

    private static void Add(HashSet<SourcePlace> places, SourceRow row)
    {
        foreach (SourceCell cell in row.Cells)
        {
            places.Add(cell.Place);
            places.UnionWith(cell.Lines.Select(static line => line.Place));
        }
    }
}
