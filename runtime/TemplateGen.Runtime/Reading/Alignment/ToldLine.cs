using System.Text.RegularExpressions;
using TemplateGen.Layout;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>
/// A line that tells a row right below the caption or the column headings of its table, such as <c>行政许可：7888</c>, <c>规章：0 0 3</c> or <c>规章：本年制发件数0，本年废止件数0。</c>: the label of a row, to the letter, and behind
/// the colon its figures, one for each column, with the headings of these before them or not.
/// </summary>
/// <remarks>Anywhere else such a line is prose.</remarks>
/// <param name="matcher">The labels of the form.</param>
/// <param name="marks">Tokens that the form allows in place of a figure.</param>
internal sealed partial class ToldLine(LabelMatcher matcher, IReadOnlySet<string> marks)
{
    private const int LongestLine = 256;
    private const int MostLabels = 4;

    private static readonly char[] _marks = ['，', ',', '、', '；', ';'];
    private static readonly char[] _spaces = [' ', '\t', '　'];

    /// <summary>Parts a line into the label of a row and its figures, where it is such a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="above">The line above it, or the first of several such lines of one table.</param>
    /// <param name="tokens">Takes the parts.</param>
    internal bool TrySplit(SourceLine line, SourceLine above, List<Token> tokens)
    {
        int colon = line.Text.Length <= LongestLine ? line.Text.AsSpan().IndexOfAny('：', ':') : -1;
        if (colon < 1 || colon + 1 == line.Text.Length || above.Text is null || Labels(line, colon) is not [.., { Matches: { MayBeRow: true } matches }] labels)
        {
            return false;
        }

        HashSet<TableLayout> tables = [.. Headings(above.Text)];
        LayoutItem[] rows = [.. matches.Where(match => match is { Cost: 0, Target.Item: { Kind: LayoutItemKind.Line, Columns.Length: > 0 } item } && tables.Contains(item.Table!)).Select(static match => match.Target.Item)];
        if (rows is not [var row] || Figures(line, colon + 1, row) is not { } figures)
        {
            return false;
        }

        tokens.AddRange(labels);
        tokens.AddRange(figures.Select(static (figure, index) => figure.At(index + 1)));
        return true;
    }

    /// <summary>The caption of a table, or null where a line is something else.</summary>
    /// <param name="line">The line.</param>
    internal Token? Heading(SourceLine line) =>
        Headings(line.Text).Any() ? new Token(TokenKind.Label, line.Text, line.Place, 0) { Matches = matcher.Match(line.Text) } : null;

    /// <summary>The label of a row before its colon, behind those of the groups that begin with it, all to the letter; null where something else stands there.</summary>
    private List<Token>? Labels(SourceLine line, int colon)
    {
        List<Token> labels = [];
        int start = 0;
        for (int end = colon; labels.Count < MostLabels; end = colon)
        {
            LabelMatches matches = matcher.Match(line.Text.AsSpan(start, end - start));
            while (!matches.IsExact)
            {
                end = line.Text.AsSpan(start, end - start).LastIndexOfAny(_spaces) is > 0 and var space ? start + space : start;
                if (end == start)
                {
                    return null;
                }

                matches = matcher.Match(line.Text.AsSpan(start, end - start));
            }

            labels.Add(new Token(TokenKind.Label, line.Text[start..end].TrimEnd(), line.Place.After(start), 0) { Matches = matches });
            if (end == colon)
            {
                return labels;
            }

            start = end + 1;
        }

        return null;
    }

    /// <summary>The tables of which a line is the caption, or has column headings, and nothing else.</summary>
    private IEnumerable<TableLayout> Headings(string text)
    {
        LabelMatches whole = text.Length <= LongestLine ? matcher.Match(text.TrimEnd(':', '：')) : LabelMatches.None;
        string[] parts = whole.IsExact ? [text] : text.Length <= LongestLine ? text.Split(_spaces, StringSplitOptions.RemoveEmptyEntries) : [];
        LabelMatches[] all = whole.IsExact ? [whole] : [.. parts.Select(part => matcher.Match(part))];
        return Array.TrueForAll(all, static matches => matches.IsExact && matches.Any(IsHeading))
            ? all.SelectMany(static matches => matches.Where(IsHeading).Select(static match => match.Target.Item.Table!)) : [];

        static bool IsHeading(LabelMatch match) => match is { Cost: 0, Target.Item.Kind: LayoutItemKind.Caption or LayoutItemKind.Header };
    }

    /// <summary>The figures of a row; null where they are not one for each column.</summary>
    private List<Token>? Figures(SourceLine line, int start, LayoutItem row)
    {
        string text = line.Text[start..].TrimEnd().TrimEnd('。', '；', ';', '.');
        if (Separators(text, row.Columns.Length) is not { } separators)
        {
            return null;
        }

        List<Token> figures = [];
        int column = 0;
        int place = start;
        foreach (string part in text.Split(separators))
        {
            string told = part.Trim();
            int offset = part.Length - part.TrimStart().Length;
            if (told.Length > 0)
            {
                if (column == row.Columns.Length || Figure(told, row.Table!.Columns.Lines[row.Columns[column]]) is not { } figure)
                {
                    return null;
                }

                figures.Add(new Token(TokenKind.Figure, figure, line.Place.After(place + offset + told.Length - figure.Length), 0));
                column++;
            }

            place += part.Length + 1;
        }

        return column == row.Columns.Length ? figures : null;
    }

    /// <summary>
    /// What parts the figures of a text; null where a comma may part them or belong to one, as in 1,200. It belongs to them where something else parts them, or
    /// where there is but one.
    /// </summary>
    private static char[]? Separators(string text, int columns)
    {
        char[] found = Array.FindAll(_marks, text.Contains);
        if (found.Length == 0 || columns == 1)
        {
            return _spaces;
        }

        bool hasWords = text.Any(static character => char.IsLetter(character));
        if (!Thousands().IsMatch(text))
        {
            return found.Length == 1 || hasWords ? found : null;
        }

        char[] others = Array.FindAll(found, static mark => mark is not (',' or '，'));
        return others.Length == 1 ? others : null;
    }

    /// <summary>The figure of a text, with the heading of its column before it or not; null where it is neither.</summary>
    private string? Figure(string text, AxisNode column)
    {
        if (TokenScanner.IsFigure(text, marks))
        {
            return text;
        }

        // Headings are told without the unit that some have in brackets.
        foreach (string label in column.Labels.Concat(column.Labels.Where(static label => label.IndexOf('（', StringComparison.Ordinal) > 0).Select(static label => label[..label.IndexOf('（', StringComparison.Ordinal)])))
        {
            string rest = text.StartsWith(label, StringComparison.Ordinal) ? text[label.Length..].TrimStart('：', ':', '为', '是', ' ') : "";
            if (rest.Length > 0 && TokenScanner.IsFigure(rest, marks))
            {
                return rest;
            }
        }

        return null;
    }

    [GeneratedRegex("[0-9０-９][,，][0-9０-９]{3}(?![0-9０-９])", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
