using System.Buffers;
using TemplateGen.Cells;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Sources;

/// <summary>A line into which the cells of a whole table, or of a whole document, were run together with spaces, or with bars, tabs, semicolons or commas between them: too many figures for one row of a table.</summary>
internal static class LongLine
{
    private const int ShortestLine = 200;
    private const int LongestLine = 200_000;
    private const int FewestFigures = 30;
    private const int FewestWords = 10;
    private const int LongestWord = 200;
    private const int MostWordsToFigure = 4;
    private const int FewestMarks = FewestFigures + FewestWords - 1;

    private static readonly SearchValues<char> _bars = SearchValues.Create("|｜\t");
    private static readonly SearchValues<char> _semicolons = SearchValues.Create(";");
    private static readonly SearchValues<char> _commas = SearchValues.Create(",");

    /// <summary>The marks that stand between as many words as such a line has at least; null where spaces part them. Semicolons and commas stand in prose, and commas in figures, too: they are the last that count.</summary>
    private static SearchValues<char>? Marks(ReadOnlySpan<char> text) =>
        HasMarks(text, _bars) ? _bars
        : HasMarks(text, _semicolons) && HasBoth(text, _semicolons) ? _semicolons
        : HasMarks(text, _commas) && HasBoth(text, _commas) ? _commas : null;

    private static bool HasMarks(ReadOnlySpan<char> text, SearchValues<char> marks)
    {
        int count = 0;
        for (int at = text.IndexOfAny(marks); at >= 0 && count < FewestMarks; count++)
        {
            int next = text[(at + 1)..].IndexOfAny(marks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return count == FewestMarks;
    }

    /// <summary>The words of such a line, each as a line of its own; null where the line is none.</summary>
    /// <param name="line">The line.</param>
    internal static List<SourceLine>? Parts(in TextLine line)
    {
        ReadOnlySpan<char> text = line.Span;
        if (text.Length is < ShortestLine or > LongestLine)
        {
            return null;
        }

        SearchValues<char>? marks = Marks(text);
        if (!HasBoth(text, marks))
        {
            return null;
        }

        List<SourceLine> parts = [];
        int figures = 0;
        int words = 0;
        foreach ((int start, int end) in marks is null ? LineReader.Words(text) : Cells(text, marks))
        {
            string part = text[start..end].ToString();
            bool isFigure = part.Length <= LongestWord && FigureText.IsFigure(part);
            figures += isFigure ? 1 : 0;
            words += isFigure ? 0 : 1;
            parts.Add(new SourceLine(part, new SourcePlace(line.Number, start + 1)));
        }

        // Labels and figures take turns, though most figures may be blank: figures alone are a row, words alone are prose.
        return figures >= FewestFigures && words >= FewestWords && figures * MostWordsToFigure >= words ? parts : null;
    }

    /// <summary>Where what stands between marks begins and ends; nothing is left of blank cells in such a line.</summary>
    private static List<(int Start, int End)> Cells(ReadOnlySpan<char> text, SearchValues<char> marks)
    {
        List<(int, int)> cells = [];
        foreach (Range cell in text.SplitAny(marks))
        {
            Range trimmed = LineReader.Trim(text[cell]);
            if (trimmed.End.Value > trimmed.Start.Value)
            {
                cells.Add((cell.Start.Value + trimmed.Start.Value, cell.Start.Value + trimmed.End.Value));
            }
        }

        return cells;
    }

    /// <summary>Whether there are words enough with and without a digit at their beginning, which is quicker told than what a figure is.</summary>
    private static bool HasBoth(ReadOnlySpan<char> text, SearchValues<char>? marks)
    {
        int words = 0;
        int others = 0;
        bool begins = false;
        foreach (char character in text)
        {
            if (marks?.Contains(character) ?? LineReader.IsSpace(character))
            {
                begins = true;
            }
            else if (begins && !LineReader.IsSpace(character))
            {
                words++;
                others += char.IsDigit(character) ? 0 : 1;
                begins = false;
            }
        }

        return words >= FewestFigures + FewestWords && others >= FewestWords - 1;
    }
}
