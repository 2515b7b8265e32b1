using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>Fields whose value stands apart from their label without a colon: behind blank cells, behind a wide gap, on the next line.</summary>
/// <param name="wanted">The field of a label, if it is wanted.</param>
/// <param name="isLabel">Whether a text is a label of the form.</param>
internal sealed class FieldPieces(Func<string, WantedField?> wanted, Func<string, bool> isLabel)
{
    private const int LongestLabel = 120;
    private const int LongestValue = 400;

    /// <summary>A label and a value with blank cells between them, as where labels reach over several cells: where the row above or below has its value there, too.</summary>
    internal void ReadRow(SourceDocument document, int row)
    {
        SourceRow source = document.Rows[row];
        if (source.Form == RowForm.Ruled && Pair(source) is var (label, value) && value > label + 1
            && ((!source.StartsPart && row > 0 && IsBeside(document.Rows[row - 1], value)) || (row + 1 < document.Rows.Count && !document.Rows[row + 1].StartsPart && IsBeside(document.Rows[row + 1], value)))
            && source.Cells[label].Lines is [var name] && source.Cells[value].Lines is [var text])
        {
            Find(name, text);
        }
    }

    /// <summary>A label on a line of its own, or parted by a wide gap, with the value behind it; on the next line only where a label follows that in turn.</summary>
    internal void ReadLines(IReadOnlyList<SourceLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length <= LongestLabel && i + 1 < lines.Count && Wanted(lines[i].Text) is not null && (i + 2 >= lines.Count || isLabel(lines[i + 2].Text)))
            {
                Find(lines[i], lines[i + 1]);
            }

            if (Parts(lines[i]) is [.. var before, var label, var value] && before.TrueForAll(part => isLabel(part.Text)))
            {
                Find(label, value);
            }
        }
    }

    private WantedField? Wanted(string label) => label.Length <= LongestLabel ? wanted(label) : null;

    private void Find(in SourceLine label, in SourceLine value)
    {
        if (value.Text.Length <= LongestValue && Wanted(label.Text) is { } field && !isLabel(value.Text))
        {
            field.Found(value.Text, value.Place);
        }
    }

    /// <summary>The only two cells of a row in which something stands.</summary>
    private static (int Label, int Value)? Pair(SourceRow row)
    {
        (int label, int value) = (-1, -1);
        for (int cell = 0; cell < row.Cells.Count; cell++)
        {
            if (!row.Cells[cell].IsBlank)
            {
                if (value >= 0)
                {
                    return null;
                }

                (label, value) = label < 0 ? (cell, -1) : (label, cell);
            }
        }

        return value < 0 ? null : (label, value);
    }

    private static bool IsBeside(SourceRow row, int value) => row.Form == RowForm.Ruled && value < row.Cells.Count && !row.Cells[value].IsBlank && row.Cells.Skip(value + 1).All(static cell => cell.IsBlank);

    /// <summary>The parts of a line with gaps of two columns or more between them; none where it has no such gap, or is longer than a label and its value.</summary>
    private static List<SourceLine> Parts(SourceLine line)
    {
        List<SourceLine> parts = [];
        int start = 0;
        for (int i = 1; i < line.Text.Length && line.Text.Length <= LongestValue; i++)
        {
            if (char.IsWhiteSpace(line.Text[i]) && char.IsWhiteSpace(line.Text[i - 1]))
            {
                Add(line, start, i, parts);
                start = i + 1;
            }
        }

        if (parts.Count > 0)
        {
            Add(line, start, line.Text.Length, parts);
        }

        return parts;
    }

    private static void Add(SourceLine line, int start, int end, List<SourceLine> parts)
    {
        string text = line.Text[start..end];
        if (!string.IsNullOrWhiteSpace(text))
        {
            parts.Add(new SourceLine(text.Trim(), line.Place.After(start + text.Length - text.TrimStart().Length)));
        }
    }
}
