using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// What the column headings of a document say about its tables. Which columns a table has is decided once for all rows below its headings: where some are not the
/// form's, their cells are set aside, and where some of the form's are not there, those that are keep their figures.
/// </summary>
/// <remarks>Headings count only where most rows are as they say, so that a stray text among them changes nothing.</remarks>
internal sealed class TableHeadings
{
    private const int FewestRows = 2;

    private readonly FormEquations _equations;
    private readonly Func<int?> _year;
    private readonly IReadOnlyList<TableHeading> _headings;
    private readonly IReadOnlyList<TableHeading> _found;
    private readonly Dictionary<AlignedStep, TableHeading> _above = [];
    private readonly Dictionary<TableHeading, TableHeading> _chosen = [];
    private readonly HashSet<AlignedStep> _taken = [];
    private readonly HashSet<TableHeading> _decided = [];

    // Behind a page break with the headings of another table above it, it is not certain that a row still has the columns of those before.
    private readonly HashSet<AlignedStep> _belowOthers = [];
    private readonly Lazy<HashSet<(TableLayout Table, int Cell)>> _columnCells;

    private TableHeadings(Template template, IReadOnlyList<TableHeading> headings, IReadOnlyList<AlignedStep> steps, Func<int?> year)
    {
        (_found, _year) = (headings, year);
        _columnCells = new(() => [.. headings.SelectMany(static heading => heading.ColumnCells.Select(cell => (heading.Table, cell)))]);
        (_equations, _headings) = (FormEquations.Of(template), [.. headings.Where(static heading => heading.IsKnown)]);
        if (_headings.All(static heading => heading.IsOfForm))
        {
            _headings = [];
            return;
        }

        // The last headings of each table above a step, or the first where all stand below.
        Dictionary<TableLayout, TableHeading> above = [];
        foreach (TableHeading heading in _headings)
        {
            above.TryAdd(heading.Table, heading);
        }

        int next = 0;
        ForeignHeads others = new(steps);
        for (int i = 0; i < steps.Count; i++)
        {
            for (; next < _headings.Count && _headings[next].Step < i; next++)
            {
                above[_headings[next].Table] = _headings[next];
            }

            if (RowOf(steps[i]) is { Columns.Length: > 0 } row && above.TryGetValue(row.Table!, out TableHeading? heading) && !heading.IsOfForm
                && !IsOfTableBelow(heading, i, steps) && !MayLackColumn(steps[i].Step.Record, heading, steps))
            {
                _above[steps[i]] = heading;
                if (heading.Step < i && others.AreAbove(i, row.Table!, heading.Step))
                {
                    _belowOthers.Add(steps[i]);
                }
            }
        }
    }

    /// <summary>Whether headings below a row are those of another table with certain cells, such as one beside the report.</summary>
    private static bool IsOfTableBelow(TableHeading heading, int row, IReadOnlyList<AlignedStep> steps) => heading.Step > row
        && steps[heading.Step].Step.Record is { Limits: RowLimits.Ruled } below && steps[row].Step.Record is { Limits: RowLimits.Ruled } record && below.Part != record.Part;

    /// <summary>Whether a page without headings, aligned with spaces, has fewer columns than the page of the headings, so that it is not known which of them is missing.</summary>
    private static bool MayLackColumn(Record record, TableHeading heading, IReadOnlyList<AlignedStep> steps) => record is { Limits: RowLimits.Ruled, HasRemark: false } && record.Cells.Count < heading.Columns.Count
        && record.Part != steps[heading.Step].Step.Record.Part && record.Labels.Exists(static label => label.Columns is not null);

    /// <summary>The row of the form that a step is, or whose label stands there while its cells are still to be found.</summary>
    private static LayoutItem? RowOf(AlignedStep step) => step.Row ?? (step is { Choice.Entry: { Kind: LayoutItemKind.Line } entry, Step.Record.HasContent: false } ? entry : null);

    /// <summary>The headings that are kept to.</summary>
    internal IEnumerable<TableHeading> Kept => _taken.Select(KeptAbove).OfType<TableHeading>().Distinct();

    /// <summary>The columns that were taken for some of the form with other words.</summary>
    internal IEnumerable<HeadedColumn> Renamed => _decided.SelectMany(static heading => heading.Columns).Where(static column => column is { IsRenamed: true, IsColumn: true });

    /// <summary>What the headings of a document say.</summary>
    /// <param name="template">The form.</param>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="records">Its records.</param>
    /// <param name="year">The year of the report, found where it is asked for.</param>
    internal static TableHeadings Of(Template template, IReadOnlyList<AlignedStep> steps, IReadOnlyList<Record> records, Func<int?> year) =>
        new(template, HeadingBlocks.Find(template, steps, records, year), steps, year);

    /// <summary>Decides about the headings that say something else than the form, by the rows below them, and sets aside what stands under headings that the form does not have.</summary>
    /// <param name="isLast">Whether nothing more is taken from the rows.</param>
    internal void Apply(bool isLast)
    {
        foreach (IGrouping<TableHeading, AlignedStep> rows in _above.Where(static pair => !pair.Value.IsKept && pair.Key.Step.Record.HasContent).ToLookup(static pair => pair.Value, static pair => pair.Key))
        {
            if (Decide(rows.Key, [.. rows]) is not var (heading, matched))
            {
                rows.Key.IsKept = isLast && LeaveDoubt(rows.Key, [.. rows]);
                continue;
            }

            _decided.Add(heading);
            heading.IsKept = !heading.AreOfForm;
            if (heading != rows.Key)
            {
                _chosen[rows.Key] = heading;
                rows.Key.IsKept = heading.IsKept;
            }

            HashSet<HeadedColumn> sparse = [.. heading.Columns.Where((column, place) => column.IsForeign && matched.Count(row => CellUnder(row, heading, place) is { Kind: not TokenKind.Blank }) * 2 < matched.Count)];
            foreach (MatchedRow row in heading is { IsKept: true, HasColumns: true } ? matched.Where(row => !HasStrayed(row, heading, sparse)) : [])
            {
                Take(row, heading);
            }
        }
    }

    /// <summary>The headings that rows bear out, with the cells under them: in the only order in which their equations hold, where there are two. Null where they do not.</summary>
    private (TableHeading Heading, List<MatchedRow> Rows)? Decide(TableHeading heading, List<AlignedStep> rows)
    {
        bool areRuled = AreRuled(rows);
        List<(TableHeading Heading, List<MatchedRow> Rows)> found = [];
        foreach (TableHeading order in heading.Rival is { } rival ? (TableHeading[])[heading, rival] : [heading])
        {
            if (Matched(order, rows) is { } matched)
            {
                RenamedColumns renamed = new(_equations, order, _year);
                renamed.Apply(matched);
                renamed.GiveUpContradicted(matched);
                HeadingWitness witness = HeadingWitness.Of(_equations, order, matched, null);
                if (!witness.IsFor && order.InOrderOfForm() is { } form && Witness(form, rows).Holding > witness.Holding)
                {
                    continue; // it seems that only the headings changed places
                }

                if (!areRuled && order.LacksColumns && OfForm(order, rows) is { IsFor: true } whole && whole.Holding > witness.Holding)
                {
                    continue; // some headings are broken, and none is lacking
                }

                // In text that keeps nothing beside anything the pieces of broken headings look like those of other columns.
                bool isBlind = order.LacksColumns && order.MayHavePieces && witness.Holding == 0 && rows.TrueForAll(static row => row.Step.Record.Limits == RowLimits.None);
                if (heading.Rival is not null || isBlind || AreShuffled(order) ? witness.IsFor : areRuled || (!witness.IsAgainst && !IsOutdone(order, matched, witness)))
                {
                    found.Add((order, matched));
                }
            }
        }

        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Whether headings lack columns, have others instead, and are not in the order of the form: as likely they are pieces of its own that stand on several lines.</summary>
    private static bool AreShuffled(TableHeading heading) => heading.LacksColumns && heading.Columns.Any(static column => column.IsForeign)
        && heading.Columns.Where(static column => column.IsColumn).Select(static column => column.Node!.Line) is var lines && !lines.SequenceEqual(lines.Order());

    /// <summary>Whether most rows have just the columns of the form, and its equations say so: then what others have more stands under none of the headings.</summary>
    private bool IsOutdone(TableHeading heading, List<MatchedRow> matched, HeadingWitness witness)
    {
        bool areFew = matched.Count(static row => row.Cells is not null) * 2 <= matched.Count && heading.Columns.Any(static column => column.IsForeign);
        return areFew && !witness.IsFor && OfForm(heading, matched.Select(static row => row.Step)).IsFor;
    }

    /// <summary>
    /// Whether rows without any trace of blank cells, with as many figures as the form has columns, may lack one of them and have one under a heading that is not the form's:
    /// where the equations do not bear them out, unless such headings stand behind all others, as those of remarks do. And whether the equations bear out neither the order
    /// of the headings nor that of the form, some of them holding.
    /// </summary>
    private bool LeaveDoubt(TableHeading heading, List<AlignedStep> rows)
    {
        if (AreShuffled(heading))
        {
            return !OfForm(heading, rows).IsFor;
        }

        if (heading.InOrderOfForm() is { } form && Witness(form, rows) is { Holding: > 0, IsFor: false })
        {
            return true;
        }

        if (heading.Columns.All(static column => !column.IsForeign) || rows.Exists(static row => row.Step.Record.Limits == RowLimits.Ruled))
        {
            return false;
        }

        HeadingWitness witness = OfForm(heading, rows);
        return !witness.IsFor && (witness.IsAgainst || (heading.HasForeignBetween && !heading.LacksColumns));
    }

    /// <summary>What the equations say of the rows where their figures are those of the columns of the form, in the order of the headings.</summary>
    private HeadingWitness OfForm(TableHeading heading, IEnumerable<AlignedStep> rows) => Witness(heading.AsOnForm(), rows);

    private HeadingWitness Witness(TableHeading heading, IEnumerable<AlignedStep> rows) =>
        HeadingWitness.Of(_equations, heading, [.. rows.Select(row => new MatchedRow(row, heading.Match(row.Row!, row.Step.Record)))], null);

    private static bool AreRuled(List<AlignedStep> rows) => rows.TrueForAll(static row => row.Step.Record.Limits == RowLimits.Ruled);

    /// <summary>The rows below headings with the cell under each, null where a row is not as they say; null where most are not.</summary>
    private static List<MatchedRow>? Matched(TableHeading heading, List<AlignedStep> rows)
    {
        bool areRuled = AreRuled(rows);
        for (int leading = 0; leading <= heading.MostLeading(areRuled); leading++)
        {
            heading.LeaveOut(leading);
            List<MatchedRow> matched = [.. rows.Select(row => new MatchedRow(row, heading.Match(row.Row!, row.Step.Record)))];
            int like = matched.Count(static row => row.Cells is not null);
            if (heading.Columns is [{ IsForeign: true }, ..] && leading < heading.MostLeading(areRuled) && matched.TrueForAll(static row => row.Cells?[0] is null))
            {
                continue; // it stands over labels
            }

            // Where blank cells leave no trace rows may have fewer figures than columns; none has more.
            bool isWidest = like >= FewestRows && heading.Columns.Count > heading.Table.Columns.Lines.Count
                && rows.TrueForAll(row => row.Step.Record.Limits != RowLimits.Ruled && row.Step.Record.Cells.Count <= heading.Columns.Count);
            if (like * 2 > matched.Count || isWidest)
            {
                return matched;
            }
        }

        return null;
    }

    /// <summary>Whether headings are kept to that stand above a row.</summary>
    internal bool Cover(AlignedStep step) => KeptAbove(step) is not null;

    /// <summary>Whether column headings by which a table is read stand somewhere else than in some places.</summary>
    internal bool StandOutside(TableLayout table, IReadOnlySet<SourcePlace> places) =>
        _found.Any(heading => heading.Table == table && (heading.AreOfForm || heading is { IsKept: true, HasColumns: true }) && heading.Columns.All(column => !places.Contains(column.Heading.Place)));

    /// <summary>Whether the table of a row has a column of the form in a cell, by its own headings.</summary>
    internal bool HaveColumn(AlignedStep step, int cell) => _columnCells.Value.Contains((step.Row!.Table!, cell));

    /// <summary>The row of the form with the columns that the document has for it.</summary>
    internal LayoutItem Shown(AlignedStep step) => KeptAbove(step) is { HasColumns: true } heading ? step.Row!.With(heading.Shown(step.Row)) : step.Row!;

    /// <summary>Whether the cells of a row are not as the headings above it say, which other rows are, or these are not the form's at all.</summary>
    internal bool Contradict(AlignedStep step) => KeptAbove(step) is { } heading && step.Step.Record.HasContent
        && (!heading.HasColumns || !_taken.Contains(step) || _belowOthers.Contains(step));

    /// <summary>What the headings above a row say.</summary>
    internal IReadOnlyList<string> Wordings(AlignedStep step) => [.. KeptAbove(step)!.Columns.Select(static column => column.Text)];

    private TableHeading? KeptAbove(AlignedStep step) => _above.TryGetValue(step, out TableHeading? heading) && heading.IsKept ? _chosen.GetValueOrDefault(heading, heading) : null;

    /// <summary>Whether in text that is aligned with spaces a figure stands under a heading that is not the form's, where most rows have none, and none where the form has a column: it has strayed, and others may have.</summary>
    private static bool HasStrayed(MatchedRow row, TableHeading heading, HashSet<HeadedColumn> sparse) => sparse.Count > 0
        && heading.Columns.Index().Any(column => sparse.Contains(column.Item) && CellUnder(row, heading, column.Index) is { Kind: TokenKind.Figure, Columns: not null })
        && heading.Columns.Index().Any(column => column.Item.IsColumn && CellUnder(row, heading, column.Index) is { Kind: TokenKind.Blank });

    private static Token? CellUnder(MatchedRow row, TableHeading heading, int place) =>
        row.Cells is { } cells ? cells[place] : row.Step.Step.Record.Cells.Find(cell => cell.Cell == heading.Columns[place].Heading.Cell);

    private void Take(MatchedRow row, TableHeading heading)
    {
        if (row.Cells is null)
        {
            // What is certain all the same is the cell below a heading, unless the row has moved.
            Record record = row.Step.Step.Record;
            if (heading.IsPlacedIn(record) && heading.Covers(record))
            {
                foreach (HeadedColumn column in heading.Columns.Where(static column => column.IsForeign))
                {
                    record.SetAside(record.Cells.Find(cell => cell.Cell == column.Heading.Cell && cell.Width == 1));
                }

                _taken.Add(row.Step);
            }

            return;
        }

        for (int i = 0; i < row.Cells.Length; i++)
        {
            if (heading.Columns[i].IsForeign)
            {
                row.Step.Step.Record.SetAside(row.Cells[i]);
            }
        }

        _taken.Add(row.Step);
    }
}
