using System.Buffers;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Crossed;

/// <summary>Gathers the labels beside and above each figure of a table, those that reach over several of its rows or columns too.</summary>
/// <param name="matcher">The labels of the form.</param>
internal sealed class CrossedLabels(LabelMatcher matcher)
{
    // More than any form has.
    private const int MostLabels = 16;
    private const int MostColumns = 1_000;
    private const int LongestCell = 400;

    // Parts of a form in a list of its cells, and how many cells each has at least on average.
    private const int MostGroups = 32;
    private const int FewestOfGroup = 3;

    // A cell of labels may stand beside any number of rows.
    private readonly Dictionary<Token, List<Token>> _parts = [];

    /// <summary>Whether a text may be several labels with a mark between them.</summary>
    internal static bool MayBeSeveral(string text) => text.AsSpan().IndexOfAny(LabelSeparators.BetweenAndAround) > 0;

    /// <summary>Each cell behind the labels of its row with the labels that it has; null where a text among them is none.</summary>
    /// <param name="headings">The rows above all figures.</param>
    /// <param name="rows">The rows.</param>
    internal IEnumerable<(Token Cell, IReadOnlyList<Token>? Labels)> Of(List<ScannedRow> headings, List<ScannedRow> rows)
    {
        int start = rows.Min(static row => row.Tokens.Find(static token => token.Kind == TokenKind.Figure)!.Cell);
        bool isList = rows.TrueForAll(static row => row.Tokens.Count(static token => token.Kind == TokenKind.Figure) == 1 && row.Tokens.FindLast(static token => token.Kind != TokenKind.Blank)!.Kind == TokenKind.Figure);
        int end = rows.Max(static row => row.Tokens.FindLast(static token => token.Kind == TokenKind.Figure)!.Cell);
        start = isList ? end : start;
        if (start > MostLabels || end - start > MostColumns)
        {
            yield return (rows[0].Tokens[0], null);
            yield break;
        }

        HashSet<int> foreign = isList ? GroupColumns(rows, start) : [];
        Dictionary<int, IReadOnlyList<Token>?> above = [];
        HashSet<int> begun = [];
        IReadOnlyList<Token>?[][] over = [.. headings.Select((row, index) => Over(row, start, end, isLowest: index + 1 == headings.Count, begun))];
        List<Token>?[] before = new List<Token>?[start];
        foreach (ScannedRow row in rows)
        {
            // Where each row has one figure, its labels stand right before it, however many are left out for being those of the row above.
            int figure = row.Tokens.Find(static token => token.Kind == TokenKind.Figure)!.Cell;
            before = Beside(row, start, isList ? start - figure : 0, before);
            IReadOnlyList<Token>? beside = !isList && MayHaveRunTogether(row, end - start + 1) ? null : Parted(before.Where((_, column) => !foreign.Contains(column)).SelectMany(static cell => cell ?? []));
            foreach (Token cell in row.Tokens.Where(token => isList ? token.Kind == TokenKind.Figure : token.Cell >= start && token.Cell <= end))
            {
                int column = isList ? end : cell.Cell;
                if (!above.TryGetValue(column, out IReadOnlyList<Token>? labels))
                {
                    above[column] = labels = Above(over, column);
                }

                yield return (cell, beside is null || labels is null ? null : [.. beside, .. labels]);
            }
        }
    }

    /// <summary>
    /// The columns of a list, with one figure a row, that say in other words than the form's in which part of it a row stands: few words, each of them in rows that follow one another. The labels in the other
    /// columns say it without them, or name a cell twice.
    /// </summary>
    private HashSet<int> GroupColumns(List<ScannedRow> rows, int start)
    {
        HashSet<int> found = [];
        for (int column = 0; column < start; column++)
        {
            List<string> groups = [];
            bool isForeign = false;
            foreach (ScannedRow row in rows)
            {
                if (row.Tokens.FindAll(token => token.Cell == column) is not [{ Kind: TokenKind.Label or TokenKind.Text } only])
                {
                    groups.Clear();
                    break;
                }

                isForeign |= only.Kind == TokenKind.Text && Parts(only).Count < 2;
                if (groups.Count == 0 || groups[^1] != only.Text)
                {
                    groups.Add(only.Text);
                }

                if (groups.Count > MostGroups)
                {
                    break;
                }
            }

            if (isForeign && groups.Count is > 1 and <= MostGroups && groups.Count * FewestOfGroup <= rows.Count && groups.Distinct(StringComparer.Ordinal).Count() == groups.Count)
            {
                found.Add(column);
            }
        }

        return found;
    }

    /// <summary>Whether the only figure of several cells has as many digits as they are: all figures of the row may stand in one of them.</summary>
    private static bool MayHaveRunTogether(ScannedRow row, int cells) => cells > 1 && row.Tokens.FindAll(static token => token.Kind == TokenKind.Figure) is [var only] && only.Text.Length >= cells;

    /// <summary>What stands in the cells before the figures of a row; those left blank before its first label say what the row above says.</summary>
    private static List<Token>?[] Beside(ScannedRow row, int start, int moved, List<Token>?[] before)
    {
        List<Token>?[] beside = new List<Token>?[start];
        foreach (Token token in row.Tokens.Where(static token => token.Kind is TokenKind.Label or TokenKind.Text))
        {
            if (token.Cell + moved < start)
            {
                (beside[token.Cell + moved] ??= []).Add(token);
            }
        }

        for (int i = 0; i < start && beside[i] is null; i++)
        {
            beside[i] = before[i];
        }

        return beside;
    }

    /// <summary>What of a row of headings stands over each column up to the last.</summary>
    /// <param name="row">The row.</param>
    /// <param name="start">The first column of figures.</param>
    /// <param name="end">The last.</param>
    /// <param name="isLowest">Whether no headings stand below it.</param>
    /// <param name="begun">The columns at which headings of the rows above begin, to which its own are added.</param>
    private static IReadOnlyList<Token>?[] Over(ScannedRow row, int start, int end, bool isLowest, HashSet<int> begun)
    {
        IReadOnlyList<Token>?[] over = new IReadOnlyList<Token>?[end + 1];
        if (!isLowest && AreSpread(row, start, end))
        {
            for (int column = start; column <= end; column++)
            {
                over[column] = [row.Tokens[(column - start) * row.Tokens.Count / (end - start + 1)]];
            }

            return over;
        }

        // Labels may be joined in one cell.
        foreach (IGrouping<int, Token> cell in row.Tokens.Where(token => token.Kind != TokenKind.Blank && token.Cell <= end).GroupBy(static token => token.Cell))
        {
            for (int column = cell.Key; column <= end && column < cell.Key + cell.First().Width; column++)
            {
                over[column] ??= [.. cell];
            }
        }

        // A heading over several columns may stand in the first of them only; the lowest stands over its own, and none reaches below the next of those above.
        IReadOnlyList<Token>? last = null;
        for (int column = start; column <= end && !isLowest; column++)
        {
            last = over[column] ?? (begun.Contains(column) ? null : last);
            over[column] = last;
        }

        begun.UnionWith(row.Tokens.Where(static token => token.Kind != TokenKind.Blank).Select(static token => token.Cell));
        return over;
    }

    /// <summary>Whether headings stand one beside another though each is over as many columns as the others: no blank cell is written for those that they cover.</summary>
    private static bool AreSpread(ScannedRow row, int start, int end) => !row.IsOnGrid && row.Tokens.Count > 1 && row.Tokens.Count < end - start + 1 && (end - start + 1) % row.Tokens.Count == 0
        && row.Tokens.TrueForAll(token => token is { Kind: TokenKind.Label, Width: 1 } && token.Cell < row.Tokens.Count);

    private List<Token>? Above(IReadOnlyList<Token>?[][] over, int column) => Parted(over.SelectMany(row => row[column] ?? [])
        .Where(static own => own.Kind != TokenKind.Text || !(LabelFolding.FoldText(own.Text) is var folded && (folded.Length == 0 || FigureWords.Are(folded)))));

    /// <summary>The labels in some cells, several in one cell apart; null where something else stands in one.</summary>
    private List<Token>? Parted(IEnumerable<Token> cells)
    {
        List<Token> labels = [];
        foreach (Token cell in cells)
        {
            if (cell.Kind == TokenKind.Label && cell.Matches.IsExact)
            {
                labels.Add(cell);
            }
            else if (Parts(cell) is { Count: > 1 } parts)
            {
                labels.AddRange(parts);
            }
            else if (cell.Kind == TokenKind.Label)
            {
                labels.Add(cell);
            }
            else
            {
                return null;
            }

            if (labels.Count > MostLabels)
            {
                return null;
            }
        }

        return labels;
    }

    /// <summary>Labels of one cell with a mark between them; none where one of them is no label, or none is one to the letter.</summary>
    private List<Token> Parts(Token cell)
    {
        if (!_parts.TryGetValue(cell, out List<Token>? parts))
        {
            _parts[cell] = parts = cell.Text.Length > LongestCell ? [] : Part(cell, LabelSeparators.Between) is { Count: > 1 } between ? between : Part(cell, LabelSeparators.BetweenAndAround);
        }

        return parts;
    }

    private List<Token> Part(Token cell, SearchValues<char> separators)
    {
        List<Token> parts = [];
        foreach ((int start, string text) in LabelSeparators.Split(cell.Text, separators))
        {
            LabelMatches matches = matcher.Match(text);
            if (matches.Count == 0)
            {
                return [];
            }

            parts.Add(new Token(TokenKind.Label, text, cell.Place.After(start), cell.Cell) { Matches = matches });
        }

        return parts.Exists(static part => part.Matches.IsExact) ? parts : [];
    }
}
