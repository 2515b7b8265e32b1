using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>Cells that were merged and hold the figures of several columns, such as <c>17 3</c>: each figure has its column where the equations of the row say so.</summary>
/// <remarks>
/// Where a cell covers as many columns as it has figures, or just so many blank cells follow. Else the figures may be one with a space in it and its neighbour be blank, so that
/// none of the columns is known.
/// </remarks>
/// <param name="equations">The equations of the form.</param>
internal sealed class MergedCells(FormEquations equations)
{
    /// <summary>Gives each column that such a cell covers a cell of its own, blank behind the first, so that the others of the row keep their places.</summary>
    internal static void Spread(Record record)
    {
        if (record.Limits != RowLimits.Ruled)
        {
            return;
        }

        for (int i = record.Cells.Count - 1; i >= 0; i--)
        {
            Token cell = record.Cells[i];
            if (cell is { Kind: TokenKind.Text, Width: > 1 } && Parts(cell)?.Length == cell.Width)
            {
                record.Cells[i] = cell.At(cell.Cell);
                record.Cells.InsertRange(i + 1, Enumerable.Range(1, cell.Width - 1).Select(place => new Token(TokenKind.Blank, "", cell.Place, cell.Cell + place)));
            }
        }
    }

    /// <summary>
    /// The figures of a row of which some cells hold several, one for each column: behind its label are as many as there are columns, and nothing but blank cells behind them, as
    /// where a converter joined cells and filled the row up. Null where the row is no such one.
    /// </summary>
    /// <param name="record">The row.</param>
    /// <param name="columns">How many columns it has.</param>
    internal static IReadOnlyList<Token>? Joined(Record record, int columns)
    {
        int last = record.Cells.FindLastIndex(static cell => cell.Kind != TokenKind.Blank);
        if (last < 0 || last + 1 >= columns || (record.LabelEnd >= 0 && record.Cells[0].Cell - record.Start != record.LabelEnd + 1))
        {
            return null;
        }

        List<Token> figures = [];
        foreach (Token cell in record.Cells[..(last + 1)])
        {
            if (cell.Kind == TokenKind.Figure)
            {
                figures.Add(cell);
            }
            else if (cell.Kind == TokenKind.Text && Parts(cell) is { } parts)
            {
                figures.AddRange(parts);
            }
            else
            {
                return null;
            }
        }

        return figures.Count == columns ? figures : null;
    }

    /// <summary>The cells of a row with the figures of such cells in their columns.</summary>
    /// <param name="row">The row of the form with the columns that its cells stand for.</param>
    /// <param name="cells">The cells, one for each column.</param>
    internal IReadOnlyList<Token> Part(LayoutItem row, IReadOnlyList<Token> cells)
    {
        Token[]? parted = null;
        for (int i = 0; i < cells.Count; i++)
        {
            if (cells[i].Kind != TokenKind.Text || Parts(cells[i]) is not { } parts || parts.Length > cells.Count - i || !cells.Skip(i + 1).Take(parts.Length - 1).All(static cell => cell.Kind == TokenKind.Blank))
            {
                continue;
            }

            parted ??= [.. cells];
            parts.CopyTo(parted, i);
            if (!IsBorneOut(row, parted, i))
            {
                Array.Fill(parted, cells[i], i, parts.Length);
            }
        }

        return parted ?? cells;
    }

    private bool IsBorneOut(LayoutItem row, Token[] cells, int first)
    {
        FormEquation[] within = [.. equations.OfRow(row.Table!.Index, row.Node!.Line).Where(equation => equation.IsWithinRow && equation.Terms.Any(term => term.Cell.Column == row.Columns[first]))];
        return within.Length > 0 && within.All(equation => equation.Terms.All(term => Figure(term.Cell) is not null) && equation.CanHold(Figure));

        decimal? Figure(FormCell cell) => Array.IndexOf(row.Columns, cell.Column) is >= 0 and var place ? cells[place].Kind == TokenKind.Blank ? 0 : RowCandidate.NumberOf(cells[place]) : null;
    }

    /// <summary>The figures in a cell that has nothing else, or null.</summary>
    private static Token[]? Parts(Token cell)
    {
        string[] texts = cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return texts.Length > 1 && Array.TrueForAll(texts, static text => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            ? [.. texts.Select((text, place) => new Token(TokenKind.Figure, text, cell.Place, cell.Cell + place) { IsParted = true })] : null;
    }
}
