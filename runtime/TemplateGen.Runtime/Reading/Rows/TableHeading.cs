using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>The columns of a table as one block of headings in a document names them.</summary>
/// <param name="table">The table.</param>
/// <param name="step">The last step of the headings.</param>
/// <param name="order">The columns, left to right.</param>
internal sealed class TableHeading(TableLayout table, int step, HeadingOrder order)
{
    private readonly HeadingOrder _order = order;

    /// <summary>The table.</summary>
    internal TableLayout Table { get; } = table;

    /// <summary>The last step of the headings.</summary>
    internal int Step { get; } = step;

    /// <summary>The columns, left to right.</summary>
    internal IReadOnlyList<HeadedColumn> Columns { get; private set; } = order.Columns;

    /// <summary>How many headings that the form does not have stand before the first that it has: some may stand over labels or codes.</summary>
    private int Leading { get; } = order.Columns.TakeWhile(static column => column.IsForeign && !column.Heading.Matches.IsExact).Count();

    /// <summary>The same headings in another order, which may as well be meant; null where there is none.</summary>
    internal TableHeading? Rival { get; set; }

    /// <summary>Whether it has to be kept to: the form has other columns, and most rows are as the headings say.</summary>
    internal bool IsKept { get; set; }

    /// <summary>Whether the headings have just the columns of the form, in its order as far as that is known; codes that the form prints before them are known otherwise.</summary>
    internal bool IsOfForm => (Leading == 0 || Table.Rows.Nodes.Any(static node => node.Codes.Count > 0)) && AreJustOfForm(_order.Columns, Leading) && AreInOrder(_order.Columns);

    /// <summary>Whether the figures below stand in just the columns of the form, in its order as far as that is known.</summary>
    internal bool AreOfForm => AreJustOfForm(Columns, 0) && AreInOrder(Columns);

    /// <summary>Whether headings that are not the form's may be pieces of its own, as where a heading is broken over lines; those of another year are none.</summary>
    internal bool MayHavePieces => Columns.Any(static column => column.IsForeign) && !Columns.Any(column => column.IsForeign
        && LabelFolding.WithoutYears(LabelFolding.FoldText(column.Text)) is { } general && Table.Columns.Nodes.Any(node => LabelFolding.FoldText(LabelFolding.WithAnyYear(node.Label)) == general));

    /// <summary>Whether some of the columns are the form's.</summary>
    internal bool HasColumns => Columns.Any(static column => column.IsColumn);

    /// <summary>The cells in which columns of the form lie, where these are known.</summary>
    internal IEnumerable<int> ColumnCells => _order.IsPlaced ? Columns.Where(static column => column.IsColumn).Select(static column => column.Heading.Cell) : [];

    /// <summary>Whether so many of the columns are the form's that the headings are those of the table.</summary>
    internal bool IsKnown => Columns.Count(column => column.IsColumn || column.Heading.Matches.Any(match => match.Target.Item.Table == Table && match.Target.Column is not null)) * 2 >= Table.Columns.Lines.Count;

    /// <summary>Whether a heading that the form does not have stands before one that it has.</summary>
    internal bool HasForeignBetween => Columns.SkipWhile(static column => !column.IsForeign).Any(static column => column.IsColumn);

    /// <summary>Whether some column of the form has no heading.</summary>
    internal bool LacksColumns => Columns.Count(static column => column.IsColumn) < Table.Columns.Lines.Count;

    /// <summary>The headings of the form in their place.</summary>
    internal TableHeading AsOnForm() => new(Table, Step, _order with { Columns = LacksColumns ? [.. Table.Columns.Lines.Select(line => new HeadedColumn(_order.Columns[0].Heading, line, null))] : [.. _order.Columns.Where(static column => column.IsColumn)] });

    /// <summary>The same headings with the columns of the form in its order, as where only the headings changed places; null where they have that order.</summary>
    internal TableHeading? InOrderOfForm()
    {
        AxisNode[] own = [.. Columns.Where(static column => column.IsColumn).Select(static column => column.Node!)];
        Queue<AxisNode> ordered = new(own.OrderBy(static column => column.Line));
        return own.SequenceEqual(ordered) ? null
            : new(Table, Step, _order with { Columns = [.. Columns.Select(column => column.IsColumn ? new HeadedColumn(column.Heading, ordered.Dequeue(), null) : column)] });
    }

    /// <summary>Whether the cells below its headings can be told in a row, whatever else is the matter with it.</summary>
    internal bool IsPlacedIn(Record record) => _order.IsPlaced && record.Limits == RowLimits.Ruled && (record.IsOnGrid || record.Start + record.Width >= _order.End);

    /// <summary>Whether whatever stands in the cells of a row stands below a heading, or behind all of them as remarks do, and not one cell to the right, as behind one more label.</summary>
    internal bool Covers(Record record)
    {
        int[] places = [.. Columns.Select(static column => column.Heading.Cell)];
        int first = Columns.Where(static column => column.IsColumn).Select(static column => column.Heading.Cell).DefaultIfEmpty(int.MaxValue).Min();
        return (record.IsOnGrid || record.Cells.Exists(cell => cell.Cell <= first)) && record.Cells.TrueForAll(cell => cell.Kind == TokenKind.Blank || cell.Cell >= _order.End || places.Contains(cell.Cell));
    }

    /// <summary>How many of the first headings may not stand over figures, by what the rows look like.</summary>
    internal int MostLeading(bool isRuled) => isRuled || !_order.HasCorner ? Leading : 0;

    /// <summary>Whether it has the same columns in the same order as another.</summary>
    internal bool Says(TableHeading other) => _order.Columns.Select(static column => column.Heading).SequenceEqual(other._order.Columns.Select(static column => column.Heading));

    /// <summary>Says that the first headings do not stand over figures.</summary>
    internal void LeaveOut(int count) => Columns = [.. _order.Columns.Skip(count)];

    /// <summary>The columns of a row of the form that the document has, in its order.</summary>
    internal int[] Shown(LayoutItem row) => [.. Columns.Where(column => column.IsColumn && row.Columns.Contains(column.Node!.Line)).Select(static column => column.Node!.Line)];

    /// <summary>The cell of a row under each heading, null where it has none; null where the row is not as the headings say.</summary>
    /// <param name="row">The row of the form.</param>
    /// <param name="record">The row of the document.</param>
    internal Token?[]? Match(LayoutItem row, Record record)
    {
        HeadedColumn[] expected = [.. Columns.Where(column => column.IsForeign || row.Columns.Contains(column.Node!.Line))];
        List<Token> cells = record.Cells;
        if (_order.IsPlaced && record.Limits == RowLimits.Ruled)
        {
            Token?[] placed = [.. expected.Select(column => cells.Find(cell => cell.Cell == column.Heading.Cell))];
            bool isMatched = cells.TrueForAll(cell => cell.Kind == TokenKind.Blank || placed.Contains(cell))
                && placed.Zip(expected).All(static pair => pair.First is not null || pair.Second.IsForeign);
            if (isMatched)
            {
                return Spread(expected, placed);
            }
        }

        // Below headings with places a blank cell at either end may be one by which a row has moved; so it has behind the label over several rows, in the first of these.
        int labels = record.Labels.Count - 1;
        bool isBehindLabels = labels > 0 && !record.IsOnGrid && cells.Count == expected.Length && cells.Zip(expected).All(pair => pair.First.Cell == pair.Second.Heading.Cell + labels);
        bool isCounted = _order.IsCounted && cells.Count == expected.Length && !record.HasRemark && (isBehindLabels || !_order.IsPlaced || cells is [{ Kind: not TokenKind.Blank }, .., { Kind: not TokenKind.Blank }] || record.Limits != RowLimits.Ruled);
        return isCounted ? Spread(expected, [.. cells]) : null;
    }

    /// <summary>Whether columns are all those of the form and no others, in whatever order.</summary>
    private bool AreJustOfForm(IReadOnlyList<HeadedColumn> columns, int leading) => columns.Count == leading + Table.Columns.Lines.Count && columns.Skip(leading).All(static column => column.IsColumn);

    /// <summary>
    /// Whether columns stand in the order of the form, as far as is known: where none has a heading above it, another order is found in each row of headings by itself, and
    /// those that are printed in several rows, as where one that covers them all is lifted, are not beside one another.
    /// </summary>
    private bool AreInOrder(IReadOnlyList<HeadedColumn> columns)
    {
        int[] lines = [.. columns.Where(static column => column.IsColumn).Select(static column => column.Node!.Line)];
        return lines.SequenceEqual(lines.Order()) || Table.Columns.Roots.All(static root => root.Line >= 0)
            || columns.SelectMany(static column => column.WithAbove()).Distinct().GroupBy(static column => column.Above, static column => column.Row).Any(static rows => rows.Distinct().Count() > 1);
    }

    private Token?[] Spread(HeadedColumn[] expected, Token?[] cells) =>
        [.. Columns.Select(column => Array.IndexOf(expected, column) is >= 0 and var place ? cells[place] : null)];
}
