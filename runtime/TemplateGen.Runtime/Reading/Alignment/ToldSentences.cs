using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>
/// A line that tells a whole table in sentences, such as <c>（一）第二十条第（一）项。规章：本年制发件数0件，本年废止件数0件。行政规范性文件：本年制发件数6件，本年废止件数1件。</c>: its caption, and
/// behind it nothing but rows of that table, each as <see cref="ToldLine"/> has them.
/// </summary>
/// <param name="told">Parts the rows.</param>
internal sealed class ToldSentences(ToldLine told)
{
    private const int LongestLine = 512;
    private const int LongestNumber = 6;

    private static readonly char[] _ends = ['。', '；', ';'];

    /// <summary>Parts a line into a caption and rows, where it is such a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The caption and the rows; null where it is another line.</returns>
    internal List<List<Token>>? Split(SourceLine line)
    {
        int end = line.Text.Length <= LongestLine ? line.Text.IndexOfAny(_ends) : -1;
        if (end < 1 || Caption(line, end) is not { } caption || told.Heading(caption) is not { } heading)
        {
            return null;
        }

        List<List<Token>> rows = [[heading]];
        while (end + 1 < line.Text.Length)
        {
            int start = end + 1;
            int next = line.Text.IndexOfAny(_ends, start);
            end = next < 0 ? line.Text.Length : next;
            List<Token> row = [];
            if (Part(line, start, end) is not { } sentence || !told.TrySplit(sentence, caption, row))
            {
                return null;
            }

            rows.Add(row);
        }

        return rows.Count > 1 ? rows : null;
    }

    /// <summary>The first sentence, without a number before it where the caption of the form has none.</summary>
    private SourceLine? Caption(SourceLine line, int end)
    {
        int number = line.Text.AsSpan(0, Math.Min(end, LongestNumber)).IndexOfAny("）)、.");
        return Part(line, 0, end) is { } whole && (number < 0 || told.Heading(whole) is not null) ? whole : Part(line, number + 1, end);
    }

    private static SourceLine? Part(SourceLine line, int start, int end)
    {
        Range trimmed = LineReader.Trim(line.Text.AsSpan(start, end - start));
        string text = line.Text[start..end][trimmed];
        return text.Length > 0 ? new SourceLine(text, line.Place.After(start + trimmed.Start.Value)) : null;
    }
}
