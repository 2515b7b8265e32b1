using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Parts of tables whose rows end with their last figure, as copies have them that leave out blank cells at the end: the column headings say where each column lies,
/// counted from the left, and what a row lacks there is blank.
/// </summary>
/// <remarks>Only where every row of the part stands under the headings throughout, several end early, and none has a blank cell at its end: one that is shorter alone may have lost a cell, and so may all where none reaches the last column.</remarks>
internal sealed class TrimmedRows
{
    private const int FewestShort = 3;

    private readonly Dictionary<(int Part, TableLayout Table), int[]> _places = [];

    /// <summary>Finds such parts.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    internal static TrimmedRows Of(IReadOnlyList<AlignedStep> steps)
    {
        TrimmedRows trimmed = new();
        ILookup<(int Part, TableLayout? Table), Token>? headings = null;
        foreach (IGrouping<(int Part, TableLayout Table), Record> part in steps
            .Where(static step => step is { Row.Columns.Length: > 1, Step.Record: { Limits: RowLimits.Ruled, IsOnGrid: false, HasContent: true } })
            .GroupBy(static step => (step.Step.Record.Part, step.Row!.Table!), static step => step.Step.Record))
        {
            int columns = part.Key.Table.Columns.Lines.Count;
            if (part.Count(record => record.Cells.Count < columns || record.FigureCount < columns) >= FewestShort && part.All(static record => record.Cells[^1].Kind != TokenKind.Blank)
                && Headings((headings ??= HeadingsOf(steps))[part.Key], part.Key.Table) is { } places && part.All(record => Stands(record, places))
                && part.Count(record => record.Cells[^1].Cell < places[^1]) >= FewestShort && part.Any(record => record.Cells[^1].Cell == places[^1]))
            {
                trimmed._places[part.Key] = places;
            }
        }

        return trimmed;
    }

    /// <summary>The cells of a row of such a part, one for each column; null elsewhere.</summary>
    /// <param name="record">The row as the document has it; of one that is blank throughout nothing but its label.</param>
    /// <param name="row">The row of the form.</param>
    internal IReadOnlyList<Token>? Cells(Record record, LayoutItem row)
    {
        if (!_places.TryGetValue((record.Part, row.Table!), out int[]? places) || places.Length != row.Columns.Length || record.IsOnGrid || record.Limits != RowLimits.Ruled)
        {
            return null;
        }

        Token last = record.Cells.Count > 0 ? record.Cells[^1] : record.First;
        return [.. places.Select(place => record.Cells.Find(cell => cell.Cell == place) ?? new Token(TokenKind.Blank, "", last.Place, place))];
    }

    /// <summary>The headings of columns in each part, by their tables.</summary>
    private static ILookup<(int Part, TableLayout? Table), Token> HeadingsOf(IReadOnlyList<AlignedStep> steps) => steps
        .Where(static step => step is { Choice: { Entry.Kind: LayoutItemKind.Header }, Step.Record.Limits: RowLimits.Ruled } && step.Step.Label!.Matches.Any(static match => match.Target.Column is { Line: >= 0 }))
        .ToLookup(static step => (step.Step.Record.Part, step.Choice!.Value.Entry.Table), static step => step.Step.Label!);

    /// <summary>The cells in which the columns lie by their headings, or null where these do not say it of each.</summary>
    private static int[]? Headings(IEnumerable<Token> headings, TableLayout table)
    {
        // Of headings above one another the lowest stands over the figures.
        SortedDictionary<int, Token> lowest = [];
        foreach (Token heading in headings)
        {
            lowest[heading.Cell] = heading;
        }

        IReadOnlyList<AxisNode> columns = table.Columns.Lines;
        return lowest.Count == columns.Count && lowest.Values.Zip(columns).All(pair => pair.First.Matches.Any(match => match.Target.Item.Table == table && match.Target.Column == pair.Second))
            ? [.. lowest.Keys]
            : null;
    }

    /// <summary>Whether a row stands under the headings: its label before them, and nothing beside them.</summary>
    private static bool Stands(Record record, int[] places) =>
        record.LabelEnd + record.Start < places[0] && record.Cells.TrueForAll(cell => cell.Kind == TokenKind.Blank || Array.BinarySearch(places, cell.Cell) >= 0);
}
