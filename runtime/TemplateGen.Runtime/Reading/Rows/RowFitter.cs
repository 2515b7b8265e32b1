using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Rows;

/// <summary>Matches the cells of a row one to one with the columns, or not at all.</summary>
/// <remarks>
/// Just as many figures as columns is not enough where a surplus figure may stand in a row that has lost one: in ruled rows other rows
/// and the column headings of the same part must agree about where the columns lie, and where they disagree, nothing is read.
/// </remarks>
internal static class RowFitter
{
    // Beside so many wider rows, one other row that is as narrow, and of another kind, proves nothing: both may have lost a cell.
    private const int WiderRows = 3;

    /// <summary>Matches the cells of a record with the columns of a row.</summary>
    /// <param name="record">The record.</param>
    /// <param name="row">The row of the form.</param>
    /// <param name="part">Where the columns lie in other rows.</param>
    /// <param name="isLabelled">Whether the row has a label of its own; without one nothing surplus is tolerated.</param>
    internal static RowFit Fit(Record record, LayoutItem row, PartColumns part, bool isLabelled)
    {
        int columns = row.Columns.Length;
        if (record.Limits != RowLimits.Ruled)
        {
            return FitText(record, row);
        }

        // A row that is void throughout has nothing to read; figures in it are said not to belong there.
        if (columns == 0)
        {
            return record.FigureCount == 0 ? new RowFit([], [], record.Cells.Count) : RowFit.None;
        }

        if (MergedCells.Joined(record, columns) is { } joined)
        {
            return new RowFit(joined, [], record.Cells.Count(static cell => cell.Kind == TokenKind.Blank));
        }

        if (isLabelled && part.Trimmed(record, row) is { } trimmed)
        {
            return new RowFit(trimmed, [], 0);
        }

        List<ColumnPlaces> others = part.Others(record, row);
        List<ColumnPlaces> alike = Alike(record, others);
        return PartColumns.Complete(record, columns) is not { } own ? WithOtherCells(record, row, part, others, alike, isLabelled)
            : IsSupported(own, record, row.Node!.Depth, others, alike) ? At(record, own)
            : RowFit.None;
    }

    /// <summary>
    /// A line of text has just the figures of the columns; the unit before them is the cell of a column of words, or says what they are in. A number in place of such
    /// words says that they have gone into the label, and that the figures may be those of other columns. A unit right behind the only figure of a row is the cell before it.
    /// </summary>
    private static RowFit FitText(Record record, LayoutItem row)
    {
        int columns = row.Columns.Length;
        bool hasUnit = record.Cells is [{ Kind: TokenKind.Text }, ..];
        bool isOfWords = columns > 1 && row.Table![row.Node!.Line, row.Columns[0]].Kind is { IsNumeric: false, Type: CellType.Text };
        bool isCell = hasUnit && isOfWords;
        if (isOfWords && columns == 2 && record.Cells is [{ Kind: TokenKind.Figure, Figure: { Number: not null, Unit.Length: > 0 } figure } only] && only.Text.EndsWith(figure.Unit, StringComparison.Ordinal))
        {
            return new RowFit([new Token(TokenKind.Text, figure.Unit, only.Place.After(only.Text.Length - figure.Unit.Length), only.Cell), only], [], 0);
        }

        return isOfWords && record.Cells is [{ Figure.Number: not null }, ..] ? RowFit.None
            : record.FigureCount + (isCell ? 1 : 0) != columns ? RowFit.None
            : record.Cells.Count == columns ? new RowFit(record.Cells, [], 0)
            : hasUnit && record.Cells.Count == columns + 1 ? new RowFit(record.Cells[1..], record.Cells[..1], 0)
            : RowFit.None;
    }

    /// <summary>Rows as wide as this one, with their figures behind its label; on a grid headings of any width.</summary>
    private static List<ColumnPlaces> Alike(Record record, List<ColumnPlaces> others)
    {
        int labelEnd = record.LabelEnd;
        List<ColumnPlaces> alike = new(others.Count);
        foreach (ColumnPlaces other in others)
        {
            if ((other.Width == record.Width || (record.IsOnGrid && other.IsHeading)) && other.Cells[0] > labelEnd)
            {
                alike.Add(other);
            }
        }

        return alike;
    }

    private static bool AreUnanimous(List<ColumnPlaces> alike)
    {
        foreach (ColumnPlaces other in alike)
        {
            if (!other.AreAt(alike[0].Cells))
            {
                return false;
            }
        }

        return alike.Count > 0;
    }

    /// <summary>A row with more or fewer figures than columns, or with something between them.</summary>
    private static RowFit WithOtherCells(Record record, LayoutItem row, PartColumns part, List<ColumnPlaces> others, List<ColumnPlaces> alike, bool isLabelled)
    {
        int columns = row.Columns.Length;
        if (!isLabelled)
        {
            // The only row of its table has no label of its own: as many cells as columns, at most right behind the last heading, are those of the columns, where the
            // headings do not say otherwise.
            bool isOnly = row.Node!.Label.Length == 0 && record.Cells.Count == columns && (record.LabelEnd < 0 || IsTight(record, columns));
            return isOnly && others.All(other => other.AreAt([.. record.Cells.Select(cell => cell.Cell - record.Start)])) ? new RowFit(record.Cells, [], 0) : RowFit.None;
        }

        if (WithRepeats(record, others) is { Cells: not null } repeated)
        {
            return repeated;
        }

        // A word right behind the label, where the only column holds words: an answer, a choice, a date. No figure can have strayed there.
        if (columns == 1 && IsTight(record, 1) && record.Cells[0].Kind == TokenKind.Text
            && row.Table![row.Node!.Line, row.Columns[0]].Kind is { Type: CellType.Flag } or { IsNumeric: false })
        {
            return new RowFit(record.Cells, [], 0);
        }

        // Words in just the columns that hold words, and figures in all others: none can have strayed.
        if (columns > 1 && IsTight(record, columns) && AreOfTheirKinds(record, row))
        {
            return new RowFit(record.Cells, [], 0);
        }

        // Right behind the label just as many cells as columns, as in every other row: no cell was lost, though some are blank.
        if (IsTight(record, columns) && MayBeginBlank(record, row, part, others) && others.Any(static other => !other.IsHeading) && others.All(static other => other.IsHeading || other.IsTight))
        {
            return new RowFit(record.Cells, [], 0);
        }

        // Blank cells and surplus figures leave room for error, so that most rows must be laid out as this one is.
        if (alike.Count * 2 <= others.Count)
        {
            return RowFit.None;
        }

        return record.FigureCount > columns
            ? WithSurplus(record, others, AreUnanimous(alike) ? alike[0].Cells : null)
            : WithBlanks(record, row, others);
    }

    private static bool AreOfTheirKinds(Record record, LayoutItem row) => record.Cells.Count == row.Columns.Length && record.Cells.Exists(static cell => cell.Kind == TokenKind.Text)
        && record.Cells.Index().All(cell => row.Table![row.Node!.Line, row.Columns[cell.Index]].Kind is { } kind
            && (cell.Item.Kind == TokenKind.Text ? kind.Type == CellType.Date : cell.Item.Kind == TokenKind.Figure && (kind.IsNumeric || FigureText.IsNotApplicable(cell.Item.Text.Trim()))));

    // A blank cell right behind the label may be one by which the row has moved, unless other rows begin there too, or what fills rows up stands behind them.
    private static bool MayBeginBlank(Record record, LayoutItem row, PartColumns part, List<ColumnPlaces> others) => record.Cells[0].Kind != TokenKind.Blank || record.IsPadded
        || (!part.IsElsewhere(record, row.Table!, record.Cells[0].Cell - record.Start) && others.Any(other => !other.IsHeading && other.LabelEnd == record.LabelEnd));

    /// <summary>Whether other rows bear out that just as many figures as columns are those of the columns.</summary>
    private static bool IsSupported(int[] own, Record record, int depth, List<ColumnPlaces> others, List<ColumnPlaces> alike)
    {
        bool isDense = own[^1] - own[0] == own.Length - 1;
        bool isOdd = alike.Count == 1 && !alike[0].IsHeading && alike[0].Depth != depth && others.Count(other => other.Width > record.Width) >= WiderRows;
        if (isOdd)
        {
            return false;
        }

        bool isBehindLabel = record.LabelEnd >= 0 ? own[0] == record.LabelEnd + 1 : own[0] == 0;
        if (alike.Count > 0)
        {
            bool hasMoved = isDense && record.LabelEnd >= 0 && HasMoved(own[0] - record.LabelEnd, others);
            return AreUnanimous(alike) ? alike[0].AreAt(own)
                : hasMoved || alike.Exists(other => IsBelow(other, own, depth)) || alike.Count(other => other.AreAt(own)) * 2 >= alike.Count;
        }

        // Nothing to compare with, or no cell can have been lost: others are no wider.
        return isDense && (others.Count > 0 || isBehindLabel || record.IsOnGrid) && (others.Any(other => other.Width == record.Width) || others.All(other => other.Width < record.Width));
    }

    /// <summary>Whether label and figures of a row have moved together: they stand as far from one another as in other rows, which, unless they touch, must be most.</summary>
    private static bool HasMoved(int distance, List<ColumnPlaces> others)
    {
        int rows = others.Count(static other => !other.IsHeading);
        int alike = others.Count(other => !other.IsHeading && other.Cells[0] - other.LabelEnd == distance);
        return alike > 0 && (distance == 1 || alike * 2 >= rows);
    }

    // Below a label that covers several cells, deeper rows have theirs in the last of them and the figures right behind.
    private static bool IsBelow(ColumnPlaces other, int[] own, int depth) => other.AreAt(own) && other.Depth > depth && other.Cells[0] == other.LabelEnd + 1;

    private static bool IsTight(Record record, int columns) =>
        record.Cells.Count == columns && record.LabelEnd >= 0 && (record.IsOnGrid || record.Cells[0].Cell - record.Start == record.LabelEnd + 1);

    /// <summary>Cells under headings that cover several of them, each with the same figure: a merged cell that was copied into all that it covers.</summary>
    private static RowFit WithRepeats(Record record, List<ColumnPlaces> others)
    {
        if (others.FirstOrDefault(static other => other.Ends is not null) is not { } heading)
        {
            return RowFit.None;
        }

        Token?[] cells = new Token?[heading.Cells.Length];
        foreach (Token cell in record.Cells)
        {
            int place = cell.Cell - record.Start;
            int column = Array.FindLastIndex(heading.Cells, start => start <= place);
            if (column < 0 || place >= heading.Ends![column] || (cells[column] is { } first && first.Text != cell.Text))
            {
                return RowFit.None;
            }

            cells[column] ??= cell;
        }

        return Array.TrueForAll(cells, static cell => cell is not null) ? new RowFit(cells!, [], 0) : RowFit.None;
    }

    /// <summary>More figures than columns: every row must agree where the columns lie, and the nearest kin must be there to say so.</summary>
    private static RowFit WithSurplus(Record record, List<ColumnPlaces> others, int[]? cells)
    {
        List<ColumnPlaces> kin = [.. others.Where(other => other.IsHeading || other.LabelEnd == record.LabelEnd)];
        bool isKnown = cells is not null && kin.Count > 0 && kin.TrueForAll(other => other.Width == record.Width && other.AreAt(cells))
            && (others.Count > 1 || kin[0].IsHeading);
        RowFit fit = isKnown ? At(record, cells!) : RowFit.None;
        return fit.Cells is not null && fit.Cells.All(static cell => cell.Kind == TokenKind.Figure) && !fit.Surplus.Any(cell => IsRest(record, cell)) ? fit : RowFit.None;
    }

    /// <summary>Whether a figure outside the columns may be the rest of one that a blank broke: in text aligned with spaces it stands just one blank behind it.</summary>
    private static bool IsRest(Record record, Token figure) =>
        figure.Columns is { } columns && record.Cells.Exists(cell => cell.Kind == TokenKind.Figure && cell.Columns is { } before && before.End + 1 == columns.Start);

    /// <summary>
    /// Blank cells or texts among the figures: rows of the same depth whose labels end in the same cell say where the columns lie, since a
    /// row that has moved to the left looks like one with a blank cell. Where no other row is as deep, the column headings say it.
    /// </summary>
    private static RowFit WithBlanks(Record record, LayoutItem row, List<ColumnPlaces> others)
    {
        int depth = row.Node!.Depth;
        // On a grid all rows have their columns in the same places, however deep their labels stand.
        List<ColumnPlaces> kin = record.IsOnGrid
            ? [.. others.Where(other => !other.IsHeading && other.Width == record.Width)]
            : [.. others.Where(other => !other.IsHeading && other.Depth == depth && other.LabelEnd == record.LabelEnd)];
        if (kin.Count == 0 && !others.Any(other => other.Depth == depth))
        {
            kin = [.. others.Where(static other => other.IsHeading)];
        }

        bool isKnown = kin.Count > 0 && kin.TrueForAll(other => other.Width == record.Width && other.AreAt(kin[0].Cells));
        RowFit fit = isKnown ? At(record, kin[0].Cells) : RowFit.None;
        // A text behind the last column is a remark.
        return fit.Surplus.All(cell => cell.Kind == TokenKind.Text && cell.Cell - record.Start > kin[0].Cells[^1]) ? fit : RowFit.None;
    }

    private static RowFit At(Record record, int[] places)
    {
        Token?[] cells = new Token?[places.Length];
        List<Token> surplus = [];
        int blanks = 0;
        foreach (Token cell in record.Cells)
        {
            int column = Array.IndexOf(places, cell.Cell - record.Start);
            if (column >= 0)
            {
                if (cells[column] is not null)
                {
                    return RowFit.None;
                }

                cells[column] = cell;
            }
            else if (cell.Kind == TokenKind.Blank)
            {
                blanks++;
            }
            else
            {
                surplus.Add(cell);
            }
        }

        return Array.TrueForAll(cells, static cell => cell is not null) ? new RowFit(cells!, surplus, blanks) : RowFit.None;
    }
}
