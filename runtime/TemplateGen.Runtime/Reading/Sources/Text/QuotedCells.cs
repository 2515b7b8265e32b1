using System.Buffers;

namespace TemplateGen.Reading.Sources;

/// <summary>Cells parted by tabs of which those that hold a line break or a quotation mark stand between such marks, as spreadsheets write them.</summary>
internal static class QuotedCells
{
    private const char Mark = '"';
    private const int LongestCell = 2_000;

    private static readonly SearchValues<char> _ends = SearchValues.Create("\t\r\n");

    /// <summary>Whether a text has such cells: every mark that begins a cell is closed at the end of one, and one cell at least needs its marks.</summary>
    /// <param name="text">The text.</param>
    internal static bool AreIn(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("\t\"") < 0)
        {
            return false;
        }

        bool areNeeded = false;
        int start = 0;
        while (start < text.Length)
        {
            if (text[start] == Mark)
            {
                int end = End(text, start);
                if (end < 0)
                {
                    return false;
                }

                areNeeded |= text[(start + 1)..(end - 1)].IndexOfAny('\n', '\r', Mark) >= 0;
                start = end;
            }

            int next = text[start..].IndexOfAny(_ends);
            start = next < 0 ? text.Length : start + next + 1;
        }

        return areNeeded;
    }

    /// <summary>Behind the mark that closes a cell, at whose end it must stand; -1 where there is none.</summary>
    private static int End(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> cell = text[start..Math.Min(text.Length, start + LongestCell)];
        for (int i = 1; i < cell.Length; i++)
        {
            if (cell[i] == Mark && i + 1 < cell.Length && cell[i + 1] == Mark)
            {
                i++;
            }
            else if (cell[i] == Mark)
            {
                return start + i + 1 == text.Length || _ends.Contains(text[start + i + 1]) ? start + i + 1 : -1;
            }
        }

        return -1;
    }
}
