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
    private readonly Lazy<List<Token>> _labels;
    private Dictionary<Token, AlignedStep>? _stepOf;

    private FlowedTables(LayoutSequence sequence, IReadOnlyList<Token> tokens, IReadOnlyList<AlignedStep> steps, Func<FlowedText> text)
    {
        (_sequence, _steps, _text) = (sequence, steps, new Lazy<FlowedText>(text));
        _labels = new(() => [.. tokens.Where(static token => token.Matches.MayBeColumn)]);
    }

    /// <summary>The step of each cell; most documents have no such table, and nobody asks.</summary>
    private Dictionary<Token, AlignedStep> StepOf => _stepOf ??= StepsOfCells(_steps);

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

        FlowedTables tables = new(form.Sequence, tokens, steps, () => FlowedText.Of(document, tokens, form.Marks));
        List<FlowedPart> parts = FlowedPart.Of(form.Sequence, steps);
        HashSet<TableLayout> once = [.. parts.Where(static part => part.Table is not null).GroupBy(static part => part.Table!).Where(static table => table.Count() == 1).Select(static table => table.Key)];
        List<RowReading> read = [];
        for (int part = 0; part < parts.Count; part++)
        {
            if (parts[part].Table is { } table && once.Contains(table))
            {
                List<RowReading> own = tables.Read(parts, part, rows);
                own.ForEach(static row => row.IsBorneOut = true);
                read.AddRange(own);

                // On printed pages figures before the heading of a table are those of the table above, whatever label comes before them; so is a row that only its place tells.
                foreach (RowReading row in document.Pages.Count < 2 ? [] : rows.Where(row => row.Table == table && row.IsRead && (row.IsInferred || row.Step.Step.Record.Limits != RowLimits.Ruled) && FlowedText.Compare(row.Found[0].Place, parts[part].Start) < 0))
                {
                    row.Problem = RowProblem.Strayed;
                }
            }
        }

        read.AddRange(tables.ReadColumns([.. parts.Where(part => part.Table is not null && once.Contains(part.Table))], rows, read));
        if (FlowedManner.IsRowByRow(FormEquations.Of(form.Sequence.Template), [.. rows.Where(static row => row.IsRead && row.Step.Step.Record.Limits != RowLimits.Ruled), .. read.Where(row => tables._text.Value.AreTogether(row.Found))]))
        {
            HashSet<TableLayout> done = [.. read.Select(static row => row.Table)];
            for (int part = 0; part < parts.Count; part++)
            {
                if (parts[part].Table is { } table && once.Contains(table) && !done.Contains(table))
                {
                    read.AddRange(tables.ReadLike(parts, part, rows));
                }
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
        (LayoutItem[] lines, ILookup<LayoutItem, RowReading> known) = Lines(part, rows);
        int count = lines.Sum(static line => line.Columns.Length);
        if (lines.Length == 0 || IsOnItsSide(part.Table!))
        {
            return [];
        }

        FlowedFigures taken = new(_text.Value, parts);
        FlowedWitness witness = new(FormEquations.Of(_sequence.Template), lines);
        if (lines.Length == 1 && FlowedHeadings.Below(part, lines[0], _text.Value, _labels.Value) is { } below)
        {
            witness.Hear([below]);
            return witness.BearsOut(0) ? Decide(part, lines, known, [below], true) : [];
        }

        List<List<FlowedFigure>> all = taken.Of(place, count);
        List<(FlowedFigure[]?[] Found, FlowedFigure[]?[] Told, bool IsAnchored, int Cost)> readings = all.Exists(figures => figures.Count == count)
            ? [Read(part, lines, all.Find(figures => figures.Count == count)!)]
            : [.. all.Concat(taken.WithoutNext(place, count, place + 1 < parts.Count ? parts[place + 1].CellsIn(_sequence) : 0)).SelectMany(figures => taken.WithoutPageNumbers(figures, lines, count).Select(way => Read(part, lines, way)).Where(reading => witness.AreBorneOut(reading.Found, figures)))];
        readings = [.. readings.GroupBy(static reading => (reading.Found.Count(static cells => cells is null), reading.Cost)).OrderBy(static group => group.Key).Take(1).SelectMany(static group => group)];
        return readings.Count > 0 && readings.TrueForAll(reading => reading.Found.Zip(readings[0].Found).All(static row => row.First == row.Second || (row is { First: { } one, Second: { } other } && Says(one, other))))
            ? Decide(part, lines, known, readings[0].Told, readings[0].IsAnchored) : [];
    }

    /// <summary>Small tables that are not read, column by column.</summary>
    private List<RowReading> ReadColumns(List<FlowedPart> parts, List<RowReading> rows, List<RowReading> before)
    {
        List<RowReading> read = [];
        List<(FlowedPart Part, LayoutItem[] Lines)> open = [];
        foreach (FlowedPart? part in parts.Append(null))
        {
            LayoutItem[] lines = part is null || before.Exists(row => row.Table == part.Table) ? [] : Lines(part, rows).Lines;
            if (lines.Length > 0 && Array.TrueForAll(lines, line => line.Columns.AsSpan().SequenceEqual(lines[0].Columns)))
            {
                open.Add((part!, lines));
                continue;
            }

            foreach (IGrouping<FlowedPart, (FlowedPart Part, LayoutItem Line, FlowedFigure[] Cells)> table in new FlowedColumns(_text.Value, _labels.Value).Read(open).GroupBy(static row => row.Part))
            {
                LayoutItem[] own = [.. table.Select(static row => row.Line)];
                FlowedFigure[][] found = [.. table.Select(static row => row.Cells)];
                ILookup<LayoutItem, RowReading> known = rows.Where(row => row.Table == table.Key.Table).ToLookup(static row => row.Item);
                read.AddRange(IsContradicted(own, known, found) ? [] : Decide(table.Key, own, known, found, false));
            }

            open.Clear();
        }

        return read;
    }

    /// <summary>A table of which no equation tells the order, in a document that has another in rows one after the other: where nothing parts its figures, it has too.</summary>
    private List<RowReading> ReadLike(List<FlowedPart> parts, int place, List<RowReading> rows)
    {
        FlowedPart part = parts[place];
        (LayoutItem[] lines, ILookup<LayoutItem, RowReading> known) = Lines(part, rows);
        int count = lines.Sum(static line => line.Columns.Length);
        if (lines.Length == 0 || IsOnItsSide(part.Table!) || new FlowedFigures(_text.Value, parts).Of(place, count) is not [{ } figures, ..] || figures.Count != count || !FlowedManner.IsUnparted(lines, figures, _text.Value))
        {
            return [];
        }

        int[] starts = FlowedTable.StartsOf(lines);
        FlowedFigure[][] found = [.. lines.Select((line, index) => figures.GetRange(starts[index], line.Columns.Length).ToArray())];
        FlowedWitness witness = new(FormEquations.Of(_sequence.Template), lines);
        return IsContradicted(lines, known, found) || !found.Index().All(row => witness.Suits(row.Index, row.Item)) ? [] : Decide(part, lines, known, found, false);
    }

    /// <summary>The rows of a table and what is known of them; none where the table is read, or is not one of figures in rows of the form.</summary>
    private (LayoutItem[] Lines, ILookup<LayoutItem, RowReading> Known) Lines(FlowedPart part, List<RowReading> rows)
    {
        LayoutItem[] lines = [.. _sequence.Items.Where(item => item.Table == part.Table && item is { Kind: LayoutItemKind.Line, Columns.Length: > 0 })];
        ILookup<LayoutItem, RowReading> known = rows.Where(row => row.Table == part.Table).ToLookup(static row => row.Item);
        bool areFigures = !part.Table!.IsFields && Array.TrueForAll(lines, line => Array.TrueForAll(line.Columns, column => part.Table[line.Node!.Line, column].Kind.IsNumeric));
        bool isMeant = areFigures && lines.Sum(static line => line.Columns.Length) <= MostCells && Array.TrueForAll(lines, static line => line.Node!.Repetition is null)
            && !Array.TrueForAll(lines, line => known[line].Any(static row => row.IsRead && !row.IsInferred));
        return (isMeant ? lines : [], known);
    }

    /// <summary>The rows that so many figures are, those of which the columns are certain, whether labels anchor most of them, and how many equations and blocks their order breaks.</summary>
    private (FlowedFigure[]?[] Found, FlowedFigure[]?[] Told, bool IsAnchored, int Cost) Read(FlowedPart part, LayoutItem[] lines, List<FlowedFigure> figures)
    {
        FlowedLabels labels = FlowedLabels.Of(_steps, lines, figures, _text.Value, part.Start, part.End);
        FormEquations equations = FormEquations.Of(_sequence.Template);
        FlowedWitness witness = new(equations, lines);
        int[] starts = FlowedTable.StartsOf(lines);
        bool[] isFirst = new bool[lines.Length];
        bool[] isHeaded = new bool[lines.Length];
        int cost = 0;
        FlowedFigure[]?[] rows = [.. lines.Select((line, index) => figures.GetRange(starts[index], line.Columns.Length).ToArray())];
        if (FlowedOrder.MayApply(lines, figures.Count))
        {
            FlowedOrder order = new(witness, lines, figures, labels);
            (rows, isFirst, isHeaded) = order.Read();
            cost = order.Cost;
        }

        FlowedTable table = new(witness, lines, rows, labels.IsAnchored, isFirst, isHeaded);
        FlowedFigure[]?[] found = table.Read();
        FlowedFigure[]?[] told = table.InColumns(found);
        if (Array.Exists(found, static cells => cells is null) && new FlowedBeside(equations, lines, figures, labels.Owned).Read() is var beside
            && found.Zip(beside).All(static row => row.First is null || row.Second is null || Says(row.First, row.Second)))
        {
            found = [.. found.Zip(beside, static (one, other) => one ?? other)];
            told = [.. told.Zip(beside, static (one, other) => one ?? other)];
        }

        return (found, told, labels.IsAnchored.Count(static isAnchored => isAnchored) * 2 > lines.Length, cost);
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

    /// <summary>Whether a label has other figures of a row: where no equation bears out an order, it is the label that is believed.</summary>
    private static bool IsContradicted(LayoutItem[] lines, ILookup<LayoutItem, RowReading> known, FlowedFigure[][] found) =>
        lines.Index().Any(line => known[line.Item].Any(row => row.IsRead && !row.IsInferred && !Says(row, line.Item, found[line.Index])));

    private static Dictionary<Token, AlignedStep> StepsOfCells(IReadOnlyList<AlignedStep> steps)
    {
        Dictionary<Token, AlignedStep> stepOf = [];
        foreach (AlignedStep step in steps)
        {
            foreach (Token cell in step.Step.HasCells ? step.Step.Record.Cells : [])
            {
                stepOf[cell] = step;
            }
        }

        return stepOf;
    }

    /// <summary>Whether two rows have the same figures.</summary>
    internal static bool Says(FlowedFigure[] one, FlowedFigure[] other) =>
        one.Select(static cell => cell.Token.Text).SequenceEqual(other.Select(static cell => cell.Token.Text), StringComparer.Ordinal);

    private static bool Says(RowReading row, LayoutItem line, FlowedFigure[] cells) =>
        row.Columns.SequenceEqual(line.Columns) && row.Cells!.Select(static cell => cell.Text).SequenceEqual(cells.Select(static cell => cell.Token.Text), StringComparer.Ordinal);

    private RowReading Reading(FlowedPart part, LayoutItem line, Token[] cells, IEnumerable<RowReading> known)
    {
        AlignedStep step = known.FirstOrDefault()?.Step ?? cells.Select(cell => StepOf.GetValueOrDefault(cell)).FirstOrDefault(static step => step is not null)
            ?? part.Heading;
        RowReading reading = new(line, step) { Found = cells };
        reading.Infer(new InferredCells(cells, [new RowCandidate(cells, false)]));
        return reading;
    }
}
