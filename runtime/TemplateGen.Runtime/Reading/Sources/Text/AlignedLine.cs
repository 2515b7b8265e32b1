using System.Text;
using TemplateGen.Layout;
using TemplateGen.Reading.Values;
using TemplateGen.Rendering.Plain;

namespace TemplateGen.Reading.Sources;

/// <summary>A line of text that may be aligned with spaces: its words and in which columns they stand.</summary>
internal sealed class AlignedLine
{
    /// <summary>Longer lines are no rows of a table.</summary>
    internal const int Longest = 2_000;

    private const int MostWords = 200;
    private const int Gap = 2;

    private AlignedLine(TextLine line, List<AlignedWord> words, List<AlignedWord> segments)
    {
        Line = line;
        Words = words;
        Segments = segments;
        IsFigure = [.. words.Select(word => FigureText.IsFigure(Text(word)))];
        FirstFigure = Array.IndexOf(IsFigure, true);
        Figures = [.. words.Where((_, i) => IsFigure[i])];
    }

    /// <summary>The line.</summary>
    internal TextLine Line { get; }

    /// <summary>What stands between spaces.</summary>
    internal IReadOnlyList<AlignedWord> Words { get; }

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
        .Select(segment => Until(segment, Words[FirstFigure]));

    /// <summary>Looks at a line, or null where it is none of a table.</summary>
    internal static AlignedLine? Of(TextLine line)
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
            int width = Width(text, i);
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
    internal SourceLine Source(AlignedWord word) => Line.Trimmed(word.First, word.First + word.Length)!.Value;

    private static AlignedWord Until(AlignedWord segment, AlignedWord figure) =>
        segment.End <= figure.Start ? segment : new AlignedWord(segment.Start, figure.Start, segment.First, figure.First - segment.First);

    private static void Add(List<AlignedWord> words, List<AlignedWord> segments, AlignedWord word)
    {
        words.Add(word);
        if (segments.Count > 0 && word.Start - segments[^1].End < Gap)
        {
            AlignedWord before = segments[^1];
            segments[^1] = new AlignedWord(before.Start, word.End, before.First, word.First + word.Length - before.First);
        }
        else
        {
            segments.Add(word);
        }
    }

    private static int Width(ReadOnlySpan<char> text, int place)
    {
        char character = text[place];
        return character < 0x7F ? 1
            : char.IsLowSurrogate(character) ? 0
            : char.IsHighSurrogate(character) && Rune.TryGetRuneAt(text[place..].ToString(), 0, out Rune rune) ? (EastAsianWidth.IsWide(rune.Value) ? 2 : 1)
            : CharacterFolding.IsZeroWidth(character) ? 0
            : LineReader.IsGap(character) ? (character == '\u3000' ? 2 : 1)
            : EastAsianWidth.IsWide(character) || EastAsianWidth.IsAmbiguous(character) ? 2 : 1;
    }
}
