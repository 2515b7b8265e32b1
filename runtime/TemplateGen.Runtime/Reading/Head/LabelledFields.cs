using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Head;

/// <summary>Reads the fields outside tables that a document states behind their label, as in 填报人：张三 or in the cell beside it.</summary>
internal sealed class LabelledFields
{
    private const int LongestLine = 400;

    /// <summary>By label: how to fill something in that a document states behind it, unless it is filled in already.</summary>
    private readonly Dictionary<string, Action<string, SourcePlace>> _wanted = new(StringComparer.Ordinal);

    private readonly CellFiller _cells;
    private readonly DateOrder _dates;
    private readonly ReadingNotes _notes;

    private LabelledFields(Report report, CellFiller cells, DateOrder dates, ReadingNotes notes)
    {
        _cells = cells;
        _dates = dates;
        _notes = notes;
        foreach (Field field in report.Template.Head)
        {
            Add(field, report.HeadValues, field.Name);
        }

        foreach (Section section in report.Template.AllSections)
        {
            foreach (Field field in section.Items.SelectMany(static item => item.Fields ?? []))
            {
                Add(field, report.TextValues, $"{section.Name}.{field.Name}");
            }
        }

        foreach (CellBlock block in report.Blocks.Where(static block => block.Layout.IsFields))
        {
            Add(block);
        }
    }

    /// <summary>Fills the fields in that are not filled in yet.</summary>
    internal static void Read(SourceDocument document, Report report, CellFiller cells, DateOrder dates, ReadingNotes notes)
    {
        LabelledFields fields = new(report, cells, dates, notes);
        if (fields._wanted.Count == 0)
        {
            return;
        }

        foreach (SourceRow row in document.Rows)
        {
            for (int i = 0; i < row.Cells.Count; i++)
            {
                foreach (SourceLine line in row.Cells[i].Lines)
                {
                    fields.ReadLine(line);
                }

                if (row.Form == RowForm.Ruled && row.Cells[i].Lines.Count == 1 && i + 1 < row.Cells.Count && row.Cells[i + 1].Lines.Count == 1)
                {
                    fields.Set(row.Cells[i].Lines[0].Text, row.Cells[i + 1].Lines[0].Text, row.Cells[i + 1].Lines[0].Place);
                }
            }
        }
    }

    private void Add(Field field, FieldValues values, string name)
    {
        if (!field.IsList && values[name] is null)
        {
            Want(field.Labels, (text, place) => values[name] ??= Said(field, text, place));
        }
    }

    /// <summary>The text as such a field keeps it; what is no value of its kind is kept as found, with a note, so that nothing stated is lost.</summary>
    private string? Said(Field field, string text, SourcePlace place)
    {
        if (field.Kind is not { } kind)
        {
            return text;
        }

        CellOutcome outcome = ValueReader.Read(text, kind, null, null, _dates);
        switch (outcome)
        {
            case { Mark: not null }:
                return outcome.Mark.Text;
            case { State: CellState.Unreadable }:
                string label = field.Labels.Count > 0 ? field.Labels[0] : field.Name;
                _notes.Warn("value-unreadable", place, $"{label}：“{text}”不是该项的数据，按原文保留", $"{label}: \"{text}\" is no value of this field; it was kept as found");
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

    /// <summary>The fields of a section that are rows: those for which the document has no row.</summary>
    private void Add(CellBlock block)
    {
        foreach (AxisNode row in block.Layout.Rows.Lines.Where(static row => row.Repetition is null))
        {
            int index = block.RowOf(row.Line);
            Want(row.Labels, (text, place) =>
            {
                if (block.State(index, 0) == CellState.Missing)
                {
                    _cells.Fill(block, index, 0, row, new Token(TokenKind.Text, text, place, 0), [], isInferred: false);
                }
            });
        }
    }

    private void Want(IReadOnlyList<string> labels, Action<string, SourcePlace> fill)
    {
        foreach (string label in labels)
        {
            _wanted.TryAdd(LabelFolding.Fold(label).Whole, fill);
        }
    }

    private void ReadLine(SourceLine line)
    {
        string text = line.Text;
        int colon = text.Length <= LongestLine ? text.AsSpan().IndexOfAny(':', '：') : -1;
        if (colon > 0)
        {
            Set(text[..colon], text[(colon + 1)..], line.Place);
        }
    }

    private void Set(string label, string value, SourcePlace place)
    {
        string text = value.Trim();
        if (label.Length <= LongestLine && text.Length > 0 && _wanted.TryGetValue(LabelFolding.Fold(label).Whole, out Action<string, SourcePlace>? fill))
        {
            fill(text, place);
        }
    }
}
