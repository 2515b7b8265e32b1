using TemplateGen.Layout;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>
/// Makes rows of documents that state each cell behind its labels, as in <c>自然人：3</c> below the label of a row, <c>规章 本年制发件数：0</c> or
/// <c>规章：0，0，3</c>: where the labels say which column of which row it is, and in no other place.
/// </summary>
/// <remarks>Only for documents that are no report otherwise: beside tables such lines are prose.</remarks>
internal sealed class LabelledCells
{
    private const int FewestRows = 3;
    private const int LongestLine = 200;

    private readonly LabelMatcher _matcher;
    private readonly IReadOnlySet<string> _marks;
    private readonly GluedLine _glued;
    private readonly List<LayoutItem> _unlabelled;
    private readonly List<SourceRow> _rows = [];
    private readonly List<SourceLine> _names = [];
    private readonly List<(IReadOnlyList<LabelMatch> Column, SourceCell Value, SourceLine Line)> _cells = [];
    private readonly List<SourceLine> _groups = [];
    private int _found;

    private LabelledCells(FormLabels form)
    {
        _matcher = new LabelMatcher(form.Labels);
        _marks = form.Marks;
        _glued = new GluedLine(_matcher);
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
            else
            {
                cells.Close();
                cells._rows.Add(row);
            }
        }

        cells.Close();
        return cells._found >= FewestRows ? new SourceDocument(cells._rows) : null;
    }

    private void Take(SourceLine line)
    {
        if (Parts(line) is not var (label, values))
        {
            TakeOther(line);
            return;
        }

        List<SourceLine> labels = Labels(label);
        IReadOnlyList<LabelMatch> last = labels.Count > 0 ? _matcher.Match(labels[^1].Text) : [];
        bool isColumn = values.Count == 1 && last.Any(static match => match is { Cost: 0, Target.Column.Line: >= 0 }) && (labels.Count > 1 || _names.Count > 0 || _cells.Count > 0 || last.All(static match => match.Target.Column is not null));
        if (isColumn)
        {
            // With the label of its row before it, it may begin another row.
            if (labels.Count > 1 && !labels.SkipLast(1).Select(static name => name.Text).SequenceEqual(_names.Select(static name => name.Text), StringComparer.Ordinal))
            {
                Close();
                _names.AddRange(labels.SkipLast(1));
            }

            _cells.Add(([.. last.Where(static match => match is { Cost: 0, Target.Column.Line: >= 0 })], values[0], line));
        }
        else if (last.Any(static match => match.Target.Item.Kind == LayoutItemKind.Line) && values.Exists(static value => !value.IsBlank))
        {
            Close();
            _found++;
            _rows.Add(new SourceRow(RowForm.Ruled, false, [.. labels.Select(Cell), .. values]));
        }
        else
        {
            TakeOther(line);
        }
    }

    /// <summary>A line without a value: the label of the row that follows, a heading over columns, or something else.</summary>
    private void TakeOther(SourceLine line)
    {
        string text = line.Text.TrimEnd('：', ':');
        LabelMatches matches = text.Length <= LongestLine ? _matcher.Match(text) : LabelMatches.None;
        if (matches.Any(static match => match.Target.Item.Kind == LayoutItemKind.Line) || (matches.Count == 0 && Labels(line with { Text = text }).Count > 1))
        {
            Close();
            _names.AddRange(Labels(line with { Text = text }));
        }
        else if (matches.Any(static match => match.Target.Item.Kind == LayoutItemKind.Header) && _names.Count == 0)
        {
            _groups.Add(line);
        }
        else
        {
            Close();
            _rows.Add(Running(line));
        }
    }

    /// <summary>Ends a row: its cells in the order of the form's columns, where each of them is named once.</summary>
    private void Close()
    {
        foreach (SourceLine group in _groups)
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
            _rows.AddRange(_names.Concat(_cells.Select(static cell => cell.Line)).Select(Running));
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
        bool isInOrder = places.Count == row.Columns.Length && places.Select(static (all, index) => all.Contains(index)).All(static contains => contains);
        bool isNamed = places.TrueForAll(static all => all.Length == 1) && places.Select(static all => all[0]).Distinct().Count() == places.Count;
        if (!isInOrder && !isNamed)
        {
            return null;
        }

        SourceCell[] cells = [.. Enumerable.Repeat(new SourceCell([], _cells[0].Line.Place), row.Columns.Length)];
        for (int i = 0; i < places.Count; i++)
        {
            cells[isInOrder ? i : places[i][0]] = _cells[i].Value;
        }

        return [.. cells];
    }

    /// <summary>What stands before the colon of a line, and the values behind it; null where it is no such line.</summary>
    private (SourceLine Label, List<SourceCell> Values)? Parts(SourceLine line)
    {
        int colon = line.Text.Length <= LongestLine ? line.Text.AsSpan().LastIndexOfAny('：', ':') : -1;
        if (colon < 1)
        {
            return null;
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
