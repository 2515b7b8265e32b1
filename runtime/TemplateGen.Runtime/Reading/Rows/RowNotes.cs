using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>The notes on rows.</summary>
internal static class RowNotes
{
    private const int MostTokens = 24;
    /// <summary>How many of what there may be many of a note shows.</summary>
    internal const int MostReadings = 4;

    /// <summary>The name of a row in notes: its label, or that of its table where it has none.</summary>
    internal static string Name(LayoutItem row) => FormLabel.Of(LabelOf(row));

    /// <summary>The label of a row, or that of its table where it has none.</summary>
    internal static string LabelOf(LayoutItem row) => row.Node!.Label.Length > 0 ? row.Node.Label : LabelOf(row.Table!);

    /// <summary>The name of a row of a document in notes: the key of its entry, where it has one.</summary>
    internal static string Name(RowReading row) => row.Key is { } key ? QuotedText.Of(key) : Name(row.Item);

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

    internal static void OfOtherCopy(string name, SourcePlace place, IReadOnlyList<Token> found, ReadingNotes notes) => notes.Warn(
        "row-conflict",
        place,
        $"“{name}”只出现在同一表格数据不同的两份之一中或其后，未予采用：{Shown(found)}",
        $"\"{name}\" stands only in one of two copies of a table that have different figures, or behind them; it was not read: {Shown(found)}");

    internal static void Conflicting(IReadOnlyList<RowReading> readings, ReadingNotes notes)
    {
        string shown = string.Join(" | ", readings.Take(MostReadings).Select(static row => Shown(row.Found)));
        notes.Warn(
            "row-conflict",
            readings[0].Step.Step.Record.First.Place,
            $"“{Name(readings[0])}”一行出现 {readings.Count} 次而数据不同，不同之处未予采用：{shown}",
            $"The row \"{Name(readings[0])}\" stands there {readings.Count} times; figures that differ were not read: {shown}");
    }
}
