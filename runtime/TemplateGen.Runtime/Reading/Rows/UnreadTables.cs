using TemplateGen.Layout;

namespace TemplateGen.Reading.Rows;

/// <summary>Tables that are read as a whole or not at all: where one of their lines is not what the form foresees, which entry it belongs to is not certain.</summary>
internal static class UnreadTables
{
    /// <summary>Whether a table repeats groups of rows, or lines within rows.</summary>
    internal static bool IsUnread(TableLayout table) =>
        table.Columns.IsRepeated || table.Rows.Nodes.Any(static node => node.Repetition is not null && node.Children.Count > 0);

    /// <summary>Whether a line of such a table is read all the same: a field of a section outside what repeats, known by its own label.</summary>
    internal static bool KeepsLine(TableLayout table, AxisNode line) => table.IsFields && line.Repetition is null;

    /// <summary>Notes that a table was not read.</summary>
    internal static void Explain(TableLayout table, IReadOnlyList<RowReading> rows, ReadingNotes notes)
    {
        string name = RowNotes.TableName(table);
        notes.Warn(
            "table-not-read",
            rows.FirstOrDefault(row => row.Table == table && row.Found.Count > 0)?.Found[0].Place,
            $"“{name}”按条目重复成组的行，或在一行之内重复栏目，而文中的行不能全部按表式确定归属，因此未读取；相关规则暂不判定",
            $"\"{name}\" repeats groups of rows or lines within rows, and not all of its rows in the document could be placed as the form prints them; it was not read, and rules about it stay undetermined");
    }
}
