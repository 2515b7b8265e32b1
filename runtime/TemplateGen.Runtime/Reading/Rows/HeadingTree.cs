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

    private readonly Dictionary<AxisNode, HeadedColumn> _known = [];
    private readonly List<HeadedColumn> _tops = [];
    private readonly List<HeadedColumn> _behind = [];
    private readonly List<HeadedColumn> _foreign = [];
    private List<HeadedColumn> _rowAbove = [];
    private int _rows;
    private int _end;
    private bool _hasCorner;
    private bool _isRuled = true;

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
        _isRuled &= isRuled;
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
                bool isOfAll = own.TrueForAll(match => item.Table!.Columns.Labels.Contains(match.Target.Official));
                isBehindAll = isOfAll && !hasColumns;
                _hasCorner |= !isOfAll;
                if (!isOfAll)
                {
                    pending.Clear(); // columns of labels
                }

                continue;
            }

            HeadedColumn? copied = (isRuled ? _rowAbove.Find(column => column.Heading.Cell == token.Cell && column.Text == token.Text) : null)
                ?? (own.Count == 0 ? _foreign.Find(column => column.Row < _rows && column.Text == token.Text) : null);
            if (copied is not null || (last is not null && last.Text == token.Text))
            {
                // A cell that spans several was copied into each of them.
                last = copied ?? last;
                continue;
            }

            AxisNode? node = own.Count == 0 ? null : Unused(own, token);
            isBehindAll &= node is null;
            if (node is null && own.Exists(match => match.Target.Column is { } column && saysYear(column, token.Text)))
            {
                return false;
            }

            if (node is null && (!MayBeForeign(token, isRuled) || (isRuled && !areElsewhere && IsBelowColumn(token))))
            {
                continue;
            }

            if (node is null && isBehindAll)
            {
                last = new HeadedColumn(token, null, null) { Row = _rows };
                _behind.Add(last);
                row.Add(last);
                continue;
            }

            if (node is null && (last is null || (isBefore && !isRuled)))
            {
                pending.Add(token);
                continue;
            }

            HeadedColumn? before = last;
            last = Place(token, node, last);
            row.Add(last);
            foreach (Token other in pending)
            {
                // Between headings side by side there is just one place.
                row.Add(before is null || before.Above != last.Above ? Before(last, other) : before = Place(other, null, before));
            }

            pending.Clear();
        }

        // All of them may be headings of other years.
        foreach (Token other in pending)
        {
            last = last is null ? Last(other) : Place(other, null, last);
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
                if (item.Table!.Columns.Nodes.FirstOrDefault(node => !_known.ContainsKey(node) && PrintedLabels.Says(node, folded) && saysYear(node, above[i]!.Text)) is { } node)
                {
                    above[i]!.Node = node;
                    _known[node] = above[i]!;
                }
            }
        }
    }

    /// <summary>Parts the columns below which several years stand: that of the year of the report is the form's, if it is just one.</summary>
    private void PartByYears(IReadOnlyList<Token> tokens)
    {
        foreach ((AxisNode node, HeadedColumn column) in _known.Where(static pair => pair.Value.IsColumn).ToArray())
        {
            Token[] below = [.. tokens.Where(token => token.Cell >= column.Heading.Cell && token.Cell < column.Heading.Cell + column.Heading.Width)];
            if (below.Length < 2)
            {
                continue;
            }

            bool isCertain = below.Count(token => HeadingYears.IsOwn(token.Text, year)) == 1;
            List<HeadedColumn> beside = column.Above?.Below ?? (_behind.Contains(column) ? _behind : _tops);
            HeadedColumn[] parts = [.. below.Select(token => new HeadedColumn(token, isCertain && HeadingYears.IsOwn(token.Text, year) ? node : null, column.Above) { Row = _rows, Text = column.Text + token.Text })];
            int place = beside.IndexOf(column);
            beside.RemoveAt(place);
            beside.InsertRange(place, parts);
            _foreign.AddRange(parts.Where(static part => part.IsForeign));
            _known.Remove(node);
            if (Array.Find(parts, static part => !part.IsForeign) is { } own)
            {
                _known[node] = own;
            }
        }
    }

    /// <summary>The columns, left to right; null where their order is not certain.</summary>
    /// <param name="isRunning">Whether they stand in running text, where who copied them may have put them in order.</param>
    internal HeadingOrder? Order(bool isRunning) =>
        HeadingOrder.Of([.. _tops, .. _behind], _isRuled, isRunning) is { } order ? order with { HasCorner = _hasCorner, End = _end } : null;

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
        List<LabelMatch> own = [];
        foreach (LabelMatch match in token.Matches)
        {
            if (match.Target.Item == item)
            {
                own.Add(match);
            }
        }

        return own;
    }

    /// <summary>The first column that a heading may be and that no heading before it is.</summary>
    private AxisNode? Unused(List<LabelMatch> matches, Token token)
    {
        AxisNode? unused = null;
        int cost = int.MaxValue;
        foreach (LabelMatch match in matches)
        {
            if (match.Cost < cost && match.Target.Column is { } column && !_known.ContainsKey(column) && saysYear(column, token.Text))
            {
                (unused, cost) = (column, match.Cost);
            }
        }

        return unused;
    }

    /// <summary>What the form does not have stands right behind the heading beside it, before the first of its row.</summary>
    private HeadedColumn Place(Token token, AxisNode? node, HeadedColumn? last)
    {
        HeadedColumn? above = node is null ? last!.Above : Above(node);
        List<HeadedColumn> beside = above?.Below ?? _tops;
        HeadedColumn placed = new(token, node, above) { Row = _rows };
        if (node is null)
        {
            beside = _behind.Contains(last!) ? _behind : beside;
            beside.Insert(beside.IndexOf(last!) + 1, placed);
        }
        else
        {
            beside.Add(placed);
            _known[node] = placed;
        }

        return placed;
    }

    private HeadedColumn Last(Token token)
    {
        HeadedColumn placed = new(token, null, null) { Row = _rows };
        _tops.Add(placed);
        return placed;
    }

    private HeadedColumn Before(HeadedColumn column, Token token)
    {
        List<HeadedColumn> beside = column.Above?.Below ?? _tops;
        HeadedColumn placed = new(token, null, column.Above) { Row = _rows };
        beside.Insert(beside.IndexOf(column), placed);
        return placed;
    }

    private HeadedColumn? Above(AxisNode node)
    {
        for (AxisNode? above = node.Parent; above is not null; above = above.Parent)
        {
            if (_known.TryGetValue(above, out HeadedColumn? heading))
            {
                return heading;
            }
        }

        return null;
    }
}
