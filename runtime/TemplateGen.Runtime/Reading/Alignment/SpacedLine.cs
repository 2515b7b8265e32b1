using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Alignment;

/// <summary>A line that holds labels and figures with nothing but spaces between them, such as 规章 0 0 0.</summary>
/// <param name="matcher">The labels of the form.</param>
/// <param name="marks">Tokens that the form allows in place of a figure.</param>
internal sealed class SpacedLine(LabelMatcher matcher, IReadOnlySet<string> marks)
{
    private const int LongestLine = 8_192;
    private const int WordsOfLabel = 14;
    private const int MostHeadings = 64;
    private const int LongestHeading = 16;
    private const int LongestForeignLabel = 48;
    private const int FewestFigures = 5;
    private const int MostZeros = 4;

    private readonly GluedLine _glued = new(matcher);

    /// <summary>Parts a line into labels and figures, where nothing else stands in it but one label that the form does not have.</summary>
    /// <param name="line">The line.</param>
    /// <param name="tokens">Takes the parts.</param>
    /// <returns>Whether the line is one.</returns>
    internal bool TrySplit(SourceLine line, List<Token> tokens)
    {
        if (line.Text.Length > LongestLine)
        {
            return false;
        }

        List<(int Start, int End)> words = WithSigns(line.Text, LineReader.Words(line.Text));
        if (words.Count < 2)
        {
            return false;
        }

        bool[] isFigure = new bool[words.Count];
        for (int i = 0; i < words.Count; i++)
        {
            isFigure[i] = TokenScanner.IsFigure(line.Text.AsSpan(words[i].Start, words[i].End - words[i].Start), marks);
        }

        for (int i = 0; i + 1 < words.Count; i++)
        {
            // The number of a label, parted from its mark.
            isFigure[i] &= !(words[i].End - words[i].Start <= 2 && line.Text[words[i + 1].Start] is '.' or '、' or '．' && words[i + 1].End - words[i + 1].Start > 1 && char.IsLetter(line.Text[words[i + 1].Start + 1]));
        }

        TakeLookAlikes(line.Text, words, isFigure);
        TakeDashes(line.Text, words, isFigure);
        List<Token> parts = [];
        bool hasUnit = false;
        bool areLabels = true;
        int next = 0;
        while (next < words.Count)
        {
            int end = next;
            while (end < words.Count && isFigure[end] == isFigure[next])
            {
                end++;
            }

            if (isFigure[next])
            {
                bool mayRun = end - next >= FewestFigures;
                parts.AddRange(words[next..end].SelectMany(word => mayRun && AreZeros(line.Text, word) ? Zeros(line, word) : [Part(TokenKind.Figure, line, word.Start, word.End)]));
            }
            else if (next == 0 && end == words.Count - 1 && TryUnit(line, words[..end], parts))
            {
                hasUnit = true;
            }
            else if (!TryLabels(line, words[next..end], parts, words.Count - end >= FewestFigures && !isFigure.AsSpan(end).Contains(false)))
            {
                areLabels = false;
                break;
            }

            next = end;
        }

        if ((!areLabels || parts.Exists(static part => part.Kind == TokenKind.Text)) && Headings(line, words, isFigure) is { } headings)
        {
            tokens.AddRange(headings);
            return true;
        }

        bool isTable = areLabels && (parts.Exists(static part => part.Kind == TokenKind.Figure) || parts.Count > 1);
        bool isKnown = hasUnit || parts.Index().All(part => part.Item.Kind != TokenKind.Text || (part.Index + 1 < parts.Count && parts[part.Index + 1].Kind is TokenKind.Text or TokenKind.Label))
            || (parts.FindLastIndex(static part => part.Kind != TokenKind.Figure) == 0 && parts.Count > 2);
        if (isTable && isKnown)
        {
            // Where zeros were parted, the columns of all figures of the line rest upon it.
            bool areParted = parts.Exists(static part => part.IsParted);
            tokens.AddRange(areParted ? parts.Select(static part => part.Kind == TokenKind.Figure ? new Token(part.Kind, part.Text, part.Place, part.Cell) { IsParted = true } : part) : parts);
        }

        return isTable && isKnown;
    }

    /// <summary>The words of a line, with the sign of money before a figure as part of it, and the unit a blank behind it.</summary>
    private static List<(int Start, int End)> WithSigns(string text, List<(int Start, int End)> words)
    {
        for (int i = words.Count - 2; i >= 0; i--)
        {
            ReadOnlySpan<char> word = text.AsSpan(words[i].Start, words[i].End - words[i].Start);
            if (!char.IsLetter(word[^1]) && UnitWords.Leading(word).Length == word.Length && char.IsAsciiDigit(text[words[i + 1].Start]) && FigureText.IsFigure(text.AsSpan(words[i].Start, words[i + 1].End - words[i].Start)))
            {
                words[i] = (words[i].Start, words[i + 1].End);
                words.RemoveAt(i + 1);
            }
            else if (char.IsAsciiDigit(word[0]) && words[i + 1].Start == words[i].End + 1 && UnitWords.Find(text[words[i + 1].Start..words[i + 1].End]) is not null && FigureText.IsFigure(text.AsSpan(words[i].Start, words[i + 1].End - words[i].Start)))
            {
                words[i] = (words[i].Start, words[i + 1].End);
                words.RemoveAt(i + 1);
            }
        }

        return words;
    }

    /// <summary>Letters that scanning left in place of digits, each alone among the figures that end a line, or behind a label to the letter.</summary>
    private void TakeLookAlikes(string text, List<(int Start, int End)> words, bool[] isFigure)
    {
        // A stroke is what parts cells.
        bool IsLone((int Start, int End) word) => text[word.Start] is not ('|' or '｜') && LookAlikes.IsLone(text.AsSpan(word.Start, word.End - word.Start));
        int first = words.Count;
        while (first > 1 && (isFigure[first - 1] || IsLone(words[first - 1])))
        {
            first--;
        }

        if (isFigure.AsSpan(first).Contains(true) || (first < words.Count && matcher.Match(text.AsSpan(words[0].Start, words[first - 1].End - words[0].Start)).IsExact))
        {
            isFigure.AsSpan(first).Fill(true);
        }
    }

    /// <summary>A dash between words that are a label of the form to the letter together with it is part of that label, and no mark in place of a figure.</summary>
    private void TakeDashes(string text, List<(int Start, int End)> words, bool[] isFigure)
    {
        int start = 0;
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (!isFigure[i] || i == start || isFigure[i + 1] || text.AsSpan(words[i].Start, words[i].End - words[i].Start).ContainsAnyInRange('0', '9'))
            {
                start = isFigure[i] ? i + 1 : start;
                continue;
            }

            int end = Math.Min(words.Count, start + WordsOfLabel);
            while (end > i + 1 && !matcher.Match(text.AsSpan(words[start].Start, words[end - 1].End - words[start].Start)).IsExact)
            {
                end--;
            }

            if (end > i + 1)
            {
                Array.Fill(isFigure, false, start, end - start);
                i = end - 1;
            }
            else
            {
                start = i + 1;
            }
        }
    }

    /// <summary>A line of labels to the letter among which short words stand that are none: headings of columns, some of which the form does not have. Null where it is none.</summary>
    private List<Token>? Headings(SourceLine line, List<(int Start, int End)> words, bool[] isFigure)
    {
        if (isFigure.AsSpan().Contains(true) || words.Count > MostHeadings)
        {
            return null;
        }

        List<Token> headings = [];
        int next = 0;
        while (next < words.Count)
        {
            List<Token> labels = [];
            int length = LongestLabel(line, words, next, labels);
            if (length == 0)
            {
                labels.Add(Part(TokenKind.Text, line, words[next].Start, words[next].End));
            }

            headings.AddRange(labels);
            next += Math.Max(1, length);
        }

        int exact = headings.Count(static heading => heading.Matches.Any(static match => match is { Cost: 0, Target.Column: not null }));
        return exact > 1 && exact * 2 > headings.Count && headings.TrueForAll(static heading => heading.Kind == TokenKind.Label || heading.Text.Length <= LongestHeading) ? headings : null;
    }

    /// <summary>
    /// What stands before the figures of a line, where that ends with a unit, as in tables that have a column of units: the label of the row, or the piece of it that stands in this line, and the unit.
    /// </summary>
    private bool TryUnit(SourceLine line, List<(int Start, int End)> words, List<Token> parts)
    {
        (int start, int end) = words[^1];
        if (UnitWords.Find(line.Text[start..end]) is null || matcher.Match(line.Text.AsSpan(words[0].Start, end - words[0].Start)).IsExact)
        {
            return false;
        }

        if (words.Count > 1)
        {
            LabelMatches matches = matcher.Match(line.Text.AsSpan(words[0].Start, words[^2].End - words[0].Start));
            parts.Add(Part(matches.MayBeRow ? TokenKind.Label : TokenKind.Text, line, words[0].Start, words[^2].End, matches.MayBeRow ? matches : null));
        }

        parts.Add(Part(TokenKind.Text, line, start, end));
        return true;
    }

    /// <summary>Covers words with labels, the longest first; else they are one unknown label if they are short and no sentence, which has no row of figures behind it.</summary>
    private bool TryLabels(SourceLine line, List<(int Start, int End)> words, List<Token> parts, bool isRow)
    {
        List<Token> labels = [];
        int next = 0;
        while (next < words.Count)
        {
            int length = LongestLabel(line, words, next, labels);
            if (length == 0)
            {
                if (Beside(line, words) is { } row)
                {
                    parts.AddRange(row);
                    return true;
                }

                (int first, int last) = (words[0].Start, words[^1].End);
                bool isShort = last - first <= LongestForeignLabel && (isRow || !line.Text.AsSpan(first, last - first).ContainsAny("，。；！？"));
                if (isShort)
                {
                    parts.Add(Part(TokenKind.Text, line, first, last));
                }

                return isShort;
            }

            next += length;
        }

        parts.AddRange(labels);
        return true;
    }

    /// <summary>
    /// The label of a row to the letter, behind pieces of the labels over it: these stand over several rows, and a cell too narrow for one has a piece of it beside each row. Null where something else
    /// stands before it.
    /// </summary>
    private List<Token>? Beside(SourceLine line, List<(int Start, int End)> words)
    {
        for (int first = 1; first < words.Count && first <= LabelsOver.MostPieces; first++)
        {
            LabelMatches matches = matcher.Match(line.Text.AsSpan(words[first].Start, words[^1].End - words[first].Start));
            if (matches is { IsExact: true, MayBeRow: true })
            {
                return words[..first].TrueForAll(word => LabelsOver.Have(line.Text.AsSpan(word.Start, word.End - word.Start), matches))
                    ? [.. words[..first].Select(word => Part(TokenKind.Text, line, word.Start, word.End)), Part(TokenKind.Label, line, words[first].Start, words[^1].End, matches)] : null;
            }
        }

        return null;
    }

    /// <summary>Takes the longest label that stands there to the letter, else the longest that is like one, else labels run together.</summary>
    /// <returns>How many words it has; 0 where there is none.</returns>
    private int LongestLabel(SourceLine line, List<(int Start, int End)> words, int next, List<Token> labels)
    {
        Token? like = null;
        int count = 0;
        for (int length = Math.Min(WordsOfLabel, words.Count - next); length > 0; length--)
        {
            (int start, int end) = (words[next].Start, words[next + length - 1].End);
            LabelMatches matches = matcher.Match(line.Text.AsSpan(start, end - start));
            bool isExact = matches.IsExact;
            if (isExact || (matches.Count > 0 && like is null))
            {
                like = Part(TokenKind.Label, line, start, end, matches);
                count = length;
            }

            if (isExact)
            {
                break;
            }
        }

        if (like is not null)
        {
            labels.Add(like);
            return count;
        }

        return _glued.TrySplit(line, words[next].Start, words[next].End, labels) ? 1 : 0;
    }

    /// <summary>Whether a word among figures is nothing but zeros: cells too narrow for what stands in them, since no other figure begins with 0.</summary>
    private static bool AreZeros(string text, (int Start, int End) word) => word.End - word.Start is > 1 and <= MostZeros && text.AsSpan(word.Start, word.End - word.Start).IndexOfAnyExcept('0') < 0;

    private static IEnumerable<Token> Zeros(SourceLine line, (int Start, int End) word) =>
        Enumerable.Range(word.Start, word.End - word.Start).Select(start => new Token(TokenKind.Figure, "0", line.Place.After(start), 0) { IsParted = true });

    private static Token Part(TokenKind kind, SourceLine line, int start, int end, LabelMatches? matches = null) =>
        new(kind, line.Text[start..end], line.Place.After(start), 0) { Matches = matches ?? LabelMatches.None };
}
