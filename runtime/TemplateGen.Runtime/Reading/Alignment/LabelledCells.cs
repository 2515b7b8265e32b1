using System.Buffers;
using TemplateGen.Layout;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>
/// Makes rows of documents that state each cell behind its labels, as in <c>自然人：3</c> below the label of a row, <c>规章 本年制发件数：0</c> or
/// <c>规章：0，0，3</c>, or in the line below the heading of its column: where the labels say which column of which row it is, and in no other place.
/// </summary>
/// <remarks>Only for documents of which little is read otherwise: beside tables such lines are prose.</remarks>
internal sealed class LabelledCells
{
    private const int FewestRows = 3;
    private const int LongestLine = 200;
    private const string Bullets = "-*•●○·▪◦+";

    private static readonly char[] _aroundLabels = [.. " ：:“”\"【】[]|"];

    private static readonly SearchValues<char> _betweenHeadings = SearchValues.Create("-－—/／·>＞→：:\\|｜()（）的");

    private static readonly SearchValues<char> _ofFigures = SearchValues.Create("0123456789., ");

    // One sort after the other: a mark may stand in labels, too.
    private static readonly SearchValues<char>[] _betweenRows = [.. ((string[])["", "|｜", "：:", "“”\"", "，,", "：:“”\"|｜，,"]).Select(static marks => SearchValues.Create(marks))];

    private readonly LabelMatcher _matcher;
    private readonly IReadOnlySet<string> _marks;
    private readonly GluedLine _glued;
    private readonly NamedFigures _named;
    private readonly List<LayoutItem> _unlabelled;
    private readonly List<SourceRow> _rows = [];
    private readonly List<SourceLine> _names = [];
    private readonly List<(IReadOnlyList<LabelMatch> Column, SourceCell Value, SourceLine[] Lines)> _cells = [];
    private readonly List<(SourceLine Line, int Cell, List<List<AxisNode>> Headings)> _groups = [];
    private SourceLine? _heading;
    private int _found;

    private LabelledCells(FormLabels form)
    {
        _matcher = new LabelMatcher(form.Labels);
        _marks = form.Marks;
        _glued = new GluedLine(_matcher);
        _named = new NamedFigures(_matcher, _marks);
        _unlabelled = [.. form.Sequence.Items.Where(static item => item is { Kind: LayoutItemKind.Line, Node.Label.Length: 0 })];
    }

    /// <summary>The document with rows in place of such lines; null where it has hardly any.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">The form.</param>
    internal static SourceDocument? Of(SourceDocument document, Template template)
    {
        LabelledCells cells = new(FormLabels.Of(template));
        foreach (SourceRow row in document.Rows)
        {
            if (row.Form == RowForm.Running)
            {
                foreach (SourceLine line in row.Cells[0].Lines)
                {
                    cells.Take(line);
                }
            }
            else if (!cells.TakeRow(row))
            {
                cells.Close();
                cells._rows.Add(row);
            }
        }

        cells.Close();
        return cells._found >= FewestRows ? new SourceDocument(cells._rows) : null;
    }

    /// <summary>Takes a row whose cells hold figures behind the names of their columns.</summary>
    private bool TakeRow(SourceRow row)
    {
        List<SourceCell> filled = [.. row.Cells.Where(static cell => !cell.IsBlank)];
        if (filled.Count < 2 || !filled.TrueForAll(static cell => cell.Lines.Count == 1))
        {
            return false;
        }

        SourceLine line = filled[0].Lines[0];
        return _named.Of(line with { Text = string.Join(" | ", filled.Select(static cell => cell.Lines[0].Text)) }) is var (head, figures) && figures.Count == filled.Count - (head.Text.Trim().Length > 0 ? 1 : 0)
            && TakeNamed(line, head, [.. figures.Select((figure, index) => (figure.Column, figure.Figure with { Place = filled[filled.Count - figures.Count + index].Lines[0].Place }))]);
    }

    /// <summary>A line that may be the heading of a column waits for the next: its figure alone makes the two of them a cell.</summary>
    private void Take(SourceLine whole)
    {
        SourceLine line = Bare(whole);
        SourceLine? heading = _heading;
        _heading = null;
        string text = line.Text.Trim();
        if (heading is { } above && TokenScanner.IsFigure(text, _marks))
        {
            Take([above, line], above, [new SourceCell([line], line.Place)]);
            return;
        }

        if (heading is { } other)
        {
            TakeOther(other);
        }

        if (_named.Of(line) is var (head, figures) && (figures.Count > 1 || head.Text.Trim().Length > 0) && TakeNamed(line, head, figures))
        {
            return;
        }

        if (Parts(line) is var (label, values))
        {
            Take([line], label, values);
        }
        else if (text.Length <= LongestLine && (_names.Count > 0 || _cells.Count > 0 || _unlabelled.Count > 0) && _matcher.Match(text).Any(IsColumn))
        {
            _heading = line;
        }
        else
        {
            TakeOther(line);
        }
    }

    /// <summary>Takes figures with the names of their columns, behind the label of their row or of the columns, or below it.</summary>
    private bool TakeNamed(SourceLine line, SourceLine head, List<(IReadOnlyList<LabelMatch> Column, SourceLine Figure)> figures)
    {
        string over = head.Text.Trim(_aroundLabels);
        if (over.Length > 0 && Headings(over) is { } headings)
        {
            _groups.Add((line with { Text = over }, _cells.Count, headings));
        }
        else if (over.Length > 0)
        {
            List<SourceLine> labels = RowLabels(head);
            if (labels.Count == 0 || !_matcher.Match(labels[^1].Text).Any(static match => match.Target.Item.Kind == LayoutItemKind.Line))
            {
                return false;
            }

            if (!IsRow(labels))
            {
                Close();
                _names.AddRange(labels);
            }
        }
        else if (_names.Count == 0 && _cells.Count == 0)
        {
            return false;
        }

        foreach ((IReadOnlyList<LabelMatch> column, SourceLine figure) in figures)
        {
            _cells.Add((column, Cell(figure), column == figures[0].Column ? [line] : []));
        }

        return true;
    }

    /// <summary>The labels before the figures of a row, within quotes or brackets and with words between them or not; none where anything else stands there.</summary>
    private List<SourceLine> RowLabels(SourceLine head)
    {
        int start = head.Text.Length - head.Text.TrimStart(_aroundLabels).Length;
        SourceLine bare = new(head.Text.Trim(_aroundLabels), head.Place.After(start));
        return _betweenRows.Select(marks => RowLabels(bare, marks)).FirstOrDefault(static labels => labels.Count > 0) ?? [];
    }

    private List<SourceLine> RowLabels(SourceLine head, SearchValues<char> marks)
    {
        List<SourceLine> labels = [];
        foreach ((int start, string piece) in LabelSeparators.Split(head.Text, marks))
        {
            string text = piece.Trim(_aroundLabels).TrimEnd('中', '的');
            List<SourceLine> found = text.Length > 0 ? Labels(new SourceLine(text, head.Place.After(start))) : [];
            if (found.Count == 0)
            {
                return [];
            }

            labels.AddRange(found);
        }

        return labels;
    }

    /// <summary>A line without the mark of a list, of strong letters or the brackets around it.</summary>
    private static SourceLine Bare(SourceLine line)
    {
        string text = line.Text.TrimEnd();
        int start = text.Length > 1 && Bullets.Contains(text[0], StringComparison.Ordinal) && char.IsWhiteSpace(text[1]) ? 1 : 0;
        start += text.Length - start - text.AsSpan(start).TrimStart("* \t").Length;
        text = text[start..].TrimEnd('*', ' ');
        if (text is ['【', .. var within, '】'] || text is ['[', .., ']'] && (within = text[1..^1]) is not null)
        {
            (start, text) = (start + 1, within);
        }

        return start == 0 ? line : new SourceLine(text, line.Place.After(start));
    }

    /// <summary>Whether labels are those of the row that is being taken.</summary>
    private bool IsRow(IEnumerable<SourceLine> labels) => labels.Select(static name => name.Text).SequenceEqual(_names.Select(static name => name.Text), StringComparer.Ordinal);

    private static bool IsColumn(LabelMatch match) => match is { Cost: 0, Target.Column.Line: >= 0 };

    private void Take(SourceLine[] lines, SourceLine label, List<SourceCell> values)
    {
        List<SourceLine> labels = Labels(label);
        IReadOnlyList<LabelMatch> last = labels.Count > 0 ? _matcher.Match(labels[^1].Text) : [];
        bool isColumn = values.Count == 1 && last.Any(IsColumn) && (labels.Count > 1 || _names.Count > 0 || _cells.Count > 0 || last.All(static match => match.Target.Column is not null));
        if (isColumn)
        {
            // With the label of its row before it, it may begin another row.
            if (labels.Count > 1 && !IsRow(labels.SkipLast(1)))
            {
                Close();
                _names.AddRange(labels.SkipLast(1));
            }

            _cells.Add(([.. last.Where(IsColumn)], values[0], lines));
        }
        else if (last.Any(static match => match.Target.Item.Kind == LayoutItemKind.Line) && values.Exists(static value => !value.IsBlank))
        {
            Close();
            _found++;
            _rows.Add(new SourceRow(RowForm.Ruled, false, [.. labels.Select(Cell), .. values]));
        }
        else
        {
            Array.ForEach(lines, TakeOther);
        }
    }

    /// <summary>A line without a value: the label of the row that follows, a heading over columns, or something else.</summary>
    private void TakeOther(SourceLine line)
    {
        string text = line.Text.TrimEnd('：', ':');
        LabelMatches matches = text.Length <= LongestLine ? _matcher.Match(text) : LabelMatches.None;
        List<SourceLine> labels = matches.Count == 0 ? Labels(line with { Text = text }) : [];
        if (matches.Any(static match => match.Target.Item.Kind == LayoutItemKind.Line) || (labels.Count > 1 && _matcher.Match(labels[^1].Text).Any(static match => match.Target.Item.Kind == LayoutItemKind.Line)))
        {
            Close();
            _names.AddRange(Labels(line with { Text = text }));
        }
        else if (_names.Count == 0 && Headings(text) is { } headings)
        {
            _groups.Add((line, _cells.Count, headings));
        }
        else
        {
            Close();
            _rows.Add(Running(line));
        }
    }

    /// <summary>The headings over columns, or columns, that a line names one inside the other; null where it names anything else.</summary>
    private List<List<AxisNode>>? Headings(string text)
    {
        if (text.Length > LongestLine)
        {
            return null;
        }

        // What stands in brackets behind a heading may be the one below it, without which the heading would be matched as well.
        List<List<AxisNode>> parts = [.. LabelSeparators.Split(text, _betweenHeadings).Select(piece => Over(piece.Text))];
        return parts.Count > 1 && parts.TrueForAll(static part => part.Count > 0) ? parts : Over(text) is { Count: > 0 } whole ? [whole] : null;

        List<AxisNode> Over(string label) => [.. _matcher.Match(label).Where(static match => match.Target.Item.Kind == LayoutItemKind.Header).Select(static match => match.Target.Column).OfType<AxisNode>()];
    }

    /// <summary>Ends a row: its cells in the order of the form's columns, where each of them is named once.</summary>
    private void Close()
    {
        if (_heading is { } heading)
        {
            _heading = null;
            TakeOther(heading);
        }

        foreach ((SourceLine group, _, _) in _groups)
        {
            _rows.Add(Running(group));
        }

        if (_cells.Count > 0 && Ordered() is { } cells)
        {
            _found++;
            _rows.Add(new SourceRow(RowForm.Ruled, false, [.. _names.Select(Cell), .. cells]));
        }
        else
        {
            _rows.AddRange(_names.Concat(_cells.SelectMany(static cell => cell.Lines)).Select(Running));
        }

        _groups.Clear();
        _names.Clear();
        _cells.Clear();
    }

    private List<SourceCell>? Ordered()
    {
        IEnumerable<LayoutItem> rows = _names.Count > 0
            ? _matcher.Match(_names[^1].Text).Select(static match => match.Target.Item).Where(static item => item.Kind == LayoutItemKind.Line)
            : _cells[0].Column.SelectMany(match => _unlabelled.Where(row => row.Table == match.Target.Item.Table));
        List<List<SourceCell>> ways = [.. rows.Select(Ordered).OfType<List<SourceCell>>()];

        // Rows of one wording have the same columns, or the labels do not tell.
        return ways.Count > 0 && ways.TrueForAll(way => way.Count == ways[0].Count) ? ways[0] : null;
    }

    /// <summary>The values in the order of a row's columns, blank where a column is not named; null where they are not those of the row.</summary>
    private List<SourceCell>? Ordered(LayoutItem row)
    {
        List<int[]> places = [.. _cells.Select(cell => cell.Column.Where(match => match.Target.Item.Table == row.Table).Select(match => Array.IndexOf(row.Columns, match.Target.Column!.Line)).Where(static place => place >= 0).Distinct().ToArray())];
        bool isInOrder = places.Count == row.Columns.Length && places.Select(static (all, index) => all.Contains(index)).All(static contains => contains) && GroupsAreInOrder(row);
        bool isNamed = places.TrueForAll(static all => all.Length == 1) && places.Select(static all => all[0]).Distinct().Count() == places.Count;
        if (!isInOrder && !isNamed)
        {
            return null;
        }

        SourceCell[] cells = [.. Enumerable.Repeat(new SourceCell([], _cells[0].Lines[0].Place), row.Columns.Length)];
        for (int i = 0; i < places.Count; i++)
        {
            cells[isInOrder ? i : places[i][0]] = _cells[i].Value;
        }

        return [.. cells];
    }

    /// <summary>Whether the headings between the cells of a row stand where the form prints them: one of a line begins over the cell that follows it, the others are around that.</summary>
    private bool GroupsAreInOrder(LayoutItem row) => _groups.TrueForAll(group =>
    {
        return group.Headings.Exists(nodes => nodes.Exists(node => First(node) == group.Cell)) && group.Headings.TrueForAll(nodes => nodes.Exists(node => First(node) == group.Cell || IsAround(node)));

        int First(AxisNode node) => Array.FindIndex(row.Columns, line => node.WithDescendants().Any(below => below.Line == line));

        bool IsAround(AxisNode node) => group.Cell < row.Columns.Length && node.WithDescendants().Any(below => below.Line == row.Columns[group.Cell]);
    });

    /// <summary>What stands before the colon of a line, and the values behind it; the heading of a column that has a figure right behind it within a row. Null where it is no such line.</summary>
    private (SourceLine Label, List<SourceCell> Values)? Parts(SourceLine line)
    {
        int colon = line.Text.Length <= LongestLine ? line.Text.AsSpan().LastIndexOfAny('：', ':') : -1;
        if (colon < 1)
        {
            return line.Text.Length <= LongestLine && _names.Count + _cells.Count > 0 ? Pair(line) : null;
        }

        List<SourceCell> values = [];
        string rest = line.Text[(colon + 1)..];
        int start = colon + 1;
        foreach (string part in TokenScanner.IsFigure(rest.Trim(), _marks) ? [rest] : rest.Split('，', ',', '、', '；', ';'))
        {
            string text = part.Trim();
            if (text.Length > 0 && !TokenScanner.IsFigure(text, _marks))
            {
                return null;
            }

            SourceLine value = new(text, line.Place.After(start + part.Length - part.TrimStart().Length));
            values.Add(new SourceCell(text.Length > 0 ? [value] : [], value.Place));
            start += part.Length + 1;
        }

        return (line with { Text = line.Text[..colon].TrimEnd() }, values);
    }

    /// <summary>The heading of a column and the figure right behind it.</summary>
    private (SourceLine Label, List<SourceCell> Values)? Pair(SourceLine line)
    {
        int start = line.Text.AsSpan().LastIndexOfAnyExcept(_ofFigures) + 1;
        string label = line.Text[..start].TrimEnd();
        string figure = line.Text[start..].Trim();
        return label.Length > 0 && TokenScanner.IsFigure(figure, _marks) && _matcher.Match(label).Any(IsColumn)
            ? (line with { Text = label }, [Cell(new SourceLine(figure, line.Place.After(line.Text.Length - figure.Length)))]) : null;
    }

    /// <summary>The labels that stand one behind the other, with a space or a stroke between them or nothing at all.</summary>
    private List<SourceLine> Labels(SourceLine line)
    {
        LabelMatches matches = _matcher.Match(line.Text);
        return matches.Any(static match => match.Cost == 0) ? [line]
            : LabelSeparators.Sorts.Select(separators => Labels(LabelSeparators.Split(line.Text, separators), line)).FirstOrDefault(static labels => labels.Count > 1)
                ?? (matches.Count > 0 ? [line] : Labels([(0, line.Text)], line));
    }

    private List<SourceLine> Labels(List<(int Start, string Text)> pieces, SourceLine line)
    {
        List<SourceLine> labels = [];
        foreach ((int start, string text) in pieces)
        {
            SourceLine piece = new(text, line.Place.After(start));
            List<Token> glued = [];
            if (_matcher.Match(piece.Text).Count > 0)
            {
                labels.Add(piece);
            }
            else if (_glued.TrySplit(piece, 0, piece.Text.Length, glued) && glued.TrueForAll(static token => token.Kind == TokenKind.Label))
            {
                labels.AddRange(glued.Select(static token => new SourceLine(token.Text, token.Place)));
            }
            else
            {
                return [];
            }
        }

        return labels;
    }

    private static SourceCell Cell(SourceLine line) => new([line], line.Place);

    private static SourceRow Running(SourceLine line) => new(RowForm.Running, true, [Cell(line)]);
}
