using TemplateGen.Cells;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Sources;

/// <summary>A line into which the lines of a whole table, or of a whole document, were run together with spaces: too many figures for one row of a table.</summary>
internal static class LongLine
{
    private const int ShortestLine = 200;
    private const int LongestLine = 200_000;
    private const int FewestFigures = 30;
    private const int FewestWords = 10;
    private const int LongestWord = 200;
    private const int MostWordsToFigure = 4;

    /// <summary>The words of such a line, each as a line of its own; null where the line is none.</summary>
    /// <param name="line">The line.</param>
    internal static List<SourceLine>? Parts(in TextLine line)
    {
        ReadOnlySpan<char> text = line.Span;
        if (text.Length is < ShortestLine or > LongestLine || !HasBoth(text))
        {
            return null;
        }

        List<SourceLine> parts = [];
        int figures = 0;
        int words = 0;
        foreach ((int start, int end) in LineReader.Words(text))
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

    /// <summary>Whether there are words enough with and without a digit at their beginning, which is quicker told than what a figure is.</summary>
    private static bool HasBoth(ReadOnlySpan<char> text)
    {
        int words = 0;
        int others = 0;
        for (int i = 1; i < text.Length; i++)
        {
            bool begins = LineReader.IsSpace(text[i - 1]) && !LineReader.IsSpace(text[i]);
            words += begins ? 1 : 0;
            others += begins && !char.IsDigit(text[i]) ? 1 : 0;
        }

        return words >= FewestFigures + FewestWords && others >= FewestWords - 1;
    }
}
