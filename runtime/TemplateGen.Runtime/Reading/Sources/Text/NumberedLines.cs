using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>The lines of a table that a program wrote in columns of characters with numbers over its columns and before its rows: no figure among these is one of the report.</summary>
internal static class NumberedLines
{
    private const int LongestLine = 2_000;

    /// <summary>The lines that have such numbers.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The numbers of the lines, and whether all of a line are such numbers.</returns>
    internal static Dictionary<int, bool> Find(string text)
    {
        Dictionary<int, bool> found = [];
        if (!text.Contains(" 1", StringComparison.Ordinal) && !text.Contains(" V2", StringComparison.Ordinal))
        {
            return found;
        }

        (int columns, int first, int next) = (0, 0, 0);
        LineReader lines = new(text);
        while (lines.Read())
        {
            TextLine line = lines.Line;
            if (columns > 0 && Begins(line.Span, next))
            {
                next++;
                continue;
            }

            Add(found, columns, next - first);
            (columns, first) = FirstRow(line.Span) is { } number ? (line.Number, number) : (0, 0);
            next = first;
        }

        Add(found, columns, next - first);
        return found;
    }

    /// <summary>A line with spaces in place of the numbers: every figure stays in its column.</summary>
    internal static TextLine Blank(in TextLine line, bool isAll)
    {
        int end = isAll ? line.Text.Length : line.Span.IndexOf(' ');
        return line with { Text = string.Concat(new string(' ', end), line.Span[end..]).AsMemory() };
    }

    /// <summary>The note that they are left out; null where there are none.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="text">The text.</param>
    internal static ReadingNote? LeftOut(Dictionary<int, bool> found, string text)
    {
        if (found.Count == 0)
        {
            return null;
        }

        int first = found.Min(static line => line.Key);
        LineReader lines = new(text);
        while (lines.Read() && lines.Line.Number < first)
        {
        }

        return ColumnNumbers.LeftOut(found.Values.Count(static isAll => isAll), new SourcePlace(first, lines.Line.Span.IndexOfAnyExcept(' ') + 1));
    }

    private static void Add(Dictionary<int, bool> found, int columns, int rows)
    {
        for (int row = 0; row <= rows && columns > 0 && rows >= ProgramNumbers.FewestRows; row++)
        {
            found[columns + row] = row == 0;
        }
    }

    /// <summary>The number of the first row below a line that numbers columns and nothing else; null where it does not.</summary>
    private static int? FirstRow(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || line is not [' ', ..])
        {
            return null;
        }

        ProgramNumbers numbers = default;
        foreach (Range range in line.Split(' '))
        {
            if (line[range] is { IsEmpty: false } word && !numbers.Take(word))
            {
                return null;
            }
        }

        return numbers.FirstRow;
    }

    private static bool Begins(ReadOnlySpan<char> line, int number) => line.Length <= LongestLine && line.IndexOf(' ') is > 0 and var end && ProgramNumbers.Is(line[..end], number);
}
