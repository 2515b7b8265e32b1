using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Gathers where the value columns lie in each part of a table: rows that are complete show it, and so do column headings that are.
/// </summary>
internal sealed class ColumnSpans
{
    private readonly Dictionary<(int Part, TableLayout Table), List<ColumnSpan>> _spans = [];

    /// <summary>Gathers the spans of a document.</summary>
    internal static ColumnSpans Of(IReadOnlyList<AlignedStep> steps)
    {
        ColumnSpans spans = new();
        foreach (AlignedStep step in steps.Where(static step => step.Row is not null && step.Step.Record.Limits == RowLimits.Ruled))
        {
            Record record = step.Step.Record;
            int columns = step.Row!.Columns.Length;
            if (Complete(record, columns) is { } start)
            {
                spans.Add(record.Part, step.Row.Table!, new ColumnSpan(start, record.Width, record.LabelEnd, step.Row.Node!.Depth, record));
            }
            else if (record.Cells.Count == columns && record.HasContent)
            {
                spans.Add(record.Part, step.Row.Table!, new ColumnSpan(record.Cells[0].Cell - record.Start, record.Width, record.LabelEnd, step.Row.Node!.Depth, record));
            }
        }

        spans.AddHeadings(steps);
        return spans;
    }

    /// <summary>The spans that other rows of a part of a table show.</summary>
    internal IReadOnlyList<ColumnSpan> Others(Record record, TableLayout table) =>
        _spans.TryGetValue((record.Part, table), out List<ColumnSpan>? spans) ? [.. spans.Where(span => span.Owner != record)] : [];

    /// <summary>Where the columns of a row begin that has just as many figures, side by side, as there are columns; otherwise null.</summary>
    internal static int? Complete(Record record, int columns)
    {
        int first = record.Cells.FindIndex(static cell => cell.Kind != TokenKind.Blank);
        bool isComplete = first >= 0 && record.FigureCount == columns && record.Cells.Count >= first + columns
            && record.Cells.Skip(first).Take(columns).All(static cell => cell.Kind == TokenKind.Figure)
            && record.Cells.Skip(first + columns).All(static cell => cell.Kind == TokenKind.Blank);
        return isComplete ? record.Cells[first].Cell - record.Start : null;
    }

    private void Add(int part, TableLayout table, ColumnSpan span)
    {
        if (!_spans.TryGetValue((part, table), out List<ColumnSpan>? spans))
        {
            _spans[(part, table)] = spans = [];
        }

        spans.Add(span);
    }

    private void AddHeadings(IReadOnlyList<AlignedStep> steps)
    {
        var headings = steps
            .Where(static step => step.Choice is { Entry.Kind: LayoutItemKind.Header } && step.Step.Record.Limits == RowLimits.Ruled)
            .GroupBy(static step => (step.Step.Record.Part, step.Choice!.Value.Entry, step.Step.Record.Width));
        foreach (var heading in headings)
        {
            // Of headings above one another the lowest stands over the figures.
            SortedDictionary<int, Token> lowest = [];
            foreach (AlignedStep step in heading)
            {
                if (step.Step.Label!.Matches.Any(static match => match.Target.Column is { Line: >= 0 }))
                {
                    lowest[step.Step.Label.Cell - step.Step.Record.Start] = step.Step.Label;
                }
            }

            LayoutItem item = heading.Key.Entry;
            if (Heads(lowest, item))
            {
                Add(heading.Key.Part, item.Table!, new ColumnSpan(lowest.Keys.First(), heading.Key.Width, -1, -1, null));
            }
        }
    }

    /// <summary>Whether headings stand side by side over every column, in order.</summary>
    private static bool Heads(SortedDictionary<int, Token> headings, LayoutItem item)
    {
        IReadOnlyList<AxisNode> columns = item.Table!.Columns.Lines;
        if (headings.Count != columns.Count)
        {
            return false;
        }

        int column = 0;
        int first = headings.Keys.First();
        foreach ((int cell, Token heading) in headings)
        {
            AxisNode expected = columns[column];
            if (cell != first + column || !heading.Matches.Any(match => match.Target.Item == item && match.Target.Column == expected))
            {
                return false;
            }

            column++;
        }

        return true;
    }
}
