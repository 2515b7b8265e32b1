using System.Text;

namespace TemplateGen.Reading.Sources;

/// <summary>Rows with commas or semicolons between their cells that stand among lines of text: a sheet saved with its prose, or tables that a program wrote between paragraphs.</summary>
/// <remarks>Texts that have hardly anything but such rows are known as a whole, by <see cref="SeparatedText"/>.</remarks>
internal sealed class SeparatedLines
{
    private const int LongestLine = 10_000;
    private const int MostLines = 100_000;
    private const int MostQuotedLines = 100;
    private const int FewestRows = 3;

    // A line of text may part the blocks of a table.
    private const int MostLinesBetween = 2;

    private readonly List<TextLine> _lines = [];
    private char _separator;
    private int _quoted;
    private int _end = -MostLinesBetween;

    /// <summary>The lines held.</summary>
    internal IReadOnlyList<TextLine> Lines => _lines;

    /// <summary>Holds a line that may be a row, or part of one with a line break in quotation marks.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it may be.</returns>
    internal bool Take(in TextLine line)
    {
        bool isNext = _lines.Count == 0 || line.Number == _lines[^1].Number + 1;
        bool isQuoted = _quoted is > 0 and <= MostQuotedLines;
        char separator = _lines.Count > 0 ? _separator : line.Span.Count(';') > line.Span.Count(',') ? ';' : ',';
        if (!isNext || _lines.Count == MostLines || line.Text.Length > LongestLine || !(isQuoted || SeparatedText.MayBeRow(line.Span, separator)))
        {
            return false;
        }

        _lines.Add(line);
        _separator = separator;
        bool isTurned = line.Span.Count('"') % 2 == 1;
        _quoted = isTurned == isQuoted ? 0 : _quoted + 1;
        return true;
    }

    /// <summary>
    /// Whether the lines held are a table: several rows, nearly all with what only rows of a table have, or a good part of them where all are of one width. Close below a table it is enough that half of them end with a figure.
    /// </summary>
    internal bool IsTable
    {
        get
        {
            int count = 0;
            int tabular = 0;
            bool isOpen = false;
            HashSet<int> widths = [];
            int figures = 0;
            foreach (TextLine line in _lines)
            {
                bool wasOpen = isOpen;
                ReadOnlySpan<char> span = line.Span;
                isOpen ^= span.Count('"') % 2 == 1;
                if (isOpen)
                {
                    continue;
                }

                // A separator within quotation marks parts nothing.
                count++;
                figures += SeparatedText.EndsWithFigure(span, _separator) ? 1 : 0;
                tabular += SeparatedText.IsTabular(wasOpen ? span[(span.IndexOf('"') + 1)..] : span, _separator) ? 1 : 0;
                if (!wasOpen && !span.Contains('"'))
                {
                    widths.Add(span.Count(_separator));
                }
            }

            if (_lines.TrueForAll(line => SeparatedText.MayBeDecimal(line.Span, _separator)))
            {
                return false;
            }

            bool isNear = count > 0 && _lines[0].Number - _end <= MostLinesBetween;
            return (isNear && figures * 2 >= count) || (count >= FewestRows && (tabular * 4 >= count * 3 || (widths.Count == 1 && tabular * 4 >= count)));
        }
    }

    /// <summary>Adds the rows of the lines held.</summary>
    /// <param name="rows">Takes the rows.</param>
    internal void Read(RowCollector rows)
    {
        StringBuilder text = new();
        foreach (TextLine line in _lines)
        {
            text.Append(line.Span).Append('\n');
        }

        SeparatedText.Read(text.ToString(), _separator, rows, _lines[0].Number);
        _end = _lines[^1].Number;
    }

    /// <summary>Gives up the lines held.</summary>
    internal void Clear()
    {
        _lines.Clear();
        _quoted = 0;
    }
}
