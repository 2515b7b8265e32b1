using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Groups;

namespace TemplateGen.Reading.Rows;

/// <summary>Puts the column headings of a table, as a document has them, below one another: which columns there are, left to right, and which of them the form does not have.</summary>
/// <param name="item">The headings of the form.</param>
/// <param name="saysYear">Whether a heading shows the years that the form prints over a column.</param>
/// <param name="year">The year of the report, found where it is asked for.</param>
/// <param name="isBefore">Whether in running text what the form does not have belongs before the next heading and not behind the last one, where these stand below different headings.</param>
internal sealed class HeadingTree(LayoutItem item, Func<AxisNode, string, bool> saysYear, Func<int?> year, bool isBefore)
{
    // More columns of their own than people add to a form: what has them is no block of headings.
    private const int MostForeign = 200;

    private static readonly List<LabelMatch> _none = [];

    private readonly HeadingBranches _branches = new();
    private readonly List<HeadedColumn> _foreign = [];
    private List<HeadedColumn> _rowAbove = [];
    private int _rows;
    private int _end;
    private bool _hasCorner;

    /// <summary>The table of the form.</summary>
    internal TableLayout Table => item.Table!;

    /// <summary>Whether some heading is not the form's.</summary>
    internal bool HasForeign => _foreign.Count > 0;

    /// <summary>Adds a row of headings.</summary>
    /// <param name="tokens">What stands in it.</param>
    /// <param name="isRuled">Whether blank cells are seen in it.</param>
    /// <returns>False where it cannot be understood.</returns>
    internal bool TryAdd(IReadOnlyList<Token> tokens, bool isRuled)
    {
        List<HeadedColumn> row = [];
        List<Token> pending = [];
        HeadedColumn? last = null;
        bool isBehindAll = false;
        (bool hasColumns, bool areElsewhere) = Survey(tokens);
        _branches.AreRunning = !isRuled;
        int most = MostForeign + item.Table!.Columns.Nodes.Count;
        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Figure || row.Count + pending.Count > most)
            {
                return false;
            }

            List<LabelMatch> own = Own(token);
            if (own.Count > 0 && own.TrueForAll(static match => match.Target.Column is null))
            {
                bool isOfAll = IsOfAllColumns(own);
                isBehindAll = isOfAll && !hasColumns;
                _hasCorner |= !isOfAll;
                if (!isOfAll)
                {
                    pending.Clear(); // columns of labels
                }

                continue;
            }

            HeadedColumn? copied = Copied(token, own, isRuled);
            if (copied is not null || (last is not null && last.Text == token.Text))
            {
                // A cell that spans several was copied into each of them.
                last = copied ?? last;
                continue;
            }

            AxisNode? node = own.Count == 0 ? null : Unused(own, token);
            isBehindAll &= node is null;
            if (node is null && IsOfOtherYear(own, token))
            {
                return false;
            }

            if (node is null && (!MayBeForeign(token, isRuled) || (isRuled && !areElsewhere && IsBelowColumn(token))))
            {
                continue;
            }

            if (node is null && isBehindAll)
            {
                last = _branches.Behind(token, _rows);
                row.Add(last);
            }
            else if (node is null && (last is null || (isBefore && !isRuled)))
            {
                pending.Add(token);
            }
            else
            {
                HeadedColumn? before = last;
                last = _branches.Place(token, node, last, _rows);
                row.Add(last);
                AddBetween(before, last, pending, row);
            }
        }

        // All of them may be headings of other years.
        foreach (Token other in pending)
        {
            last = last is null ? _branches.Last(other, _rows) : _branches.Place(other, null, last, _rows);
            row.Add(last);
        }

        _foreign.AddRange(row.Where(static column => column.IsForeign));
        _rowAbove = row.Count > 0 ? row : _rowAbove;
        _rows++;
        return _foreign.Count <= MostForeign;
    }

    /// <summary>Adds a row of pieces without a heading of the form in it: the rest of headings that are broken over rows.</summary>
    internal void GoOn(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count > 1 && tokens.All(static token => token.Kind == TokenKind.Text && HeadingYears.IsYear(token.Text)))
        {
            PartByYears(tokens);
            return;
        }

        HeadedColumn?[] above = [.. tokens.Select(token => _rowAbove.Find(column => column.IsForeign && column.Heading.Cell == token.Cell))];
        if (!above.Contains(null) && tokens.All(static token => token.Kind is TokenKind.Text or TokenKind.Label))
        {
            for (int i = 0; i < above.Length; i++)
            {
                above[i]!.Text += tokens[i].Text;
                string folded = LabelFolding.FoldText(above[i]!.Text);
                if (item.Table!.Columns.Nodes.FirstOrDefault(node => !_branches.Has(node) && PrintedLabels.Says(node, folded) && saysYear(node, above[i]!.Text)) is { } node)
                {
                    _branches.Know(above[i]!, node);
                }
            }
        }
    }

    /// <summary>Parts the columns below which several years stand: that of the year of the report is the form's, if it is just one.</summary>
    private void PartByYears(IReadOnlyList<Token> tokens)
    {
        foreach (HeadedColumn column in _branches.Columns)
        {
            Token[] below = [.. tokens.Where(token => token.Cell >= column.Heading.Cell && token.Cell < column.Heading.Cell + column.Heading.Width)];
            if (below.Length < 2)
            {
                continue;
            }

            bool isCertain = below.Count(token => HeadingYears.IsOwn(token.Text, year)) == 1;
            HeadedColumn[] parts = [.. below.Select(token => new HeadedColumn(token, isCertain && HeadingYears.IsOwn(token.Text, year) ? column.Node : null, column.Above) { Row = _rows, Text = column.Text + token.Text })];
            _foreign.AddRange(parts.Where(static part => part.IsForeign));
            _branches.Part(column, parts);
        }
    }

    /// <summary>The columns, left to right; null where their order is not certain.</summary>
    /// <param name="isRunning">Whether they stand in running text, where who copied them may have put them in order.</param>
    internal HeadingOrder? Order(bool isRunning) =>
        HeadingOrder.Of(_branches.All, isRunning) is { } order ? order with { HasCorner = _hasCorner, End = _end } : null;

    /// <summary>
    /// Whether a row has headings of columns of the form, and whether such a one stands below that of another: where blank cells were left out, cells of two
    /// rows are not below one another.
    /// </summary>
    private (bool HasColumns, bool AreElsewhere) Survey(IReadOnlyList<Token> tokens)
    {
        bool hasColumns = false;
        bool areElsewhere = false;
        foreach (Token token in tokens)
        {
            _end = Math.Max(_end, token.Cell + token.Width);
            foreach (LabelMatch match in token.Matches)
            {
                bool isColumn = match.Target.Item == item && match.Target.Column is not null;
                hasColumns |= isColumn;
                areElsewhere = areElsewhere || (isColumn && match.Target.Column!.Line >= 0 && IsBelowOther(token));
            }
        }

        return (hasColumns, areElsewhere);
    }

    /// <summary>Whether a piece may be a heading that the form does not have: a text like one, or the label of something else.</summary>
    private static bool MayBeForeign(Token token, bool isRuled) => HeadingText.MayBeHeading(token, isRuled)
        || (token.Kind == TokenKind.Label && token.Matches.All(static match => match.Target.Item.Kind is LayoutItemKind.Line or LayoutItemKind.Header));

    /// <summary>Whether the heading of a column stands above a piece, which then says something about it, such as the unit of its figures.</summary>
    private bool IsBelowColumn(Token token) => _rowAbove.Exists(column => column.IsColumn && column.Heading.Cell == token.Cell);

    /// <summary>Whether the heading of another column stands above a piece.</summary>
    private bool IsBelowOther(Token token) => _rowAbove.Exists(column => column.IsColumn && column.Heading.Cell == token.Cell && column.Text != token.Text);

    /// <summary>What a piece may be of the headings of the table.</summary>
    private List<LabelMatch> Own(Token token)
    {
        List<LabelMatch>? own = null;
        foreach (LabelMatch match in token.Matches)
        {
            if (match.Target.Item == item)
            {
                (own ??= []).Add(match);
            }
        }

        return own ?? _none;
    }

    /// <summary>Whether what stands over all columns is all that a piece may be, and not over the labels of rows.</summary>
    private bool IsOfAllColumns(List<LabelMatch> own)
    {
        foreach (LabelMatch match in own)
        {
            if (!item.Table!.Columns.Labels.Contains(match.Target.Official))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The heading that a piece repeats: the one above it, or one that the form does not have in a row above; null where it is one itself.</summary>
    private HeadedColumn? Copied(Token token, List<LabelMatch> own, bool isRuled)
    {
        foreach (HeadedColumn column in isRuled ? _rowAbove : [])
        {
            if (column.Heading.Cell == token.Cell && column.Text == token.Text)
            {
                return column;
            }
        }

        foreach (HeadedColumn column in own.Count == 0 ? _foreign : [])
        {
            if (column.Row < _rows && column.Text == token.Text)
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>Whether a piece that is no column of the form any more shows the years that the form prints over one.</summary>
    private bool IsOfOtherYear(List<LabelMatch> own, Token token)
    {
        foreach (LabelMatch match in own)
        {
            if (match.Target.Column is { } column && saysYear(column, token.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds what waits for the next heading of the form: between headings side by side there is just one place.</summary>
    private void AddBetween(HeadedColumn? before, HeadedColumn next, List<Token> pending, List<HeadedColumn> row)
    {
        foreach (Token other in pending)
        {
            row.Add(before is null || before.Above != next.Above ? _branches.Before(next, other, _rows) : before = _branches.Place(other, null, before, _rows));
        }

        pending.Clear();
    }

    /// <summary>The first column that a heading may be and that no heading before it is.</summary>
    private AxisNode? Unused(List<LabelMatch> matches, Token token)
    {
        AxisNode? unused = null;
        int cost = int.MaxValue;
        foreach (LabelMatch match in matches)
        {
            if (match.Cost < cost && match.Target.Column is { } column && !_branches.Has(column) && saysYear(column, token.Text))
            {
                (unused, cost) = (column, match.Cost);
            }
        }

        return unused;
    }
}
