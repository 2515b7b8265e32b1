using TemplateGen.Cells;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>Notes how a row was read, or why it was not.</summary>
/// <param name="row">The row.</param>
/// <param name="notes">Takes the notes.</param>
internal readonly struct RowExplanation(RowReading row, ReadingNotes notes)
{
    private readonly string _name = RowNotes.Name(row);
    private readonly string _shown = RowNotes.Shown(row.Found);

    private string Table => RowNotes.TableName(row.Table);

    private SourcePlace Start => row.Step.Step.Record.First.Place;

    /// <summary>Notes it; most rows need no note.</summary>
    internal static void Add(RowReading row, ReadingNotes notes)
    {
        if (!IsPlain(row))
        {
            new RowExplanation(row, notes).Add();
        }
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

    private void Add()
    {
        switch (row.Problem)
        {
            case RowProblem.Count when row.Inferred is { } inferred:
                AddChoice(inferred);
                break;
            case RowProblem.None when row.Inferred is { } inferred:
                AddInferred(inferred);
                break;
            case RowProblem.None when row.IsRead && row.Cells!.Any(static cell => cell.IsParted):
                AddParted();
                break;
            case RowProblem.Count:
                AddUnmatched();
                break;
            case RowProblem.Doubt:
                AddDoubt();
                break;
            case RowProblem.Strayed:
                AddStrayed();
                break;
            case RowProblem.OtherColumns:
                AddOtherColumns();
                break;
            case RowProblem.Bare:
                AddBare();
                break;
            case RowProblem.Order:
                RowNotes.Unplaced(row.Step.Step.Record, row.Found, notes);
                break;
            case RowProblem.None when row.IsRead && row.IsInferred && row.Item.Node!.Label.Length > 0:
                AddByPlace();
                break;
        }

        if (row.IsRead)
        {
            AddBesides();
        }
    }

    private void AddChoice(InferredCells inferred) => notes.Warn(
        "row-unreadable",
        Start,
        $"“{_name}”一行的数据与 {row.Columns.Length} 个栏目的对应不能唯一确定：{_shown}；可能是：{inferred.Shown}",
        $"How the figures of the row \"{_name}\" belong to its {row.Columns.Length} columns is not certain: {_shown}; they may be: {inferred.Shown}");

    private void AddInferred(InferredCells inferred) => notes.Warn(
        "inferred",
        row.Found[0].Place,
        $"“{_name}”一行的数据按表式和勾稽关系读作：{inferred.Shown}（原文：{_shown}）",
        $"By the columns and equations of the form the row \"{_name}\" was read as: {inferred.Shown} (found: {_shown})");

    private void AddParted() => notes.Warn(
        "inferred",
        row.Found[0].Place,
        $"“{_name}”一行的数据连写而没有分隔，按表式分开读作：{_shown}",
        $"The figures of the row \"{_name}\" run together; by the columns of the form they were parted: {_shown}");

    private void AddUnmatched() => notes.Warn(
        "row-unreadable",
        Start,
        $"“{_name}”一行的数据与 {row.Columns.Length} 个栏目无法一一对应，未予采用：{_shown}",
        $"The figures of the row \"{_name}\" cannot be matched one to one with its {row.Columns.Length} columns and were not read: {_shown}");

    private void AddDoubt()
    {
        string rivals = string.Join("、", row.Rivals.Select(RowNotes.Name).Take(RowNotes.MostReadings));
        notes.Warn(
            "row-ambiguous",
            Start,
            $"“{_name}”一行也可能属于：{rivals}，未予采用：{_shown}",
            $"The row \"{_name}\" of {Table} may as well be {rivals}; it was not read: {_shown}");
    }

    private void AddStrayed() => notes.Warn(
        "row-strayed",
        Start,
        $"“{_name}”前面紧接着另一行的残余，其后的数据可能不属于这一行，未予采用：{_shown}",
        $"Remains of another row stand right before \"{_name}\", so that its figures may not be its own; they were not read: {_shown}");

    private void AddOtherColumns()
    {
        string found = string.Join("、", row.Headings.Take(RowNotes.MostReadings));
        string columns = string.Join("、", row.Table.Columns.Lines.Select(static column => FormLabel.Of(column.Label)).Take(RowNotes.MostReadings));
        notes.Warn(
            "columns-differ",
            Start,
            $"“{_name}”一行所在表格的栏目是“{found}”，而不是表式的“{columns}”，未予采用：{_shown}",
            $"The row \"{_name}\" stands under \"{found}\" and not under the form's \"{columns}\"; it was not read: {_shown}");
    }

    private void AddBare()
    {
        string others = string.Join("、", row.Rivals.Select(RowNotes.Name).Take(RowNotes.MostReadings)) + (row.Rivals.Count > RowNotes.MostReadings ? "…" : "");
        notes.Warn(
            "row-ambiguous",
            Start,
            $"表中各行都没有行名；按顺序这一行可能是“{_name}”，也可能是：{others}，未予采用：{_shown}",
            $"No row of {Table} has its label; by order this one may be \"{_name}\", or else {others}; it was not read: {_shown}");
    }

    private void AddByPlace() => notes.Warn(
        "inferred",
        row.Found[0].Place,
        $"没有行名的一行按顺序认作“{_name}”：{_shown}",
        $"A row without a label was taken for \"{_name}\" by its place: {_shown}");

    /// <summary>What is worth a note of a row that was read, whatever else is said of it.</summary>
    private void AddBesides()
    {
        if (row.Headings.Count > 0)
        {
            string order = string.Join("、", row.Headings);
            notes.Note(
                "columns-swapped",
                Start,
                $"“{_name}”一行按文中栏目的次序“{order}”读取",
                $"The row \"{_name}\" was read in the order of the document's headings: {order}");
        }

        if (row.Surplus.Count > 0)
        {
            string surplus = RowNotes.Shown(row.Surplus);
            notes.Warn(
                "surplus-cell",
                row.Surplus[0].Place,
                $"“{_name}”一行有栏目以外的数据，未予采用：{surplus}",
                $"The row \"{_name}\" has figures outside its columns, which were left out: {surplus}");
        }
    }
}
