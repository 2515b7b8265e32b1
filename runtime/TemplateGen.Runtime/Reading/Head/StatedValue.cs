using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Sources.Numbers;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Head;

/// <summary>What a document states of a field outside tables, as the field keeps it.</summary>
internal static class StatedValue
{
    /// <summary>Fills a field in with what a document states, and where.</summary>
    internal static void Set(FieldValues values, string name, Field field, string text, SourcePlace place, NumberMarks marks, DateOrder dates, ReadingNotes notes)
    {
        string found = marks.AsFound(text, place);
        string? said = IsText(field) ? found : Of(field, text, place, dates, notes);
        values.Set(name, said is null ? null : new FieldValue(said) { Source = new CellSource(found, place) });
    }

    /// <summary>The text as such a field keeps it; what is no value of its kind is kept as found, with a note, so that nothing stated is lost.</summary>
    internal static string? Of(Field field, string text, SourcePlace place, DateOrder dates, ReadingNotes notes)
    {
        if (IsText(field))
        {
            return text;
        }

        CellKind kind = field.Kind!;

        // Pages state the minute at which they were published; the field asks for the day.
        CellOutcome outcome = ValueReader.Read(kind.Type == CellType.Date ? DateText.WithoutTime(text) : text, kind, null, null, dates);
        switch (outcome)
        {
            case { Mark: not null }:
                return outcome.Mark.Text;
            case { State: CellState.Unreadable }:
                string label = field.Labels.Count > 0 ? FormLabel.Of(field.Labels[0]) : field.Name;
                notes.Warn("value-unreadable", place, $"{label}：“{text}”不是该项的数据，按原文保留", $"{label}: \"{text}\" is no value of this field; it was kept as found");
                return text;
            case { State: CellState.Value, Number: { } number }:
                return kind.Type switch
                {
                    CellType.Choice => kind.Options[(int)number].Name,
                    CellType.Date => DateOnly.FromDayNumber((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    CellType.Flag => number == 0 ? "false" : "true",
                    _ => number.ToString(CultureInfo.InvariantCulture),
                };
            default:
                return outcome.Text;
        }
    }

    private static bool IsText(Field field) => field.Kind is null or { Type: CellType.Text or CellType.Link };
}
