using System.Globalization;

namespace TemplateGen.Reading.Sources;

/// <summary>
/// The numbers that a program put over the columns and before the rows of a table that it printed in columns of characters: from 0 (pandas), or V1, V2 and so on and rows from 1 (R).
/// No figure among them is one of the report.
/// </summary>
internal static class PrintedNumbers
{
    private const int FewestColumns = 2;
    private const int FewestRows = 2;
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

    private static void Add(Dictionary<int, bool> found, int columns, int rows)
    {
        for (int row = 0; row <= rows && columns > 0 && rows >= FewestRows; row++)
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

        int count = 0;
        int? first = null;
        foreach (Range range in line.SplitAny(' '))
        {
            ReadOnlySpan<char> word = line[range];
            if (word.IsEmpty)
            {
                continue;
            }

            first ??= word is "0" ? 0 : word is "V1" ? 1 : null;
            if (first is null || !Is(first == 0 ? word : word[..1] is "V" ? word[1..] : [], count + first.Value))
            {
                return null;
            }

            count++;
        }

        return count >= FewestColumns ? first : null;
    }

    private static bool Begins(ReadOnlySpan<char> line, int number) => line.Length <= LongestLine && line.IndexOf(' ') is > 0 and var end && Is(line[..end], number);

    private static bool Is(ReadOnlySpan<char> word, int number) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int found) && found == number;
}
