using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Flowing;

/// <summary>
/// Reads tables in text that neither keeps rows together nor labels beside their figures, as that of pages in the order of reading: where all figures between the heading
/// of a table and the next one are as many as its cells.
/// </summary>
internal sealed class FlowedTables
{
    // Tables of forms have hundreds.
    private const int MostCells = 4_000;

    private readonly LayoutSequence _sequence;
    private readonly IReadOnlyList<AlignedStep> _steps;
    private readonly Lazy<FlowedText> _text;
    private readonly Dictionary<Token, AlignedStep> _stepOf = [];

    private FlowedTables(LayoutSequence sequence, IReadOnlyList<AlignedStep> steps, Func<FlowedText> text)
    {
        (_sequence, _steps, _text) = (sequence, steps, new Lazy<FlowedText>(text));
        foreach (AlignedStep step in steps)
        {
            foreach (Token cell in step.Step.HasCells ? step.Step.Record.Cells : [])
            {
                _stepOf[cell] = step;
            }
        }
    }

    /// <summary>Reads such tables.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The form.</param>
    /// <param name="tokens">What was found in the document.</param>
    /// <param name="steps">Its steps, aligned.</param>
    /// <param name="rows">Its rows as far as labels tell them.</param>
    /// <param name="unplaced">The records that found no place.</param>
    /// <returns>The rows and records with what was read.</returns>
    internal static (IReadOnlyList<RowReading> Rows, IReadOnlyList<Record> Unplaced) Read(
        SourceDocument document, FormLabels form, IReadOnlyList<Token> tokens, IReadOnlyList<AlignedStep> steps, List<RowReading> rows, List<Record> unplaced)
    {
        bool mayHave = steps.Count > 0 && steps[0].Step.Record.First.Place is { HasLine: true, Path: null }
            && (rows.Exists(static row => !row.IsRead && row.Step.Step.Record.Limits != RowLimits.Ruled) || unplaced.Exists(static record => record.Limits != RowLimits.Ruled && record.FigureCount > 0));
        if (!mayHave)
        {
            return (rows, unplaced);
        }

        FlowedTables tables = new(form.Sequence, steps, () => FlowedText.Of(document, tokens, form.Marks));
        List<FlowedPart> parts = FlowedPart.Of(form.Sequence, steps);
        HashSet<TableLayout> once = [.. parts.Where(static part => part.Table is not null).GroupBy(static part => part.Table!).Where(static table => table.Count() == 1).Select(static table => table.Key)];
        List<RowReading> read = [];
        for (int part = 0; part < parts.Count; part++)
        {
            if (parts[part].Table is { } table && once.Contains(table))
            {
                read.AddRange(tables.Read(parts, part, rows));
            }
        }

        return Merged(rows, unplaced, read);
    }

    private static (IReadOnlyList<RowReading> Rows, IReadOnlyList<Record> Unplaced) Merged(List<RowReading> rows, List<Record> unplaced, List<RowReading> read)
    {
        if (read.Count == 0)
        {
            return (rows, unplaced);
        }

        HashSet<LayoutItem> items = [.. read.Select(static row => row.Item)];
        HashSet<Token> used = [.. read.SelectMany(static row => row.Found)];
        return ([.. rows.Where(row => !items.Contains(row.Item) && !(row.Problem == RowProblem.Order && row.Found.All(used.Contains))), .. read],
            [.. unplaced.Where(record => record.Cells.Count == 0 || !record.Cells.TrueForAll(used.Contains))]);
    }

    /// <summary>The rows of a table that were not read, or that their labels misled.</summary>
    private List<RowReading> Read(List<FlowedPart> parts, int place, List<RowReading> rows)
    {
        FlowedPart part = parts[place];
        LayoutItem[] lines = [.. _sequence.Items.Where(item => item.Table == part.Table && item is { Kind: LayoutItemKind.Line, Columns.Length: > 0 })];
        ILookup<LayoutItem, RowReading> known = rows.Where(row => row.Table == part.Table).ToLookup(static row => row.Item);
        int count = lines.Sum(static line => line.Columns.Length);
        bool areFigures = !part.Table!.IsFields && Array.TrueForAll(lines, line => Array.TrueForAll(line.Columns, column => part.Table[line.Node!.Line, column].Kind.IsNumeric));
        bool isMeant = areFigures && count is > 0 and <= MostCells && Array.TrueForAll(lines, static line => line.Node!.Repetition is null) && !Array.TrueForAll(lines, line => known[line].Any(static row => row.IsRead && !row.IsInferred));
        if (!isMeant || IsOnItsSide(part.Table) || Figures(parts, place, count) is not { } figures)
        {
            return [];
        }

        (bool[] isAnchored, int[] owned) = Labels(part, lines, figures);
        FormEquations equations = FormEquations.Of(_sequence.Template);
        FlowedFigure[]?[] found = new FlowedTable(equations, lines, figures, isAnchored).Read();
        if (Array.Exists(found, static cells => cells is null) && new FlowedBeside(equations, lines, figures, owned).Read() is var beside
            && found.Zip(beside).All(static row => row.First is null || row.Second is null || Says(row.First, row.Second)))
        {
            found = [.. found.Zip(beside, static (one, other) => one ?? other)];
        }

        return Decide(part, lines, known, found, isAnchored.Count(static isAnchored => isAnchored) * 2 > lines.Length);
    }

    /// <summary>Whether headings of columns stand right before figures as the labels of rows do: their order is that of a table on its side, of which the same sums may hold.</summary>
    private bool IsOnItsSide(TableLayout table)
    {
        int count = 0;
        foreach (AlignedStep step in _steps)
        {
            bool isColumn = step.Step is { Kind: EventKind.Row, Record: { Limits: not RowLimits.None, FigureCount: > 1 } } && step.Step.Label!.Matches is { MayBeColumn: true, MayBeRow: false, IsExact: true } matches
                && matches.Any(match => match.Target.Item.Table == table && match.Target.Column is { Line: >= 0 });
            count += isColumn ? 1 : 0;
        }

        return count > 1;
    }

    /// <summary>Holds what the order of a table tells against what its labels tell.</summary>
    private List<RowReading> Decide(FlowedPart part, LayoutItem[] lines, ILookup<LayoutItem, RowReading> known, FlowedFigure[]?[] found, bool isAnchored)
    {
        bool isSound = isAnchored || Array.TrueForAll(found, static cells => cells is not null);
        bool isMisled = false;
        List<RowReading> read = [];
        for (int line = 0; line < lines.Length; line++)
        {
            List<RowReading> same = [.. known[lines[line]].Where(static row => row.IsRead)];
            if (found[line] is not { } cells || (same.Count > 0 && same.TrueForAll(row => Says(row, lines[line], cells))))
            {
                continue;
            }

            isMisled |= same.Count > 0;
            if (same.Count == 0 || isSound)
            {
                read.Add(Reading(part, lines[line], [.. cells.Select(static cell => cell.Token)], known[lines[line]]));
            }
            else
            {
                same.ForEach(static row => row.Problem = RowProblem.Strayed);
            }
        }

        // Where its label misled one row, so it may have done another.
        for (int line = 0; line < lines.Length && isMisled; line++)
        {
            foreach (RowReading row in known[lines[line]].Where(row => row.IsRead && found[line] is null))
            {
                row.Problem = RowProblem.Strayed;
            }
        }

        return read;
    }

    private static bool Says(FlowedFigure[] one, FlowedFigure[] other) =>
        one.Select(static cell => cell.Token.Text).SequenceEqual(other.Select(static cell => cell.Token.Text), StringComparer.Ordinal);

    private static bool Says(RowReading row, LayoutItem line, FlowedFigure[] cells) =>
        row.Columns.SequenceEqual(line.Columns) && row.Cells!.Select(static cell => cell.Text).SequenceEqual(cells.Select(static cell => cell.Token.Text), StringComparer.Ordinal);

    /// <summary>The figures of a table, if they are as many as its cells; behind the last table some may stand in the sections that follow, where a page is read column by column.</summary>
    private List<FlowedFigure>? Figures(List<FlowedPart> parts, int place, int count)
    {
        List<FlowedFigure>? own = _text.Value.Between(parts[place].Start, parts[place].End);
        if (own is null || own.Count >= count)
        {
            return own?.Count == count ? own : null;
        }

        int end = place + 1;
        while (end < parts.Count && parts[end].Table is null)
        {
            end++;
        }

        List<FlowedFigure>? all = end > place + 1 ? _text.Value.Between(parts[place].Start, parts[end - 1].End) : null;
        List<FlowedFigure>? alone = all is null ? null : [.. own, .. all.Skip(own.Count).Where(static figure => !figure.IsBeside)];
        return all?.Count == count ? all : alone?.Count == count ? alone : null;
    }

    private RowReading Reading(FlowedPart part, LayoutItem line, Token[] cells, IEnumerable<RowReading> known)
    {
        AlignedStep step = known.FirstOrDefault()?.Step ?? cells.Select(cell => _stepOf.GetValueOrDefault(cell)).FirstOrDefault(static step => step is not null)
            ?? part.Heading;
        RowReading reading = new(line, step) { Found = cells };
        reading.Infer(new InferredCells(cells, [new RowCandidate(cells, false)]));
        return reading;
    }

    /// <summary>What the labels of a table say: whether that of each row stands just before its figures, or beside the first of them, those of the rows above being before it; and which figure stands beside it.</summary>
    private (bool[] IsAnchored, int[] Owned) Labels(FlowedPart part, LayoutItem[] lines, List<FlowedFigure> figures)
    {
        int[] starts = FlowedTable.StartsOf(lines);
        bool[] isAnchored = new bool[lines.Length];
        int[] owned = [.. lines.Select(static _ => -1)];
        Dictionary<LayoutItem, int> places = lines.Index().ToDictionary(static line => line.Item, static line => line.Index);
        Dictionary<int, int> owners = [];
        HashSet<int> found = [];
        foreach (AlignedStep step in _steps)
        {
            if (step.Choice is { Match: not null, Entry: { Kind: LayoutItemKind.Line } entry } && places.TryGetValue(entry, out int line)
                && FlowedText.Compare(step.Step.Label!.Place, part.Start) > 0 && FlowedText.Compare(step.Step.Label.Place, part.End) < 0)
            {
                int before = FlowedText.First(figures, static figure => figure.Token.Place, step.Step.Label.Place);
                bool isFirst = found.Add(line);
                bool isBeside = before == starts[line] + 1 && figures[starts[line]] is { IsBeside: true } above && above.IsWith(step.Step.Label);
                isAnchored[line] = isFirst && (before == starts[line] || isBeside);
                if (isFirst && before < figures.Count && figures[before] is { IsBeside: true } beside && beside.IsWith(step.Step.Label))
                {
                    // The last label before a figure is its own.
                    if (owners.Remove(before, out int other))
                    {
                        owned[other] = -1;
                    }

                    (owned[line], owners[before]) = (before, line);
                }
            }
        }

        return (isAnchored, owned);
    }
}
