using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>Text whose cells are parted by commas, semicolons or tabs, with quotation marks around what holds them or a line break.</summary>
/// <remarks>Cells parted by tabs without such marks are read by <see cref="PlainTextAdapter"/>, since plain text has such rows too.</remarks>
internal static class SeparatedText
{
    private const int LinesLookedAt = 200;
    private const int LongestLine = 100_000;
    private const int MostCells = 10_000;
    private const int BarredShare = 8;
    private const int ThousandsLength = 3;

    // Of prose, hardly two paragraphs have so many separators, and as many as each other; a line of names and one of figures do.
    private const int WideRow = 20;

    /// <summary>
    /// The separator of such a text, or null. Prose has commas too: nearly every line must have as many as most, or look like a row of a table, and no line may end as a sentence does.
    /// </summary>
    internal static char? Recognise(string text) => IsSeparatedBy(text, ',') ? ',' : IsSeparatedBy(text, ';') ? ';' : QuotedCells.AreIn(text) ? '\t' : null;

    /// <summary>
    /// Whether a line among others may be a row, or the beginning of one: with a separator or an open quotation mark, no words of a sentence, and no figure that its label tells behind a colon.
    /// </summary>
    internal static bool MayBeRow(ReadOnlySpan<char> line, char separator)
    {
        if (line.ContainsAny('\t', '|') || IsSentence(line, separator))
        {
            return false;
        }

        int first = line.IndexOf(separator);
        if (first < 0)
        {
            return line.StartsWith('"') && line.Count('"') % 2 == 1;
        }

        int colon = line[..first].LastIndexOfAny(':', '：');
        ReadOnlySpan<char> told = line[(colon + 1)..first].Trim();
        return colon < 0 || told.IsEmpty || told.IndexOfAnyExceptInRange('0', '9') >= 0;
    }

    /// <summary>Whether a line ends with a cell that begins with a digit.</summary>
    internal static bool EndsWithFigure(ReadOnlySpan<char> line, char separator) =>
        line[(line.LastIndexOf(separator) + 1)..].Trim() is [>= '0' and <= '9', ..];

    /// <summary>Adds the rows of such a text.</summary>
    internal static void Read(string text, char separator, RowCollector rows, int line = 1)
    {
        int place = 0;
        int start = 0;
        bool startsPart = true;
        while (place < text.Length && !rows.IsFull)
        {
            List<SourceCell> cells = [];
            bool goesOn = true;
            while (goesOn)
            {
                cells.Add(Cell(text, separator, ref place, ref line, ref start));
                goesOn = place < text.Length && text[place] == separator && cells.Count < MostCells;
                place += goesOn ? 1 : 0;
            }

            NextLine(text, ref place, ref line, ref start);
            rows.Pieces += cells.Count;
            if (cells.TrueForAll(static cell => cell.IsBlank))
            {
                startsPart = true;
                continue;
            }

            // One cell alone is a line of text: a title, a heading, a paragraph.
            bool isText = cells.Count == 1;
            rows.Add(isText ? RowForm.Running : RowForm.Ruled, startsPart, cells);
            startsPart = false;
        }
    }

    private static bool IsSeparatedBy(string text, char separator)
    {
        LineReader lines = new(text);
        int rows = 0;
        int all = 0;
        int quoted = 0;
        int odd = 0;
        int barred = 0;
        int tabular = 0;
        int alike = 0;
        int above = 0;
        bool isAlike = false;
        Dictionary<int, int> counts = [];
        bool isOpen = false;
        for (int i = 0; i < LinesLookedAt && lines.Read(); i++)
        {
            ReadOnlySpan<char> line = lines.Line.Span;
            if (line.Length > LongestLine)
            {
                return false;
            }

            bool wasOpen = isOpen;
            isOpen ^= line.Count('"') % 2 == 1;
            int count = MayBeDecimal(line, separator) ? 0 : line.Count(separator);
            if (line.IsWhiteSpace() || wasOpen || isOpen)
            {
                continue;
            }

            all++;
            barred += line.ContainsAny('\t', '|') ? 1 : 0;
            quoted += line.Contains('"') ? 1 : 0;
            if (count > 0)
            {
                rows++;
                odd += IsSentence(line, separator) ? 1 : 0;
                tabular += IsTabular(line, separator) ? 1 : 0;
                counts[count] = counts.GetValueOrDefault(count) + 1;

                // Several tables below one another are each as wide as they are.
                alike += count != above ? 0 : isAlike ? 1 : 2;
                isAlike = count == above;
            }
            else
            {
                isAlike = false;
                odd += line.Length > 40 && !line.Contains('"') && line.TrimEnd()[^1] is not (>= 'A' and <= 'Z') ? 1 : 0;
            }

            above = count;
        }

        // Names of columns may be joined with any mark.
        if (all == 2 && rows == 2 && counts.Keys.Min() >= WideRow && (counts.Count == 1 || quoted > 0))
        {
            return true;
        }

        // A tab or a pipe parts cells more surely than a comma; one between the links below a page parts nothing.
        if (barred * BarredShare > all)
        {
            return false;
        }

        int most = counts.Count == 0 ? 0 : counts.Values.Max();
        int mostOfTwo = counts.Values.OrderDescending().Take(2).Sum();
        return rows >= 3 && rows * 2 >= all && odd * 10 <= rows && (most * 2 >= rows || mostOfTwo * 4 >= rows * 3 || quoted * 2 >= rows || tabular * 4 >= rows * 3 || alike * 10 >= rows * 9);
    }

    /// <summary>Whether a line has what only a row of a table has: a cell with nothing in it, or figures side by side that are no thousands of one figure.</summary>
    internal static bool IsTabular(ReadOnlySpan<char> line, char separator)
    {
        bool isBehindFigure = false;
        foreach (Range range in line.Split(separator))
        {
            ReadOnlySpan<char> cell = line[range].Trim();
            bool isFigure = !cell.IsEmpty && cell.IndexOfAnyExceptInRange('0', '9') < 0;
            if (cell.IsEmpty || (isBehindFigure && isFigure && cell.Length != ThousandsLength))
            {
                return true;
            }

            isBehindFigure = isFigure;
        }

        return false;
    }

    /// <summary>Whether the only separator of a line is a comma with digits on both sides, as before decimals: rows have labels or more cells.</summary>
    internal static bool MayBeDecimal(ReadOnlySpan<char> line, char separator) => separator == ',' && line.IndexOf(separator) is > 0 and var place && place == line.LastIndexOf(separator)
        && char.IsAsciiDigit(line[place - 1]) && place + 1 < line.Length && char.IsAsciiDigit(line[place + 1]);

    /// <summary>Whether a line reads like prose: long words between its commas, or a space behind each.</summary>
    private static bool IsSentence(ReadOnlySpan<char> line, char separator)
    {
        if (line.Contains('"'))
        {
            return false;
        }

        int pieces = line.Count(separator) + 1;
        return line.TrimEnd() is [.., '。' or '.' or '！' or '；'] || (line.Length / pieces > 24 && pieces < 6);
    }

    private static SourceCell Cell(string text, char separator, ref int place, ref int line, ref int start)
    {
        while (place < text.Length && text[place] is ' ' or '\uFEFF')
        {
            place++;
        }

        SourcePlace cell = new(line, place - start + 1);
        if (place < text.Length && text[place] == '"')
        {
            return Quoted(text, separator, cell, ref place, ref line, ref start);
        }

        int length = text.AsSpan(place).IndexOfAny(separator, '\n', '\r');
        int end = length < 0 ? text.Length : place + length;
        SourceLine? found = new TextLine(text.AsMemory(start, end - start), line).Trimmed(place - start, end - start);
        place = end;
        return SourceCell.Of(found, cell);
    }

    private static SourceCell Quoted(string text, char separator, SourcePlace cell, ref int place, ref int line, ref int start)
    {
        List<SourceLine> lines = [];
        int first = ++place;
        while (place < text.Length)
        {
            int length = text.AsSpan(place).IndexOfAny('"', '\n', '\r');
            place = length < 0 ? text.Length : place + length;
            if (place < text.Length && text[place] == '"')
            {
                if (place + 1 < text.Length && text[place + 1] == '"')
                {
                    place += 2;
                    continue;
                }

                break;
            }

            Add(lines, text, first, place, line, start);
            NextLine(text, ref place, ref line, ref start);
            first = place;
        }

        Add(lines, text, first, place, line, start);

        // What stands behind the closing mark belongs to no cell of a well-formed file; it is not thrown away.
        int rest = Math.Min(place + 1, text.Length);
        int next = text.AsSpan(rest).IndexOfAny(separator, '\n', '\r');
        place = next < 0 ? text.Length : rest + next;
        Add(lines, text, rest, place, line, start);
        return new SourceCell(lines.ToArray(), lines.Count > 0 ? lines[0].Place : cell);
    }

    private static void Add(List<SourceLine> lines, string text, int first, int end, int line, int start)
    {
        if (end > first && new TextLine(text.AsMemory(start, end - start), line).Trimmed(first - start, end - start) is { } found)
        {
            lines.Add(found with { Text = found.Text.Replace("\"\"", "\"", StringComparison.Ordinal) });
        }
    }

    private static void NextLine(string text, ref int place, ref int line, ref int start)
    {
        if (place < text.Length && text[place] is '\n' or '\r')
        {
            place += text[place] == '\r' && place + 1 < text.Length && text[place + 1] == '\n' ? 2 : 1;
            line++;
            start = place;
        }
    }
}
