using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Crossed;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading;

/// <summary>Notes on how the labels of a document differ from the form, on what stands elsewhere and on what is missing.</summary>
internal static class AlignmentNotes
{
    private const int MostRows = 6;

    /// <summary>Adds the notes.</summary>
    internal static void Add(EditionReading reading, Report report, IReadOnlyList<RowReading> rows, IReadOnlyList<GroupReading> printed, ReadingNotes notes)
    {
        AddLabels(reading, rows, notes);
        AddPlaces(reading.Steps, notes);
        AddCodes(reading.Steps, notes);
        AddLineNumbers(reading.LineNumbers, notes);
        AddCrossed(reading.Crossed, notes);
        AddColumns(reading, notes);
        AddUnplaced(reading, notes);
        AddMissing(reading.Edition.Template.Tables.Where(table => printed.All(other => other.Table != table)), report, rows, notes);
    }

    /// <summary>Adds what is missing in tables that were read as a whole.</summary>
    internal static void Add(IReadOnlyList<GroupReading> groups, ReadingNotes notes)
    {
        foreach (GroupReading group in groups.Where(static group => group.Missing.Any(line => HasCells(group.Table, line))))
        {
            AddMissing(group.Table, [.. group.Missing.Where(line => HasCells(group.Table, line))], notes);
        }
    }

    private static void AddLabels(EditionReading reading, IReadOnlyList<RowReading> rows, ReadingNotes notes)
    {
        foreach (AlignedStep step in reading.Steps)
        {
            if (step.Choice?.Match is { Cost: > 0 } match)
            {
                AddLabel(step.Step.Label!, match.Target.Official, notes);
            }
        }

        foreach (HeadedColumn column in reading.Headings?.Renamed ?? [])
        {
            AddLabel(column.Heading, column.Node!.Label, notes);
        }

        foreach (RowReading row in rows.Where(static row => row is { IsRead: true, Key: null, IsInferred: true, Step.Step: { Kind: EventKind.Foreign, Record.Foreign: not null } }))
        {
            Token label = row.Step.Step.Record.Foreign!;
            string table = RowNotes.TableName(row.Table);
            notes.Note(
                "label-differs",
                label.Place,
                $"表式中“{table}”的这一行没有行名，文中写有“{label.Text}”，按该行读取",
                $"The form prints the row of \"{table}\" without a label; that with \"{label.Text}\" was taken for it");
        }
    }

    private static void AddLabel(Token found, string official, ReadingNotes notes) => notes.Note(
        "label-differs",
        found.Place,
        $"“{found.Text}”与表式的“{FormLabel.Of(official)}”不同，按后者读取",
        $"\"{found.Text}\" differs from the form's \"{FormLabel.Of(official)}\", for which it was taken");

    private static void AddPlaces(IReadOnlyList<AlignedStep> steps, ReadingNotes notes)
    {
        Section? heading = null;
        HashSet<TableLayout> seen = [];
        foreach (AlignedStep step in steps.Where(static step => step.Choice?.Match is not null))
        {
            LayoutItem item = step.Choice!.Value.Entry;
            if (item.Kind == LayoutItemKind.Section)
            {
                heading = item.Section;
            }
            else if (seen.Add(item.Table!) && heading is not null && !IsUnder(item.Table!.Section, heading))
            {
                (string table, string above) = (RowNotes.TableName(item.Table), FormLabel.Of(heading.Label));
                notes.Note(
                    "table-misplaced",
                    step.Step.Label!.Place,
                    $"“{table}”的表格在“{above}”之下",
                    $"The table \"{table}\" stands under \"{above}\"");
            }
        }
    }

    private static void AddCodes(IReadOnlyList<AlignedStep> steps, ReadingNotes notes)
    {
        foreach (IGrouping<TableLayout, AlignedStep> table in steps
            .Where(static step => step is { Row: not null, Step.Record.Code.Kind: TokenKind.Figure }).GroupBy(static step => step.Row!.Table!))
        {
            Token code = table.First().Step.Record.Code!;
            string name = RowNotes.TableName(table.Key);
            notes.Note(
                "codes-left-out",
                code.Place,
                $"“{name}”有 {table.Count()} 行数据前的行次编号已略去，第一个是 {code.Text}",
                $"The codes before the figures of {RowNotes.Rows(table.Count())} of \"{name}\" were left out; the first is {code.Text}");
        }
    }

    private static void AddLineNumbers(IReadOnlyList<Token> numbers, ReadingNotes notes)
    {
        if (numbers.Count > 0)
        {
            notes.Note(
                "codes-left-out",
                numbers[0].Place,
                $"{numbers.Count} 行行名前的序号已略去，第一个是 {numbers[0].Text}",
                $"The numbers before the labels of {RowNotes.Rows(numbers.Count)} were left out; the first is {numbers[0].Text}");
        }
    }

    private static void AddCrossed(IReadOnlyList<CrossedTable> tables, ReadingNotes notes)
    {
        foreach (CrossedTable table in tables)
        {
            (string code, string chinese, string english) = table.IsParted
                ? ("table-parted", "表式的一张表在此分为几张；各数据按其上方的栏目名称读取", "One table of the form is several here; each figure was read by the names of columns above it")
                : ("table-turned", "表式的栏目名称在此写在数据前面；各数据按其行名、栏目名称读取", "Columns of the form stand before the figures here; each figure was read by the labels of its row and column");
            notes.Note(code, table.First.Place, chinese, english);
        }
    }

    private static void AddColumns(EditionReading reading, ReadingNotes notes)
    {
        foreach (TableHeading heading in reading.Headings?.Kept.Where(static heading => heading.HasColumns) ?? [])
        {
            string name = RowNotes.TableName(heading.Table);
            string foreign = string.Join("、", heading.Columns.Where(static column => column.IsForeign).Select(static column => column.Text));
            string lacking = string.Join("、", heading.Table.Columns.Lines
                .Where(line => heading.Columns.All(column => column.Node != line)).Select(static line => FormLabel.Of(line.Label)));
            if (foreign.Length + lacking.Length == 0)
            {
                notes.Note(
                    "columns-swapped",
                    heading.Columns[0].Heading.Place,
                    $"“{name}”栏目的次序与表式不同，按文中栏目读取",
                    $"The table \"{name}\" has the columns of the form in another order, and was read by its headings");
                continue;
            }

            string chinese = Joined("；", foreign.Length > 0 ? $"有表式以外的栏目“{foreign}”，其数据未予采用" : null, lacking.Length > 0 ? $"没有栏目“{lacking}”" : null);
            string english = Joined(
                "; and ",
                foreign.Length > 0 ? $"has columns that are not the form's, whose figures were left out: \"{foreign}\"" : null,
                lacking.Length > 0 ? $"lacks the columns \"{lacking}\"" : null);
            notes.Warn("columns-differ", heading.Columns[0].Heading.Place, $"“{name}”{chinese}", $"The table \"{name}\" {english}");
        }
    }

    private static string Joined(string separator, params string?[] parts) => string.Join(separator, parts.Where(static part => part is not null));

    private static bool IsUnder(Section section, Section heading)
    {
        for (Section? above = section; above is not null; above = above.Parent)
        {
            if (above == heading)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddUnplaced(EditionReading reading, ReadingNotes notes)
    {
        foreach (UnplacedRow row in UnplacedRow.Of(reading).Where(row => !AreColumnCodes(row.Record, reading.Edition.Template)))
        {
            RowNotes.Unplaced(row.Record, row.Record.Cells, notes);
        }
    }

    /// <summary>Whether a row holds nothing but the codes that a table prints under the headings of its columns.</summary>
    private static bool AreColumnCodes(Record record, Template template)
    {
        string[] found = [.. record.Cells.Where(static cell => cell.Kind != TokenKind.Blank).Select(static cell => cell.Text.Trim())];
        return found.Length > 0 && template.Tables.Any(table => table.Columns.Lines.SelectMany(static line => line.Codes).SequenceEqual(found));
    }

    /// <summary>Whether there is anything to read in a row.</summary>
    private static bool HasCells(TableLayout table, AxisNode line) => table.Columns.Lines.Any(column => !table[line.Line, column.Line].IsVoid);

    private static void AddMissing(IEnumerable<TableLayout> tables, Report report, IReadOnlyList<RowReading> rows, ReadingNotes notes)
    {
        HashSet<(TableLayout, AxisNode)> found = [.. rows.Where(static row => row.Found.Count > 0 && row.Problem != RowProblem.Order)
            .Select(static row => (row.Table, row.Item.Node!))];
        foreach (TableLayout table in tables.Where(static table => table.IsFields || !UnreadTables.IsUnread(table)))
        {
            List<AxisNode> missing = [.. table.Rows.Lines
                .Where(line => line.Repetition is null && !found.Contains((table, line)) && HasCells(table, line) && !IsFilled(report.Block(table.Index), line))];
            if (missing.Count > 0)
            {
                AddMissing(table, missing, notes);
            }
        }
    }

    /// <summary>Whether a row was found without being one of a table: a field of a section behind its label.</summary>
    private static bool IsFilled(CellBlock block, AxisNode line) =>
        block.RowOf(line.Line) is >= 0 and var row
        && Enumerable.Range(0, block.ColumnCount).Any(column => !block.Specification(row, column).IsVoid && block.State(row, column) != CellState.Missing);

    private static void AddMissing(TableLayout table, List<AxisNode> missing, ReadingNotes notes)
    {
        string name = RowNotes.TableName(table);
        bool isWhole = missing.Count == table.Rows.Lines.Count;
        string shown = string.Join("、", missing.Take(MostRows).Select(static line => FormLabel.Of(line.Label))) + (missing.Count > MostRows ? "…" : "");
        string chinese = isWhole ? $"没有找到“{name}”的数据" : $"“{name}”缺少 {missing.Count} 行：{shown}";
        string english = isWhole
            ? $"No figures of \"{name}\" were found"
            : $"{RowNotes.Rows(missing.Count)} of \"{name}\" {(missing.Count == 1 ? "was" : "were")} not found: {shown}";
        if (table.IsOptional || missing.TrueForAll(static line => line.IsOptional))
        {
            notes.Note(isWhole ? "table-missing" : "rows-missing", null, chinese, english);
        }
        else
        {
            notes.Warn(isWhole ? "table-missing" : "rows-missing", null, chinese, english);
        }
    }
}
