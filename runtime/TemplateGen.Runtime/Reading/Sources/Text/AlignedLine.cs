using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Sources;

/// <summary>A line of text that may be aligned with spaces: its words and in which columns they stand.</summary>
internal sealed class AlignedLine
{
    /// <summary>Longer lines are no rows of a table.</summary>
    internal const int Longest = 2_000;

    private const int MostWords = 200;
    private const int Gap = 2;
    private const int ShortestCorner = 3;

    private readonly List<AlignedWord> _words;
    private AlignedExtent? _extent;

    private AlignedLine(TextLine line, List<AlignedWord> words, List<AlignedWord> segments)
    {
        Line = line;
        _words = words;
        Segments = segments;
        IsFigure = JoinUnits();
        FirstFigure = Array.IndexOf(IsFigure, true);
        Figures = [.. words.Where((_, i) => IsFigure[i])];
    }

    /// <summary>The line.</summary>
    internal TextLine Line { get; }

    /// <summary>What stands between spaces.</summary>
    internal IReadOnlyList<AlignedWord> Words => _words;

    /// <summary>What stands between gaps of two columns or more.</summary>
    internal IReadOnlyList<AlignedWord> Segments { get; }

    /// <summary>Which words are figures, or marks in place of one.</summary>
    internal bool[] IsFigure { get; }

    /// <summary>The first word that is a figure; -1 where none is.</summary>
    internal int FirstFigure { get; }

    /// <summary>The words that are figures.</summary>
    internal IReadOnlyList<AlignedWord> Figures { get; }

    /// <summary>Whether it is a row with figures: all words behind the first figure are.</summary>
    internal bool IsRow => FirstFigure >= 0 && Figures.Count == Words.Count - FirstFigure && (Figures.Count > 1 || FirstFigure > 0 || Words[0].Start > 0);

    /// <summary>Whether it has figures with other things behind them.</summary>
    internal bool IsMixed => FirstFigure >= 0 && Figures.Count != Words.Count - FirstFigure;

    /// <summary>The labels before the figures.</summary>
    internal IEnumerable<AlignedWord> Labels => FirstFigure < 0 ? Segments : Segments.Where(segment => segment.Start < Words[FirstFigure].Start)
        .Select(segment => segment.End <= Words[FirstFigure].Start ? segment : segment.To(Words[FirstFigure - 1]));

    /// <summary>What stands in its first cell, where that is long enough to tell lines apart; otherwise null.</summary>
    internal string? Corner => Segments[0].Length < ShortestCorner ? null : Text(Segments[0]);

    /// <summary>What stood beside it in a column of remarks.</summary>
    internal IReadOnlyList<SourceLine> Remarks { get; private init; } = [];

    /// <summary>Whether it is prose, and no line of a table.</summary>
    internal bool IsSentence => Line.Span.Contains('。');

    /// <summary>Whether it is the text of a footnote, which begins with its mark: a number in brackets with words right behind it.</summary>
    internal bool IsFootnote => FirstFigure == 0 && Segments.Count == 1 && Figures.Count < Words.Count && Line.Span[Words[0].First] is '(' or '（' && !IsFigure[1];

    /// <summary>The first figure, where it touches the label before it: the text of a full cell has pushed it out of its column.</summary>
    internal AlignedWord? Pushed => FirstFigure > 0 && Words[FirstFigure].Start - Words[FirstFigure - 1].End < Gap ? Words[FirstFigure] : null;

    /// <summary>Where its labels and its figures stand.</summary>
    internal AlignedExtent Extent => _extent ??= AlignedExtent.Of(this);

    /// <summary>Whether a page begins with a line.</summary>
    internal static bool IsPageBreak(TextLine line) => line.Text.Length > 0 && line.Span[0] == '\f';

    /// <summary>Looks at a line, or null where it is none of a table.</summary>
    /// <param name="line">The line.</param>
    /// <param name="measure">What a column is.</param>
    internal static AlignedLine? Of(TextLine line, AlignedMeasure measure)
    {
        if (line.Text.Length > Longest)
        {
            return null;
        }

        List<AlignedWord> words = [];
        List<AlignedWord> segments = [];
        ReadOnlySpan<char> text = line.Span;
        int column = 0;
        int start = -1;
        int startColumn = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int width = measure.Of(text, i);
            bool isSpace = LineReader.IsGap(text[i]) || (start < 0 && LineReader.IsSpace(text[i]));
            if (isSpace && start >= 0)
            {
                Add(words, segments, new AlignedWord(startColumn, column, start, i - start));
                start = -1;
            }
            else if (!isSpace && start < 0)
            {
                (start, startColumn) = (i, column);
            }

            column += text[i] is '\f' ? 0 : width;
        }

        if (start >= 0)
        {
            Add(words, segments, new AlignedWord(startColumn, column, start, text.Length - start));
        }

        return words.Count is 0 or > MostWords ? null : new AlignedLine(line, words, segments);
    }

    /// <summary>The line up to the column in which remarks begin; null where nothing stands before it.</summary>
    /// <param name="column">The column.</param>
    /// <param name="remarks">The remarks beside it.</param>
    internal AlignedLine? Until(int column, IReadOnlyList<SourceLine> remarks)
    {
        List<AlignedWord> words = [];
        List<AlignedWord> segments = [];
        foreach (AlignedWord word in _words.Where(word => word.End <= column))
        {
            Add(words, segments, word);
        }

        return words.Count == 0 ? null : new AlignedLine(Line, words, segments) { Remarks = remarks };
    }

    /// <summary>What stands from a column on.</summary>
    internal IEnumerable<SourceLine> Behind(int column) => _words.Where(word => word.Start >= column).Select(Source);

    /// <summary>Whether a part of it is a figure, or a mark in place of one, and nothing more.</summary>
    internal bool IsFigureAlone(AlignedWord segment)
    {
        for (int i = 0; i < IsFigure.Length; i++)
        {
            if (IsFigure[i] && Words[i] == segment)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of a word.</summary>
    internal string Text(AlignedWord word) => Line.Span.Slice(word.First, word.Length).ToString();

    /// <summary>A word as a line of a cell.</summary>
    internal SourceLine Source(AlignedWord word) => Line.Trimmed(word.First, word.First + word.Length)!.Value with { Columns = word.Columns };

    /// <summary>Puts a figure and the unit behind it together, which stand apart where digits and characters of other widths meet.</summary>
    /// <returns>Which words are figures.</returns>
    private bool[] JoinUnits()
    {
        bool[] figures = new bool[_words.Count];
        for (int i = 0; i < figures.Length; i++)
        {
            figures[i] = FigureText.IsFigure(Line.Span.Slice(_words[i].First, _words[i].Length));
        }

        int first = Array.IndexOf(figures, true);
        if (first < 0 || Array.IndexOf(figures, false, first) < 0)
        {
            return figures;
        }

        List<bool> areFigures = [.. figures];
        for (int i = 0; i + 1 < Words.Count; i++)
        {
            AlignedWord both = Words[i].To(Words[i + 1]);
            if (areFigures[i] && !areFigures[i + 1] && Words[i + 1].Start - Words[i].End < Gap && FigureText.IsFigure(Text(both)))
            {
                _words[i] = both;
                _words.RemoveAt(i + 1);
                areFigures.RemoveAt(i + 1);
                i--;
            }
        }

        return [.. areFigures];
    }

    private static void Add(List<AlignedWord> words, List<AlignedWord> segments, AlignedWord word)
    {
        words.Add(word);
        if (segments.Count > 0 && word.Start - segments[^1].End < Gap)
        {
            segments[^1] = segments[^1].To(word);
        }
        else
        {
            segments.Add(word);
        }
    }
}
