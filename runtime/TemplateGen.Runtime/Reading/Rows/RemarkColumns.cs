using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Takes what stands under a heading that the form does not have from the rows: a column of remarks, or a sum that the form does not ask for, may hold
/// figures, which would be taken for those of the column beside it where that is blank.
/// </summary>
internal sealed class RemarkColumns
{
    /// <summary>Where the column of remarks lies, by the part of the document and by the table that has it.</summary>
    private readonly Dictionary<int, RemarkColumn> _parts = [];
    private readonly Dictionary<TableLayout, RemarkColumn> _tables = [];

    /// <summary>Takes the remarks away.</summary>
    /// <param name="steps">The steps of a document, aligned.</param>
    /// <param name="headings">What its headings say: rows below those that are kept to have no such column any more.</param>
    internal static void Take(IReadOnlyList<AlignedStep> steps, TableHeadings headings)
    {
        foreach (AlignedStep step in steps.Where(step => step.Step.Record.HasRemark && HoldsFigures(step.Row) && !headings.Cover(step)))
        {
            // Words behind all columns of figures are none of a row that has figures only.
            step.Step.Record.TakeRemark(step.Step.Record.Cells.LastOrDefault());
        }

        RemarkColumns columns = new();
        columns.Find(steps, headings.Renamed.Select(static column => column.Heading).ToHashSet());
        if (columns._parts.Count == 0)
        {
            return;
        }

        foreach (IGrouping<int, AlignedStep> part in steps.Where(step => step.Row is { Columns.Length: > 0 } && step.Step.Record is { Limits: RowLimits.Ruled, Remark: null } && !headings.Cover(step)).GroupBy(static step => step.Step.Record.Part))
        {
            columns.Take(part.Key, [.. part], headings);
        }
    }

    private static bool HoldsFigures(LayoutItem? row) => row is { Columns.Length: > 0, Table: { } table } && Array.TrueForAll(row.Columns, column => table[row.Node!.Line, column].Kind is not { IsNumeric: false });

    private void Find(IReadOnlyList<AlignedStep> steps, HashSet<Token> renamed)
    {
        Dictionary<(int Part, int End), CoveredCells>? headings = null;
        foreach (AlignedStep step in steps.Where(static step => step.Choice is { Entry.Kind: LayoutItemKind.Header or LayoutItemKind.Caption, Match: not null }))
        {
            // The last thing in its row, and no heading of the form stands over the same cells.
            Record record = step.Step.Record;
            bool isLast = record is { Limits: RowLimits.Ruled, Foreign: not null, HasContent: false } && record.Labels[^1] == step.Step.Label && Before(step) >= 0 && !renamed.Contains(record.Foreign);
            if (isLast && record.Foreign!.Text.AsSpan().IndexOfAny("。，；") < 0
                && (headings ??= Headings(steps)).GetValueOrDefault((record.Part, EndOf(step)))?.Has(record.Foreign.Cell) != true)
            {
                Add(record.Part, new RemarkColumn(record.Foreign.Cell, EndOf(step), step.Choice!.Value.Entry.Table!, Before(step)));
            }
        }
    }

    /// <summary>The cells over which headings of the form stand, of each part and each width.</summary>
    private static Dictionary<(int Part, int End), CoveredCells> Headings(IReadOnlyList<AlignedStep> steps) => steps
        .Where(static step => step.Choice is { Entry.Kind: LayoutItemKind.Header, Match: not null } && step.Step.Record.Limits == RowLimits.Ruled)
        .GroupBy(static step => (step.Step.Record.Part, EndOf(step)), static step => step.Step.Label!).ToDictionary(static row => row.Key, static row => new CoveredCells(row));

    /// <summary>Where every row of headings ends in it, the one with most columns before it says where it stands.</summary>
    private void Add(int part, RemarkColumn column)
    {
        if (!_parts.TryGetValue(part, out RemarkColumn known) || known.Table != column.Table || known.Before <= column.Before)
        {
            _parts[part] = _tables[column.Table] = column;
        }
    }

    /// <summary>How many columns stand before what stands behind a heading: all of them behind a caption; -1 where the heading does not say.</summary>
    private static int Before(AlignedStep step)
    {
        TableLayout table = step.Choice!.Value.Entry.Table!;
        LabelTarget target = step.Choice.Value.Match!.Value.Target;
        if (target.Item.Kind == LayoutItemKind.Caption || (target.Column is null && table.Columns.Labels.Contains(target.Official)))
        {
            return table.Columns.Lines.Count;
        }

        // Side by side headings may have changed places.
        HashSet<AxisNode> headings = [.. step.Step.Record.Labels.SelectMany(static label => label.Matches).Where(match => match.Target.Item == target.Item).Select(static match => match.Target.Column).OfType<AxisNode>()];
        return target.Column is null ? -1 : 1 + table.Columns.Lines.Index().Where(line => IsUnder(line.Item, headings)).Select(static line => line.Index).DefaultIfEmpty(-2).Max();
    }

    private static bool IsUnder(AxisNode line, HashSet<AxisNode> headings)
    {
        for (AxisNode? node = line; node is not null; node = node.Parent)
        {
            if (headings.Contains(node))
            {
                return true;
            }
        }

        return false;
    }

    private void Take(int part, List<AlignedStep> rows, TableHeadings headings)
    {
        // A table that goes on behind a page break has the column there too, if all its rows have room for it.
        if (!_parts.TryGetValue(part, out RemarkColumn column) && !(_tables.TryGetValue(rows[0].Row!.Table!, out column) && rows.TrueForAll(static row => Surplus(row) > 0)))
        {
            // Columns of characters show no column that is blank throughout: the last one may be that of the remarks, and one of the form missing.
            bool mayEndInRemarks = _tables.ContainsKey(rows[0].Row!.Table!) && rows.TrueForAll(static row => Surplus(row) == 0) && rows.Exists(static row => row.Step.Record.Labels.Exists(static label => label.Columns is not null));
            foreach (AlignedStep row in mayEndInRemarks ? rows : [])
            {
                row.Step.Record.MayEndInRemark = true;
            }

            return;
        }

        // Another table in the same part may have a column of its own there.
        rows.RemoveAll(row => row.Row!.Table != column.Table && headings.HaveColumn(row, column.Cell));

        // On a grid, and in rows as wide as the headings, the cell is known.
        List<AlignedStep> counted = [.. rows.Where(row => !row.Step.Record.IsOnGrid && (EndOf(row) != column.End || Surplus(row) < 1))];
        List<AlignedStep> placed = [.. rows.Except(counted)];

        foreach (AlignedStep row in placed.Where(row => row.Step.Record.IsOnGrid || StandsBehind(row, column)))
        {
            row.Step.Record.TakeRemark(row.Step.Record.Cells.Find(cell => cell.Cell == column.Cell));
        }

        // Where cells are only counted, each row has one more, unless blank ones at the end were cut off.
        bool isCutOff = counted.TrueForAll(static row => row.Step.Record.Cells is [] or [.., { Kind: not TokenKind.Blank }]);
        foreach (AlignedStep row in counted)
        {
            List<Token> cells = row.Step.Record.Cells;
            int place = row.Row!.Table == column.Table ? Math.Min(column.Before, row.Row.Columns.Length) : row.Row.Columns.Length;
            row.Step.Record.TakeRemark(Surplus(row) == 1 ? cells[place] : Surplus(row) < 1 && !isCutOff && place == row.Row.Columns.Length ? cells.LastOrDefault() : null);
        }
    }

    /// <summary>Whether as many cells as columns stand before the cell of the column; more or fewer do where a row has moved.</summary>
    private static bool StandsBehind(AlignedStep row, RemarkColumn column) =>
        row.Step.Record.Cells.FindIndex(cell => cell.Cell == column.Cell) == (row.Row!.Table == column.Table ? Math.Min(column.Before, row.Row.Columns.Length) : row.Row.Columns.Length);

    private static int Surplus(AlignedStep row) => row.Step.Record.Cells.Count - row.Row!.Columns.Length;

    private static int EndOf(AlignedStep row) => row.Step.Record.Start + row.Step.Record.Width;
}
