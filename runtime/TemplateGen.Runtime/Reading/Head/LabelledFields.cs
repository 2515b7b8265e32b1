using System.Buffers;
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

    private static readonly SearchValues<char> _numerals = SearchValues.Create("〇零一二三四五六七八九十百");

    private readonly Dictionary<string, WantedField> _wanted = new(StringComparer.Ordinal);
    private readonly HashSet<char> _beginnings = [];
    private readonly LabelIndex _labels;
    private readonly Report _report;
    private readonly CellFiller _cells;
    private readonly DateOrder _dates;
    private readonly ReadingNotes _notes;

    private LabelledFields(Report report, IReadOnlySet<TableLayout> printed, CellFiller cells, DateOrder dates, ReadingNotes notes)
    {
        _report = report;
        _cells = cells;
        _dates = dates;
        _notes = notes;
        _labels = FormLabels.Of(report.Template).Labels;
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

        foreach (CellBlock block in report.Blocks.Where(block => block.Layout.IsFields && !printed.Contains(block.Layout)))
        {
            Add(block);
        }
    }

    /// <summary>Fills the fields in that are not filled in yet.</summary>
    /// <param name="document">The document.</param>
    /// <param name="report">The report.</param>
    /// <param name="printed">Tables that are printed just as the form has them: what is missing there is missing.</param>
    /// <param name="cells">Fills cells in.</param>
    /// <param name="dates">What the document says about dates such as 03/04/2024.</param>
    /// <param name="notes">Takes what is worth a note.</param>
    internal static void Read(SourceDocument document, Report report, IReadOnlySet<TableLayout> printed, CellFiller cells, DateOrder dates, ReadingNotes notes)
    {
        LabelledFields fields = new(report, printed, cells, dates, notes);
        if (fields._wanted.Count == 0)
        {
            return;
        }

        FieldPieces pieces = new(fields.Wanted, fields.IsLabel);
        for (int i = 0; i < document.Rows.Count; i++)
        {
            SourceRow row = document.Rows[i];
            foreach (SourceLine line in row.Cells.SelectMany(static cell => cell.Lines))
            {
                fields.ReadLine(line);
            }

            for (int cell = 0; row.Form == RowForm.Ruled && cell + 1 < row.Cells.Count; cell++)
            {
                fields.ReadCells(document, i, cell);
            }

            pieces.ReadRow(document, i);
        }

        pieces.ReadLines([.. document.Rows.Where(static row => row.Form == RowForm.Running).SelectMany(static row => row.Cells).SelectMany(static cell => cell.Lines)]);

        foreach (WantedField field in fields._wanted.Values.Distinct())
        {
            field.Fill(notes);
        }
    }

    private void Add(Field field, FieldValues values, string name)
    {
        if (field.IsList && field.Fields.Skip(1).All(static inner => inner.IsOptional))
        {
            Want(field.Labels, (text, _) => SetList(field, text));
        }
        else if (!field.IsList && values[name] is null)
        {
            Want(field.Labels, (text, place) => Set(values, name, field, text, place, _dates, _notes));
        }
    }

    /// <summary>A list on one line, as in 分支机构：东区、西区: only where some of what it names are entries of the tables, so that no prose is taken for one.</summary>
    private void SetList(Field list, string text)
    {
        char[] separators = ['；', ';', '、', '，', ','];
        string[] keys = [.. text.Split(separators.FirstOrDefault(text.Contains, ','), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
        if (_report.HeadValues.Find(list.Name) is null && KeyLists.Keys(_report, list).Intersect(keys, StringComparer.Ordinal).Any())
        {
            KeyLists.Set(_report, list, keys);
        }
    }

    /// <summary>Fills a field in with what a document states, and where.</summary>
    internal static void Set(FieldValues values, string name, Field field, string text, SourcePlace place, DateOrder dates, ReadingNotes notes) =>
        values.Set(name, Said(field, text, place, dates, notes) is { } said ? new FieldValue(said) { Source = new CellSource(text, place) } : null);

    /// <summary>The text as such a field keeps it; what is no value of its kind is kept as found, with a note, so that nothing stated is lost.</summary>
    internal static string? Said(Field field, string text, SourcePlace place, DateOrder dates, ReadingNotes notes)
    {
        if (field.Kind is not { } kind || kind.Type is CellType.Text or CellType.Link)
        {
            return text;
        }

        // Pages state the minute at which they were published; the field asks for the day.
        CellOutcome outcome = ValueReader.Read(kind.Type == CellType.Date ? DateText.WithoutTime(text) : text, kind, null, null, dates);
        switch (outcome)
        {
            case { Mark: not null }:
                return outcome.Mark.Text;
            case { State: CellState.Unreadable }:
                string label = field.Labels.Count > 0 ? field.Labels[0] : field.Name;
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

    /// <summary>The fields of a section that are rows: those for which the document has no row.</summary>
    private void Add(CellBlock block)
    {
        foreach (AxisNode row in block.Layout.Rows.Lines.Where(static row => row.Repetition is null))
        {
            int index = block.RowOf(row.Line);
            if (block.State(index, 0) == CellState.Missing)
            {
                Want(
                    row.Labels,
                    (text, place) => _cells.Fill(block, index, 0, row, new Token(TokenKind.Text, text, place, 0), [], isInferred: false),
                    (texts, place) =>
                    {
                        block.SetState(index, 0, CellState.Unreadable, texts);
                        block.SetSource(index, 0, new CellSource(texts, place));
                    });
            }
        }
    }

    private void Want(IReadOnlyList<string> labels, Action<string, SourcePlace> fill, Action<string, SourcePlace>? leave = null)
    {
        if (labels.Count > 0)
        {
            WantedField field = new(labels[0], fill, leave);
            foreach (string label in labels)
            {
                string folded = LabelFolding.Fold(label).Whole;
                if (folded.Length > 0 && _wanted.TryAdd(folded, field))
                {
                    _beginnings.Add(folded[0]);
                }
            }
        }
    }

    private void ReadLine(SourceLine line)
    {
        foreach ((string label, int start, string value) in LabelledLine.Parts(line.Text, _wanted.ContainsKey))
        {
            _wanted[label].Found(value, line.Place.After(start));
        }
    }

    /// <summary>A cell with a label, and the cell beside it, unless that is a label too or both head what stands below them.</summary>
    private void ReadCells(SourceDocument document, int row, int cell)
    {
        IReadOnlyList<SourceCell> cells = document.Rows[row].Cells;
        if (cells[cell].Lines is [{ Text.Length: <= LongestLine } label] && cells[cell + 1].Lines is [{ } value]
            && Wanted(label.Text) is { } field && !IsLabel(value.Text))
        {
            if (IsHeading(document, row, cell))
            {
                _notes.Note(
                    "field-in-heading",
                    label.Place,
                    $"“{label.Text}”像是其他表格的栏目名称，其右侧的“{value.Text}”未读作该项内容",
                    $"\"{label.Text}\" may head a column of another table; \"{value.Text}\" beside it was not read as the field");
                return;
            }

            field.Found(value.Text, value.Place);
        }
    }

    /// <summary>The field of a label, if it is wanted. Most texts are told by how they begin.</summary>
    private WantedField? Wanted(string label) => MayBeWanted(label) ? _wanted.GetValueOrDefault(LabelFolding.Fold(label).Whole) : null;

    private bool MayBeWanted(string text)
    {
        foreach (char character in text)
        {
            char folded = LabelFolding.Fold(character);
            if (folded != '\0')
            {
                // Numbers are folded as a whole, and no label is nothing else.
                return _beginnings.Contains(folded) || _numerals.Contains(folded) || (!char.IsLetter(folded) && text.Any(char.IsLetter));
            }
        }

        return false;
    }

    private bool IsLabel(string text)
    {
        string folded = text.Length <= LongestLine ? LabelFolding.Fold(text).Whole : "";
        return _wanted.ContainsKey(folded) || _labels.ByWording(folded).Count > 0;
    }

    /// <summary>Whether a row heads a table: it begins one, what stands in it beside the label is no figure, and the row below is as long and has no label of ours there.</summary>
    private bool IsHeading(SourceDocument document, int row, int cell)
    {
        SourceRow heading = document.Rows[row];
        SourceRow? below = row + 1 < document.Rows.Count && document.Rows[row + 1] is { Form: RowForm.Ruled, StartsPart: false } next ? next : null;
        return heading.StartsPart && below?.Cells.Count == heading.Cells.Count
            && !heading.Cells[cell + 1].Lines[0].Text.Any(char.IsDigit)
            && below.Cells[cell].Lines is [{ } under] && !IsLabel(under.Text) && !below.Cells[cell + 1].IsBlank;
    }
}
