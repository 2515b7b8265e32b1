using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Matches the cells of a row one to one with the columns, or not at all.</summary>
/// <remarks>
/// Just as many figures as columns is not enough where a surplus figure may stand in a row that has lost one: in ruled rows other rows
/// and the column headings of the same part must agree about where the columns lie, and where they disagree, nothing is read.
/// </remarks>
internal static class RowFitter
{
    /// <summary>Matches the cells of a record with the columns of a row.</summary>
    /// <param name="record">The record.</param>
    /// <param name="row">The row of the form.</param>
    /// <param name="spans">Where the columns lie in other rows.</param>
    /// <param name="isLabelled">Whether the row has a label of its own; without one nothing surplus is tolerated.</param>
    internal static RowFit Fit(Record record, LayoutItem row, ColumnSpans spans, bool isLabelled)
    {
        int columns = row.Columns.Length;
        if (record.Limits != RowLimits.Ruled)
        {
            return record.FigureCount == columns && record.Cells.Count == columns ? new RowFit(record.Cells, [], 0) : RowFit.None;
        }

        IReadOnlyList<ColumnSpan> others = spans.Others(record, row.Table!);
        int? own = ColumnSpans.Complete(record, columns);
        List<ColumnSpan> alike = [.. others.Where(span => span.Width == record.Width && span.Start > record.LabelEnd)];
        if (alike.Count == 0)
        {
            // Nothing to compare with, or no cell can have been lost: others are no wider.
            bool isPlain = own is not null && (others.Any(span => span.Width == record.Width) || others.All(span => span.Width < record.Width));
            return isPlain ? At(record, own!.Value, columns) : RowFit.None;
        }

        int start = alike[0].Start;
        bool isUnanimous = alike.TrueForAll(span => span.Start == start);
        if (own is not null)
        {
            return !isUnanimous || start == own ? At(record, own.Value, columns) : RowFit.None;
        }

        // Blank cells and surplus figures leave room for error, so that most rows must be laid out as this one is.
        if (!isLabelled || alike.Count * 2 <= others.Count)
        {
            return RowFit.None;
        }

        return record.FigureCount > columns
            ? WithSurplus(record, columns, others, isUnanimous ? start : null)
            : WithBlanks(record, row, columns, others);
    }

    /// <summary>More figures than columns: every row must agree where the columns lie, and the nearest kin must be there to say so.</summary>
    private static RowFit WithSurplus(Record record, int columns, IReadOnlyList<ColumnSpan> others, int? start)
    {
        List<ColumnSpan> kin = [.. others.Where(span => span.IsHeading || span.LabelEnd == record.LabelEnd)];
        bool isKnown = start is not null && kin.Count > 0 && kin.TrueForAll(span => span.Start == start && span.Width == record.Width)
            && (others.Count > 1 || kin[0].IsHeading);
        RowFit fit = isKnown ? At(record, start!.Value, columns) : RowFit.None;
        return fit.Cells is not null && fit.Cells.All(static cell => cell.Kind == TokenKind.Figure) ? fit : RowFit.None;
    }

    /// <summary>
    /// Blank cells or texts among the figures: rows of the same depth whose labels end in the same cell say where the columns lie, since a
    /// row that has moved to the left looks like one with a blank cell. Where no other row is as deep, the column headings say it.
    /// </summary>
    private static RowFit WithBlanks(Record record, LayoutItem row, int columns, IReadOnlyList<ColumnSpan> others)
    {
        int depth = row.Node!.Depth;
        List<ColumnSpan> kin = [.. others.Where(span => !span.IsHeading && span.Depth == depth && span.LabelEnd == record.LabelEnd)];
        if (kin.Count == 0 && !others.Any(span => span.Depth == depth))
        {
            kin = [.. others.Where(static span => span.IsHeading)];
        }

        bool isKnown = kin.Count > 0 && kin.TrueForAll(span => span.Start == kin[0].Start && span.Width == record.Width);
        RowFit fit = isKnown ? At(record, kin[0].Start, columns) : RowFit.None;
        return fit.Surplus.Count == 0 ? fit : RowFit.None;
    }

    private static RowFit At(Record record, int start, int columns)
    {
        Token?[] cells = new Token?[columns];
        List<Token> surplus = [];
        int blanks = 0;
        foreach (Token cell in record.Cells)
        {
            int column = cell.Cell - record.Start - start;
            if (column >= 0 && column < columns)
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
