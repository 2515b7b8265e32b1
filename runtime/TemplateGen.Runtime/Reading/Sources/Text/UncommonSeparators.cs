using System.Buffers;
using System.Text.RegularExpressions;

namespace TemplateGen.Reading.Sources;

/// <summary>
/// Rows whose cells are parted by marks that few programs use, such as <c>规章 / 0 / 0 / 3</c> or <c>规章、0、0、3</c>, and the tables of LaTeX: tabs stand in place of the marks,
/// so that each character keeps its place. Only where many lines end with figures so parted, and only in and above these.
/// </summary>
internal static partial class UncommonSeparators
{
    private const int FewestRows = 5;
    private const int FewestFigures = 2;
    private const int MostLinesAbove = 4;
    private const int MostOfDate = 3;
    private const int LongestLine = 400;
    private const string Numerals = "一二三四五六七八九十";

    private static readonly SearchValues<char> _marks = SearchValues.Create("^/、~¦&·");

    /// <summary>A text with tabs in place of such marks; the text itself where it has none.</summary>
    /// <param name="text">The text.</param>
    internal static string Replace(string text)
    {
        text = text.Contains(@"\begin{", StringComparison.Ordinal) ? WithoutCommands(text) : text;
        if (!text.AsSpan().ContainsAny(_marks) || Find(text) is not var (mark, rows))
        {
            return text;
        }

        char[] parted = text.ToCharArray();
        int start = 0;
        LineReader lines = new(text);
        int last = 0;
        while (lines.Read())
        {
            int number = lines.Line.Number;
            start = text.AsSpan(start).IndexOf(lines.Line.Span) + start;
            while (last < rows.Count && rows[last] < number)
            {
                last++;
            }

            bool isNear = last < rows.Count && rows[last] - number <= MostLinesAbove;
            bool isRow = number > rows[0] && !lines.Line.Span.ContainsAny('\t', '|') && Figures(lines.Line.Span.TrimEnd(), mark.Trim()[0]) > 0;
            if ((isNear || isRow) && lines.Line.Text.Length <= LongestLine && !lines.Line.Span.Contains('。'))
            {
                Part(parted.AsSpan(start, lines.Line.Text.Length), mark);
            }

            start += lines.Line.Text.Length;
        }

        return new string(parted);
    }

    /// <summary>The mark that parts the figures of many lines, with a blank on either side where all of them have one, and the numbers of these lines.</summary>
    private static (string Mark, List<int> Rows)? Find(string text)
    {
        Dictionary<char, List<int>> rows = [];
        HashSet<char> tight = [];
        LineReader lines = new(text);
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line.Span.TrimEnd();
            if (line.Length > LongestLine || line.ContainsAny('\t', '|') || line.TrimEnd(" ^/、~¦&·") is not [.., >= '0' and <= '9'])
            {
                continue;
            }

            foreach (char mark in "^/、~¦&·")
            {
                if (Figures(line, mark) < FewestFigures)
                {
                    continue;
                }

                (rows.TryGetValue(mark, out List<int>? found) ? found : rows[mark] = []).Add(lines.Line.Number);
                if (!line.Contains($" {mark} ", StringComparison.Ordinal))
                {
                    tight.Add(mark);
                }
            }
        }

        if (rows.Count == 0)
        {
            return null;
        }

        char best = rows.Keys.MaxBy(mark => rows[mark].Count);
        return rows[best].Count >= FewestRows ? (tight.Contains(best) ? best.ToString() : $" {best} ", rows[best]) : null;
    }

    /// <summary>With how many figures a line ends that the mark parts, behind anything else.</summary>
    private static int Figures(ReadOnlySpan<char> line, char mark)
    {
        int figures = 0;
        while (true)
        {
            int place = line.LastIndexOf(mark);
            ReadOnlySpan<char> piece = line[(place + 1)..].Trim();
            if (piece.IndexOfAnyExceptInRange('0', '9') >= 0 && !decimal.TryParse(piece, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _))
            {
                // A list of figures behind a colon is read as such.
                return piece[(piece.LastIndexOfAny(':', '：') + 1)..].Trim().IndexOfAnyExceptInRange('0', '9') < 0 ? 0 : figures;
            }

            // A date has nothing but figures, too.
            if (place < 0)
            {
                return figures >= MostOfDate ? figures : 0;
            }

            figures += piece.IsEmpty ? 0 : 1;
            line = line[..place];
        }
    }

    private static void Part(Span<char> line, string mark)
    {
        char sign = mark.Trim()[0];
        bool isRow = Figures(line.TrimEnd(), sign) > 0;
        if (sign == '、' && !isRow && line.TrimStart() is [var first, '、', ..] && Numerals.Contains(first, StringComparison.Ordinal))
        {
            // The number of a heading.
            return;
        }

        for (int i = 0; i < line.Length; i++)
        {
            bool isMark = line[i] == sign && (mark.Length == 1 || ((i == 0 || line[i - 1] is ' ' or '\t') && (i + 1 == line.Length || line[i + 1] == ' ')));
            if (isMark && (sign != '、' || !isRow || Parts(line[(i + 1)..])))
            {
                line[i] = '\t';
            }
        }
    }

    /// <summary>Whether 、 before the rest of a row parts cells: in labels it stands, too, but neither before a figure nor before their numbers.</summary>
    private static bool Parts(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf('、');
        ReadOnlySpan<char> piece = (end < 0 ? rest : rest[..end]).Trim();
        return piece.IsEmpty || piece[0] is '（' or '(' || (char.IsAsciiDigit(piece[0]) && (piece.IndexOfAnyExceptInRange('0', '9') < 0 || piece is [_, '.' or '．', ..]));
    }

    /// <summary>The text of LaTeX without its commands, a cell over several columns as one.</summary>
    private static string WithoutCommands(string text) => Command().Replace(text, static command => new string(' ', command.Length));

    [GeneratedRegex(@"\\multi(?:column|row)\{[^{}\r\n]*\}\{[^{}\r\n]*\}|\\(?:begin|end|label|hypertarget|cmidrule|cline|includegraphics)(?:\([^()\r\n]*\))?(?:\[[^\[\]\r\n]*\])?(?:\{[^{}\r\n]*\})*|\\[a-zA-Z]+\*?|\\\\|[{}]", RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
