using System.Runtime.InteropServices;
using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Flowing;

/// <summary>The figures of text that says nothing about rows, in order, those that end a line of a broken label too.</summary>
/// <remarks>In the text of a page that keeps no layout a cell is a block of lines; what stands close to the next one shares its block.</remarks>
internal sealed class FlowedText
{
    private const int LongestLine = 200;

    private static readonly List<Token> _none = [];

    private readonly List<FlowedFigure> _figures = [];
    private readonly List<SourcePlace> _ruled = [];
    private readonly List<int> _worded = [];
    private readonly IReadOnlyList<SourcePage> _pages;
    private readonly IReadOnlySet<string> _marks;

    private FlowedText(IReadOnlyList<SourcePage> pages, IReadOnlySet<string> marks) => (_pages, _marks) = (pages, marks);

    /// <summary>The figures of a document.</summary>
    /// <param name="document">The document, which has lines.</param>
    /// <param name="tokens">What was found in it.</param>
    /// <param name="marks">Tokens that the form allows in place of a figure.</param>
    internal static FlowedText Of(SourceDocument document, IReadOnlyList<Token> tokens, IReadOnlySet<string> marks)
    {
        FlowedText text = new(document.Pages, marks);
        Dictionary<int, List<Token>> found = [];
        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Figure)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(found, token.Place.Line, out _) ??= []).Add(token);
            }
        }

        foreach (SourceRow row in document.Rows)
        {
            if (row.Form == RowForm.Running)
            {
                text.Add(row.Cells[0].Lines, found);
            }
            else if (row.Cells.Count > 0)
            {
                text._ruled.Add(row.Cells[0].Place);
            }
        }

        return text;
    }

    /// <summary>The figures between two places; null where rows of a table stand there, and where the places are not in order, as in a page whose lines have been changed about.</summary>
    internal List<FlowedFigure>? Between(SourcePlace start, SourcePlace end)
    {
        int ruled = First(_ruled, static place => place, start);
        if (ruled < _ruled.Count && Compare(_ruled[ruled], end) < 0)
        {
            return null;
        }

        (int from, int to) = (First(_figures, static figure => figure.Token.Place, start), First(_figures, static figure => figure.Token.Place, end));
        return from <= to ? _figures[from..to] : null;
    }

    /// <summary>
    /// Where what a heading heads begins: behind the heading, or where the next page begins if nothing but figures stands between. These belong to what stands above the heading,
    /// as its foot does that a page has to the right of the heading.
    /// </summary>
    internal SourcePlace Below(SourcePlace heading)
    {
        int next = _pages.Count == 0 ? 0 : PageOf(heading.Line) + 1;
        if (next == 0 || next == _pages.Count)
        {
            return heading;
        }

        int worded = _worded.BinarySearch(heading.Line + 1);
        worded = worded < 0 ? ~worded : worded;
        return worded == _worded.Count || _worded[worded] >= _pages[next].FirstLine ? new SourcePlace(_pages[next].FirstLine, 0) : heading;
    }

    /// <summary>Whether lines with words stand between two figures.</summary>
    internal bool HasWords(FlowedFigure one, FlowedFigure other) => HasWords(one.Token.Place, other.Token.Place);

    /// <summary>Whether lines with words stand between two places.</summary>
    internal bool HasWords(SourcePlace one, SourcePlace other)
    {
        int worded = _worded.BinarySearch(one.Line + 1);
        worded = worded < 0 ? ~worded : worded;
        return worded < _worded.Count && _worded[worded] < other.Line;
    }

    /// <summary>Whether figures follow one another in the text, with none between them.</summary>
    internal bool AreTogether(IReadOnlyList<Token> cells)
    {
        int first = First(_figures, static figure => figure.Token.Place, cells[0].Place);
        return cells.Index().All(cell => first + cell.Index < _figures.Count && Compare(_figures[first + cell.Index].Token.Place, cell.Item.Place) == 0);
    }

    /// <summary>Whether a figure may be the number of its page, which stands alone or ends a block and was not found elsewhere.</summary>
    internal bool MayBePageNumber(FlowedFigure figure) =>
        _pages.Count > 1 && figure.Token.Place.Line == figure.Block.LastLine && _pages[figure.Block.Page].Number is { } number && RowCandidate.NumberOf(figure.Token) == number;

    /// <summary>Which of two places of a document with lines comes first.</summary>
    internal static int Compare(SourcePlace one, SourcePlace other) => one.Line != other.Line ? one.Line.CompareTo(other.Line) : one.Column.CompareTo(other.Column);

    /// <summary>The first of things in order at a place or behind it.</summary>
    internal static int First<T>(IReadOnlyList<T> things, Func<T, SourcePlace> placeOf, SourcePlace place)
    {
        (int from, int to) = (0, things.Count);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = Compare(placeOf(things[middle]), place) < 0 ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private void Add(IReadOnlyList<SourceLine> lines, Dictionary<int, List<Token>> found)
    {
        int words = int.MaxValue;
        foreach (SourceLine line in lines)
        {
            if (!TokenScanner.IsFigure(line.Text, _marks) && !IsFigures(line.Text))
            {
                words = Math.Min(words, line.Place.Line);
                _worded.Add(line.Place.Line);
            }
        }

        FlowedBlock block = new(lines[0].Place.Line, lines[^1].Place.Line, words, PageOf(lines[0].Place.Line));
        foreach (SourceLine line in lines)
        {
            bool isFound = false;
            foreach (Token token in found.TryGetValue(line.Place.Line, out List<Token>? beside) ? beside : _none)
            {
                if (token.Place.Column >= line.Place.Column && token.Place.Column < line.Place.Column + line.Text.Length)
                {
                    _figures.Add(new FlowedFigure(token, block));
                    isFound = true;
                }
            }

            if (!isFound && line.Text.Length <= LongestLine)
            {
                AddEnd(line, block);
            }
        }
    }

    private bool IsFigures(string text) => text.Length <= LongestLine && LineReader.Words(text).TrueForAll(word => TokenScanner.IsFigure(text.AsSpan(word.Start, word.End - word.Start), _marks));

    /// <summary>The page of a line, from 0.</summary>
    private int PageOf(int line)
    {
        (int from, int to) = (0, _pages.Count);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = _pages[middle].FirstLine <= line ? (middle + 1, to) : (from, middle);
        }

        return Math.Max(from - 1, 0);
    }

    /// <summary>The figures at the end of a line of words.</summary>
    private void AddEnd(SourceLine line, FlowedBlock block)
    {
        List<(int Start, int End)> words = LineReader.Words(line.Text);
        int first = words.Count;
        while (first > 0 && TokenScanner.IsFigure(line.Text.AsSpan(words[first - 1].Start, words[first - 1].End - words[first - 1].Start), _marks))
        {
            first--;
        }

        foreach ((int start, int end) in words[first..])
        {
            _figures.Add(new FlowedFigure(new Token(TokenKind.Figure, line.Text[start..end], line.Place.After(start), 0), block));
        }
    }
}
