using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>The notes on rows.</summary>
internal static class RowNotes
{
    private const int MostTokens = 24;
    private const int MostReadings = 4;

    /// <summary>The name of a row in notes: its label, or that of its table where it has none.</summary>
    private static string Name(LayoutItem row) => FormLabel.Of(LabelOf(row));

    /// <summary>The label of a row, or that of its table where it has none.</summary>
    internal static string LabelOf(LayoutItem row) => row.Node!.Label.Length > 0 ? row.Node.Label : LabelOf(row.Table!);

    /// <summary>The name of a row of a document in notes: the key of its entry, where it has one.</summary>
    private static string Name(RowReading row) => row.Key is { } key ? QuotedText.Of(key) : Name(row.Item);

    /// <summary>The name of a table in notes.</summary>
    internal static string TableName(TableLayout table) => FormLabel.Of(LabelOf(table));

    private static string LabelOf(TableLayout table) =>
        table.Labels.Count > 0 ? table.Labels[0] : table.Section?.Label is { Length: > 0 } section ? section : table.Name;

    /// <summary>How many rows, in English.</summary>
    internal static string Rows(int count) => count == 1 ? "1 row" : $"{count} rows";

    /// <summary>What was found, for a note.</summary>
    internal static string Shown(IReadOnlyList<Token> tokens)
    {
        IEnumerable<string> texts = tokens.Take(MostTokens).Select(static token => token.Kind == TokenKind.Blank ? "□" : QuotedText.Of(token.Text));
        return string.Join(" ", texts) + (tokens.Count > MostTokens ? " …" : "");
    }

    internal static void Unplaced(Record record, IReadOnlyList<Token> found, ReadingNotes notes)
    {
        string label = record.Foreign?.Text ?? (record.Labels.Count > 0 ? record.Labels[^1].Text : "");
        string shown = Shown(found);
        notes.Warn(
            "row-unplaced",
            record.First.Place,
            label.Length > 0 ? $"“{label}”一行不在表式中，未采用其数据：{shown}" : $"没有行名的一行无法确定位置，未采用其数据：{shown}",
            label.Length > 0 ? $"The row \"{label}\" is not on the form; its figures were left out: {shown}" : $"A row without a label could not be placed; its figures were left out: {shown}");
    }

    internal static void KeyDiffers(string printed, string key, SourcePlace? place, ReadingNotes notes) =>
        notes.Note("label-differs", place, $"“{printed}”按“{key}”读取", $"\"{printed}\" was taken for \"{key}\"");

    internal static void Repeated(RowReading first, RowReading again, ReadingNotes notes) => notes.Note(
        "row-repeated",
        again.Step.Step.Record.First.Place,
        $"“{Name(first)}”一行重复出现，数据相同",
        $"The row \"{Name(first)}\" stands there twice, with the same figures");

    internal static void Conflicting(IReadOnlyList<RowReading> readings, ReadingNotes notes)
    {
        string shown = string.Join(" | ", readings.Take(MostReadings).Select(static row => Shown(row.Found)));
        notes.Warn(
            "row-conflict",
            readings[0].Step.Step.Record.First.Place,
            $"“{Name(readings[0])}”一行出现 {readings.Count} 次而数据不同，未予采用：{shown}",
            $"The row \"{Name(readings[0])}\" stands there {readings.Count} times with different figures, which were not read: {shown}");
    }

    /// <summary>Whether a row was read as it stands, with nothing else in it.</summary>
    private static bool IsPlain(RowReading row)
    {
        if (row is not { Problem: RowProblem.None, Inferred: null, IsInferred: false, Surplus.Count: 0, Headings.Count: 0 })
        {
            return false;
        }

        for (int i = 0; i < row.Cells?.Count; i++)
        {
            if (row.Cells[i].IsParted)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Notes on how a row was read, or why not.</summary>
    internal static void Explain(RowReading row, ReadingNotes notes)
    {
        if (IsPlain(row))
        {
            return;
        }

        Record record = row.Step.Step.Record;
        string name = Name(row);
        string shown = Shown(row.Found);
        switch (row.Problem)
        {
            case RowProblem.Count when row.Inferred is { } inferred:
                notes.Warn(
                    "row-unreadable",
                    record.First.Place,
                    $"“{name}”一行的数据与 {row.Columns.Length} 个栏目的对应不能唯一确定：{shown}；可能是：{inferred.Shown}",
                    $"How the figures of the row \"{name}\" belong to its {row.Columns.Length} columns is not certain: {shown}; they may be: {inferred.Shown}");
                break;
            case RowProblem.None when row.Inferred is { } inferred:
                notes.Warn(
                    "inferred",
                    row.Found[0].Place,
                    $"“{name}”一行的数据按表式和勾稽关系读作：{inferred.Shown}（原文：{shown}）",
                    $"By the columns and equations of the form the row \"{name}\" was read as: {inferred.Shown} (found: {shown})");
                break;
            case RowProblem.None when row.IsRead && row.Cells!.Any(static cell => cell.IsParted):
                notes.Warn(
                    "inferred",
                    row.Found[0].Place,
                    $"“{name}”一行的数据连写而没有分隔，按表式分开读作：{shown}",
                    $"The figures of the row \"{name}\" run together; by the columns of the form they were parted: {shown}");
                break;
            case RowProblem.Count:
                notes.Warn(
                    "row-unreadable",
                    record.First.Place,
                    $"“{name}”一行的数据与 {row.Columns.Length} 个栏目无法一一对应，未予采用：{shown}",
                    $"The figures of the row \"{name}\" cannot be matched one to one with its {row.Columns.Length} columns and were not read: {shown}");
                break;
            case RowProblem.Doubt:
                string rivals = string.Join("、", row.Rivals.Select(static rival => Name(rival)).Take(4));
                notes.Warn(
                    "row-ambiguous",
                    record.First.Place,
                    $"“{name}”一行也可能属于：{rivals}，未予采用：{shown}",
                    $"The row \"{name}\" of {TableName(row.Table)} may as well be {rivals}; it was not read: {shown}");
                break;
            case RowProblem.Strayed:
                notes.Warn(
                    "row-strayed",
                    record.First.Place,
                    $"“{name}”前面紧接着另一行的残余，其后的数据可能不属于这一行，未予采用：{shown}",
                    $"Remains of another row stand right before \"{name}\", so that its figures may not be its own; they were not read: {shown}");
                break;
            case RowProblem.OtherColumns:
                (string found, string columns) = (string.Join("、", row.Headings.Take(MostReadings)), string.Join("、", row.Table.Columns.Lines.Select(static column => FormLabel.Of(column.Label)).Take(MostReadings)));
                notes.Warn(
                    "columns-differ",
                    record.First.Place,
                    $"“{name}”一行所在表格的栏目是“{found}”，而不是表式的“{columns}”，未予采用：{shown}",
                    $"The row \"{name}\" stands under \"{found}\" and not under the form's \"{columns}\"; it was not read: {shown}");
                break;
            case RowProblem.Bare:
                string others = string.Join("、", row.Rivals.Select(static rival => Name(rival)).Take(4)) + (row.Rivals.Count > 4 ? "…" : "");
                notes.Warn(
                    "row-ambiguous",
                    record.First.Place,
                    $"表中各行都没有行名；按顺序这一行可能是“{name}”，也可能是：{others}，未予采用：{shown}",
                    $"No row of {TableName(row.Table)} has its label; by order this one may be \"{name}\", or else {others}; it was not read: {shown}");
                break;
            case RowProblem.Order:
                Unplaced(record, row.Found, notes);
                break;
            case RowProblem.None when row.IsRead && row.IsInferred && row.Item.Node!.Label.Length > 0:
                notes.Warn(
                    "inferred",
                    row.Found[0].Place,
                    $"没有行名的一行按顺序认作“{name}”：{shown}",
                    $"A row without a label was taken for \"{name}\" by its place: {shown}");
                break;
        }

        if (row.IsRead && row.Headings.Count > 0)
        {
            string order = string.Join("、", row.Headings);
            notes.Note(
                "columns-swapped",
                record.First.Place,
                $"“{name}”一行按文中栏目的次序“{order}”读取",
                $"The row \"{name}\" was read in the order of the document's headings: {order}");
        }

        if (row.IsRead && row.Surplus.Count > 0)
        {
            notes.Warn(
                "surplus-cell",
                row.Surplus[0].Place,
                $"“{name}”一行有栏目以外的数据，未予采用：{Shown(row.Surplus)}",
                $"The row \"{name}\" has figures outside its columns, which were left out: {Shown(row.Surplus)}");
        }
    }
}
