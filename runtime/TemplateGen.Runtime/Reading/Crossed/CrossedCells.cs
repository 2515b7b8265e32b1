using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Crossed;

/// <summary>The cells of one table of the form that a document states with their labels, wherever it has them.</summary>
/// <param name="table">The table.</param>
internal sealed class CrossedCells(TableLayout table)
{
    private readonly SortedDictionary<int, (LayoutItem Row, IReadOnlyList<Token> Labels, Dictionary<int, Token> Cells)> _rows = [];
    private readonly Dictionary<AxisNode, Token> _headings = [];

    /// <summary>The place of the first of its rows on the form.</summary>
    internal int First => _rows.Keys.First();

    /// <summary>How many cells it has.</summary>
    internal int Count { get; private set; }

    /// <summary>How many labels the document has for them, each cell by itself.</summary>
    internal int LabelCount { get; private set; }

    /// <summary>Whether each of its rows has all cells that the form gives it: what the document does not have is missing, and no blank cell.</summary>
    internal bool IsWhole => _rows.Values.All(static row => Array.TrueForAll(row.Row.Columns, row.Cells.ContainsKey));

    /// <summary>Adds a cell.</summary>
    /// <returns>False where the document states it twice.</returns>
    internal bool TryAdd(LayoutItem row, AxisNode column, Token cell, IReadOnlyList<Token> labels)
    {
        Count++;
        LabelCount += labels.Count;
        foreach (Token label in labels)
        {
            foreach (LabelMatch match in label.Matches)
            {
                if (match.Target.Item.Table == table && match.Target.Column is { } heading)
                {
                    _headings.TryAdd(heading, label);
                }
            }
        }

        if (!_rows.TryGetValue(row.Index, out var own))
        {
            _rows[row.Index] = own = (row, labels, []);
        }

        return own.Cells.TryAdd(column.Line, cell);
    }

    /// <summary>The rows as the form has them.</summary>
    /// <param name="part">The part of the document in which they stand.</param>
    internal IEnumerable<ScannedRow> Rows(int part)
    {
        LayoutItem first = _rows.Values.First().Row;
        IReadOnlyList<Token> labels = _rows.Values.First().Labels;
        List<Token> above = [.. labels.Where(static label => label.Matches.Any(static match => match.Target.Item.Kind is LayoutItemKind.Section or LayoutItemKind.Caption))];
        if (above.Count > 0)
        {
            yield return new ScannedRow(above, RowLimits.None) { Part = part };
        }

        // The only row of a table has no label of its own: it stands below the headings.
        if (first.Node!.Label.Length == 0)
        {
            yield return new ScannedRow([.. table.Columns.Nodes.Where(_headings.ContainsKey).Select(column => _headings[column])], RowLimits.None) { Part = part };
        }

        HashSet<Token> written = [];
        foreach ((LayoutItem row, IReadOnlyList<Token> own, Dictionary<int, Token> cells) in _rows.Values)
        {
            Token[] groups = [.. own.Where(label => label.Matches.Any(match => match.Target.Item.Table == table && match.Target.Item.Node is { } node && row.Node!.IsBelow(node)) && written.Add(label))];
            if (groups.Length > 0)
            {
                yield return new ScannedRow([.. groups], RowLimits.None) { Part = part };
            }

            Token? label = row.Node!.Label.Length == 0 ? null : own.Where(label => label.Matches.Any(match => match.Target.Item == row)).MinBy(label => label.Matches.Where(match => match.Target.Item == row).Min(static match => match.Cost));
            int start = label is null ? 0 : 1;
            yield return new ScannedRow([.. label is null ? [] : (Token[])[label.At(0)], .. table.Columns.Lines.Select((column, i) => (cells.TryGetValue(column.Line, out Token? cell) ? cell : Blank(cells.Values.First())).At(start + i))], RowLimits.Ruled) { Part = part };
        }
    }

    private static Token Blank(Token beside) => new(TokenKind.Blank, "", beside.Place, 0);
}
