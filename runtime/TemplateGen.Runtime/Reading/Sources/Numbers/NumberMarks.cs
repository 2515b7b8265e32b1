using System.Buffers;
using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources.Numbers;

/// <summary>
/// How a document writes its numbers. Many countries part decimals with a comma and thousands with points (<c>1.234,5</c>), others thousands with
/// apostrophes (<c>1'234.5</c>) or spaces (<c>1 234,5</c>): their figures are told and read as this library writes them (<c>1,234.5</c>), and kept as the document has them.
/// </summary>
/// <remarks>It is decided once for a document, by figures that can be written one way only: a lone <c>1.234</c> says nothing. Each character keeps its place.</remarks>
internal sealed class NumberMarks
{
    private static readonly SearchValues<char> _marks = SearchValues.Create(",.'’");

    // Spaces at which no line breaks; others stand between all words.
    private static readonly SearchValues<char> _gaps = SearchValues.Create("\u00A0\u2007\u2009\u202F");

    private readonly bool _hasDecimalCommas;
    private readonly bool _hasSpaces;
    private readonly char? _apostrophe;
    private readonly FoundLines _found;

    private NumberMarks(NumberCount count, FoundLines found) => (_hasDecimalCommas, _hasSpaces, _apostrophe, _found) = (count.HasDecimalCommas, count.HasSpaces, count.Apostrophe, found);

    /// <summary>Those of this library, and of nearly all documents.</summary>
    internal static NumberMarks Usual { get; } = new(new NumberCount(), new FoundLines());

    /// <summary>Whether they are those of this library.</summary>
    internal bool AreUsual => !_hasDecimalCommas && !_hasSpaces && _apostrophe is null;

    /// <summary>Figures as the document has them, wherever they stand.</summary>
    /// <param name="figures">The figures as they were read.</param>
    internal string Written(string figures)
    {
        if (AreUsual || figures.AsSpan().IndexOfAny(_marks) < 0)
        {
            return figures;
        }

        char[] found = figures.ToCharArray();
        for (int from = 0; NumberRun.Next(figures, from) is { } run; from = run.End)
        {
            if (run.Style is NumberStyle.DecimalPoint or NumberStyle.DecimalComma or NumberStyle.Ambiguous)
            {
                foreach (ref char mark in found.AsSpan(run.Start, run.Length))
                {
                    mark = mark switch
                    {
                        ',' => _apostrophe ?? (_hasSpaces ? ' ' : '.'),
                        '.' when _hasDecimalCommas => ',',
                        _ => mark,
                    };
                }
            }
        }

        return new string(found);
    }

    /// <summary>What stands at a place of the document.</summary>
    /// <param name="text">What was read there.</param>
    /// <param name="place">The place.</param>
    internal string AsFound(string text, SourcePlace place) => AreUsual ? text : _found.Find(text, place) ?? text;

    /// <summary>The text of a document with its figures written as this library writes them.</summary>
    /// <param name="text">The text.</param>
    internal static (string Text, NumberMarks Marks) Read(string text)
    {
        if (!MayBeUnusual(text))
        {
            return (text, Usual);
        }

        NumberCount count = new();
        foreach (Range line in Lines(text))
        {
            count.Add(text.AsSpan(line), mayBeLabelled: true);
        }

        NumberMarks marks = new(count, new FoundLines(text));
        return marks.AreUsual ? (text, Usual) : (marks.Read(text, mayBeLabelled: true), marks);
    }

    /// <summary>A document with its figures written as this library writes them.</summary>
    /// <param name="document">The document.</param>
    internal static SourceDocument Read(SourceDocument document)
    {
        if (!MayBeUnusual(document))
        {
            return document;
        }

        NumberCount count = new();
        foreach (SourceRow row in document.Rows)
        {
            foreach (SourceCell cell in row.Cells)
            {
                foreach (SourceLine line in cell.Lines)
                {
                    count.Add(line.Text, row.Form == RowForm.Running);
                }
            }
        }

        NumberMarks marks = new(count, new FoundLines());
        return marks.AreUsual ? document : document with { Rows = [.. document.Rows.Select(marks.Read)], Numbers = marks };
    }

    /// <summary>Says that the numbers of a document are not written as usual.</summary>
    internal void Note(SourceDocument document, ReadingNotes notes)
    {
        if (!AreUsual && document.Rows is [{ Cells: [SourceCell first, ..] }, ..])
        {
            string example = Written("1,234.5");
            notes.Note("number-marks", first.Place, $"文中数字写作 {example}，按此读取", $"The numbers of the document are written as in {example} and were read so");
        }
    }

    private SourceRow Read(SourceRow row) => row with { Cells = [.. row.Cells.Select(cell => cell with { Lines = [.. cell.Lines.Select(line => Read(line, row.Form == RowForm.Running))] })] };

    private SourceLine Read(SourceLine line, bool mayBeLabelled)
    {
        string read = Read(line.Text, mayBeLabelled);
        return read != line.Text && _found.Add(line.Place, read, line.Text) ? line with { Text = read } : line;
    }

    private string Read(string text, bool mayBeLabelled)
    {
        char[]? read = null;
        List<NumberRun> figures = [];
        List<int> gaps = [];
        foreach (Range line in Lines(text))
        {
            figures.Clear();
            FigureRuns.Find(text.AsSpan(line), mayBeLabelled, figures);
            foreach (NumberRun run in figures)
            {
                bool isOther = _hasDecimalCommas ? run.Style is NumberStyle.DecimalComma or NumberStyle.Ambiguous : run.HasApostrophes && run.Style == NumberStyle.DecimalPoint;
                if (isOther || run.Style == NumberStyle.Apostrophes)
                {
                    MakeUsual((read ??= text.ToCharArray()).AsSpan(line.Start.Value + run.Start, run.Length));
                }
            }

            gaps.Clear();
            FigureRuns.FindGaps(text.AsSpan(line), gaps);
            foreach (int gap in _hasSpaces ? gaps : [])
            {
                (read ??= text.ToCharArray())[line.Start.Value + gap] = ',';
            }
        }

        return read is null ? text : new string(read);
    }

    private void MakeUsual(Span<char> figure)
    {
        foreach (ref char mark in figure)
        {
            mark = mark switch
            {
                '\'' or '’' => ',',
                '.' when _hasDecimalCommas => ',',
                ',' when _hasDecimalCommas => '.',
                _ => mark,
            };
        }
    }

    private static bool MayBeUnusual(SourceDocument document)
    {
        foreach (SourceLine line in document.Lines)
        {
            if (MayBeUnusual(line.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any number is written in another way than this library would write it; most documents have none.</summary>
    private static bool MayBeUnusual(ReadOnlySpan<char> text)
    {
        for (int place = text.IndexOfAny(_gaps); place >= 0 && place + 1 < text.Length;)
        {
            if (place > 0 && char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place + 1]))
            {
                return true;
            }

            int next = text[(place + 1)..].IndexOfAny(_gaps);
            place = next < 0 ? -1 : place + 1 + next;
        }

        for (int place = text.IndexOfAny(_marks); place >= 0;)
        {
            int from = place + 1;
            if (place > 0 && from < text.Length && char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[from]))
            {
                int start = place - 1;
                while (start > 0 && char.IsAsciiDigit(text[start - 1]))
                {
                    start--;
                }

                NumberRun run = NumberRun.Next(text, start)!.Value;
                if (run.Style is NumberStyle.DecimalComma or NumberStyle.Apostrophes || (run.HasApostrophes && run.Style == NumberStyle.DecimalPoint))
                {
                    return true;
                }

                from = run.End;
            }

            int next = text[from..].IndexOfAny(_marks);
            place = next < 0 ? -1 : from + next;
        }

        return false;
    }

    private static IEnumerable<Range> Lines(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : start + length;
            yield return start..end;
            start = end + 1;
        }
    }
}
