using System.Text;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Rows whose label is broken over lines so that its pieces make none of the form to the letter: where between two rows that are known just one of the form is wanting and just one row of figures
/// is left, and the words around these are nearly the label of the one that is wanting, or begin as it does.
/// </summary>
/// <param name="tokens">What was found in the document, in order.</param>
/// <param name="steps">Its steps, aligned.</param>
/// <param name="equations">The equations of the form.</param>
internal sealed class WantingRows(IReadOnlyList<Token> tokens, IReadOnlyList<AlignedStep> steps, FormEquations equations)
{
    // Labels of forms are shorter, and no more words stand around a row.
    private const int LongestLabel = 200;
    private const int MostWords = 40;
    private const int ShortestBeginning = 6;
    private const int MistakesShare = 5;

    private readonly Lazy<Dictionary<Token, int>> _places = new(() => TokenPlaces.Of(tokens));

    /// <summary>Reads such rows.</summary>
    /// <param name="sequence">The form.</param>
    /// <param name="rows">The rows of the document.</param>
    /// <param name="unplaced">The records that found no place.</param>
    /// <returns>The rows and records with what was read.</returns>
    internal (IReadOnlyList<RowReading> Rows, IReadOnlyList<Record> Unplaced) Read(LayoutSequence sequence, IReadOnlyList<RowReading> rows, IReadOnlyList<Record> unplaced)
    {
        HashSet<Record> left = [.. unplaced.Concat(rows.Where(static row => row.Problem == RowProblem.Order).Select(static row => row.Step.Step.Record)).Where(static record => record.FigureCount > 1)];
        if (left.Count == 0)
        {
            return (rows, unplaced);
        }

        Dictionary<AlignedStep, RowReading> known = [];
        HashSet<LayoutItem> found = [.. rows.Where(static row => row.Problem != RowProblem.Order).Select(static row => row.Item)];
        foreach (RowReading row in rows.Where(static row => row is { IsRead: true, LabelCost: 0, IsInferred: false }))
        {
            known.TryAdd(row.Step, row);
        }

        List<RowReading> read = [];
        RowReading? before = null;
        List<AlignedStep> between = [];
        foreach (AlignedStep step in steps)
        {
            if (known.TryGetValue(step, out RowReading? row))
            {
                if (between is [var only] && before?.Table == row.Table && left.Contains(only.Step.Record) && Wanting(sequence, before.Item, row.Item) is { } wanting && !found.Contains(wanting)
                    && Reading(wanting, only, before, row) is { } reading)
                {
                    read.Add(reading);
                }

                (before, between) = (row, []);
            }
            else if (step.Step.HasCells && step.Step.Record.FigureCount > 0)
            {
                between.Add(step);
            }
        }

        HashSet<Record> taken = [.. read.Select(static row => row.Step.Step.Record)];
        return read.Count == 0 ? (rows, unplaced)
            : ([.. rows.Where(row => row.Problem != RowProblem.Order || !taken.Contains(row.Step.Step.Record)), .. read], [.. unplaced.Where(record => !taken.Contains(record))]);
    }

    /// <summary>The only row of the form between two others; null where there is none, or several.</summary>
    private static LayoutItem? Wanting(LayoutSequence sequence, LayoutItem before, LayoutItem behind)
    {
        LayoutItem? wanting = null;
        for (int i = before.Index + 1; i < behind.Index; i++)
        {
            if (sequence.Items[i] is { Kind: LayoutItemKind.Line, Columns.Length: > 1 } line)
            {
                if (wanting is not null || line.Node is not { Repetition: null, Label.Length: > 0 and <= LongestLabel })
                {
                    return null;
                }

                wanting = line;
            }
        }

        return wanting;
    }

    private RowReading? Reading(LayoutItem row, AlignedStep step, RowReading before, RowReading behind)
    {
        Record record = step.Step.Record;
        Token[] cells = [.. record.Cells.Where(static cell => cell.Kind != TokenKind.Blank)];
        RowReading reading = new(row, step) { Cells = cells, Found = cells, IsInferred = true };
        bool isWhole = cells.Length == row.Columns.Length && Array.TrueForAll(cells, static cell => cell.Kind == TokenKind.Figure) && before.Columns.SequenceEqual(row.Columns);
        return isWhole && equations.OfRow(row.Table!.Index, row.Node!.Line).Where(static equation => equation.IsWithinRow)
            .All(equation => equation.CanHold(cell => reading.PlaceOf(cell) is >= 0 and var place ? RowCandidate.NumberOf(cells[place]) : null))
            && IsLabelled(row, before, behind) ? reading : null;
    }

    /// <summary>Whether words between two rows are nearly the label of a row, or begin as it does.</summary>
    private bool IsLabelled(LayoutItem row, RowReading before, RowReading behind)
    {
        int from = before.Found.Max(cell => _places.Value.GetValueOrDefault(cell, -1));
        int to = behind.Found.Min(cell => _places.Value.GetValueOrDefault(cell, -1));
        List<Token> words = [];
        for (int i = from + 1; i < to && words.Count <= MostWords; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Text or TokenKind.Label, Matches: { IsExact: false } } word)
            {
                words.Add(word);
            }
        }

        return from >= 0 && words.Count is > 0 and <= MostWords && row.Node!.Labels.Any(label => Columns(words).Any(text => IsLike(text, LabelFolding.FoldText(label))));
    }

    private static bool IsLike(string text, string label)
    {
        int beginning = Math.Max(ShortestBeginning, (label.Length * 3 / MistakesShare) + 1);
        int mistakes = label.Length / MistakesShare;
        return (beginning <= label.Length && text.StartsWith(label[..beginning], StringComparison.Ordinal)) || (mistakes > 0 && EditDistance.Bounded(text, label, mistakes) <= mistakes);
    }

    /// <summary>The words that stand one above another, each time put together; those of text that is not aligned all are.</summary>
    private static IEnumerable<string> Columns(List<Token> words)
    {
        List<(ColumnRange Range, StringBuilder Text)> columns = [];
        foreach (Token word in words)
        {
            ColumnRange range = word.Columns ?? new ColumnRange(0, int.MaxValue);
            int place = columns.FindIndex(column => column.Range.Overlaps(range));
            if (place < 0)
            {
                columns.Add((range, new StringBuilder()));
                place = columns.Count - 1;
            }

            columns[place].Text.Append(LabelFolding.FoldText(word.Text));
        }

        return columns.Select(static column => column.Text.ToString());
    }
}
