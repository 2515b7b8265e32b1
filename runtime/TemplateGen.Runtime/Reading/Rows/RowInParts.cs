using System.Text;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// The only row of a table in text that has its groups of columns one below another, such as 行政复议 with five figures and below them 行政诉讼 with the others: where the figures of the section are as
/// many as the row has, and above each part stand the name of a group and the headings of just its columns.
/// </summary>
internal sealed class RowInParts
{
    private const int MostParts = 8;
    private const int LongestHeadings = 1_000;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly IReadOnlyList<AlignedStep> _steps;
    private readonly Lazy<Dictionary<Token, int>> _places;

    private RowInParts(IReadOnlyList<Token> tokens, IReadOnlyList<AlignedStep> steps)
    {
        (_tokens, _steps) = (tokens, steps);
        _places = new(() => TokenPlaces.Of(_tokens));
    }

    /// <summary>Reads such rows.</summary>
    /// <param name="sequence">The form.</param>
    /// <param name="tokens">What was found in the document, in order.</param>
    /// <param name="steps">Its steps, aligned.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="unplaced">The records that found no place.</param>
    /// <returns>The rows and records with what was read.</returns>
    internal static (IReadOnlyList<RowReading> Rows, IReadOnlyList<Record> Unplaced) Read(
        LayoutSequence sequence, IReadOnlyList<Token> tokens, IReadOnlyList<AlignedStep> steps, IReadOnlyList<RowReading> rows, IReadOnlyList<Record> unplaced)
    {
        LayoutItem[] wanting = [.. sequence.Items.Where(item => item is { Kind: LayoutItemKind.Line, Node: { Label.Length: 0, Repetition: null }, Table.Rows.Lines.Count: 1 }
            && GroupsOf(item).Any() && !rows.Any(row => row.Item == item && row.Problem != RowProblem.Order && !row.IsBorneOut))];
        if (wanting.Length == 0)
        {
            return (rows, unplaced);
        }

        RowInParts parts = new(tokens, steps);
        List<RowReading> read = [];
        HashSet<Record> taken = [];
        foreach (LayoutItem row in wanting)
        {
            AlignedStep[] own = parts.Parts(row);
            if (own.Length is > 1 and <= MostParts && parts.Columns(row, own) is { } columns)
            {
                Token[] cells = [.. own.SelectMany(static step => step.Step.Record.Cells)];
                RowReading reading = new(row, own[0]) { Columns = columns, Found = cells };
                reading.Infer(InferredCells.Of([new RowCandidate(cells, false)]));
                read.Add(reading);
                taken.UnionWith(own.Select(static step => step.Step.Record));
            }
        }

        return read.Count == 0 ? (rows, unplaced)
            : ([.. rows.Where(row => !read.Exists(other => other.Item == row.Item) && (row.Problem != RowProblem.Order || !taken.Contains(row.Step.Step.Record))), .. read],
                [.. unplaced.Where(record => !taken.Contains(record))]);
    }

    /// <summary>All figures of the section of a table, part by part; none where others are known there.</summary>
    private AlignedStep[] Parts(LayoutItem row)
    {
        List<AlignedStep> parts = [];
        bool isWithin = false;
        foreach (AlignedStep step in _steps)
        {
            // Pieces of broken headings may be those of another table.
            bool isKnown = step.Choice is { } choice && !step.IsUnlabelled && (choice.Entry.Kind != LayoutItemKind.Header || choice.Entry.Table == row.Table);
            isWithin = isKnown ? step.Choice!.Value.Entry is var entry && (entry.Table == row.Table || (entry.Table is null && entry.Section == row.Section)) : isWithin;
            if (!isWithin || step.Step.Record.FigureCount == 0 || !step.Step.HasCells)
            {
                continue;
            }

            if (step.Step.Record.Foreign is not null || step.Step.Record.Cells.Exists(static cell => cell.Kind != TokenKind.Figure) || parts.Count > MostParts)
            {
                return [];
            }

            parts.Add(step);
        }

        return parts.Sum(static step => step.Step.Record.Cells.Count) == row.Columns.Length ? [.. parts] : [];
    }

    /// <summary>The columns of all parts, one after another, where each part stands below the name of a group and the headings of its columns; null where one does not.</summary>
    private int[]? Columns(LayoutItem row, AlignedStep[] parts)
    {
        List<int> columns = [];
        int from = Start(parts[0]);
        foreach (AlignedStep part in parts)
        {
            int first = _places.Value[part.Step.Record.Cells[0]];
            string headings = Headings(from, first);
            AxisNode[] groups = [.. GroupsOf(row).Where(group => LeavesOf(group).Count() == part.Step.Record.Cells.Count && NameIn(headings, group) >= 0)];
            if (groups.Length == 0)
            {
                return null;
            }

            columns.AddRange(LeavesOf(groups.MaxBy(group => NameIn(headings, group))!).Select(static column => column.Line));
            from = first;
        }

        return columns.Order().SequenceEqual(row.Columns.Order()) ? [.. columns] : null;
    }

    /// <summary>Where the headings of the first part may begin: right behind the figures or the row before them.</summary>
    private int Start(AlignedStep part)
    {
        int start = _places.Value[part.Step.Record.Cells[0]];
        while (start > 0 && _tokens[start - 1] is { Kind: TokenKind.Text or TokenKind.Label or TokenKind.Blank, Item: null or { Kind: not LayoutItemKind.Line } })
        {
            start--;
        }

        return start;
    }

    /// <summary>What stands between two places, without what parts it.</summary>
    private string Headings(int from, int to)
    {
        StringBuilder headings = new();
        for (int i = to - 1; i >= from && headings.Length < LongestHeadings; i--)
        {
            headings.Insert(0, _tokens[i].Kind is TokenKind.Text or TokenKind.Label ? LabelFolding.FoldText(_tokens[i].Text) : "");
        }

        return headings.ToString();
    }

    private static IEnumerable<AxisNode> GroupsOf(LayoutItem row) => row.Table!.Columns.Lines.Select(static column => column.Parent).OfType<AxisNode>()
        .SelectMany(static group => group.Parent is { Label.Length: > 0 } above ? (AxisNode[])[group, above] : [group]).Where(static group => group.Label.Length > 0).Distinct();

    private static IEnumerable<AxisNode> LeavesOf(AxisNode group) => group.WithDescendants().Where(static node => node.Line >= 0);

    /// <summary>Where the name of a group stands in headings that end with those of its columns, in order; -1 where it does not.</summary>
    private static int NameIn(string headings, AxisNode group)
    {
        string leaves = string.Concat(LeavesOf(group).Select(static column => LabelFolding.FoldText(column.Label)));
        return headings.EndsWith(leaves, StringComparison.Ordinal) ? headings[..^leaves.Length].LastIndexOf(LabelFolding.FoldText(group.Label), StringComparison.Ordinal) : -1;
    }
}
