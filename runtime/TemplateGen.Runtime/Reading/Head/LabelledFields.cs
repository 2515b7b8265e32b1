using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Sources.Numbers;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Head;

/// <summary>Reads the fields outside tables that a document states behind their label, as in 填报人：张三 or in the cell beside it.</summary>
internal sealed class LabelledFields
{
    private readonly WantedFields _wanted;
    private readonly Report _report;
    private readonly CellFiller _cells;
    private readonly NumberMarks _marks;
    private readonly DateOrder _dates;
    private readonly ReadingNotes _notes;

    private LabelledFields(Report report, IReadOnlySet<TableLayout> printed, CellFiller cells, NumberMarks marks, DateOrder dates, ReadingNotes notes)
    {
        (_report, _cells, _marks, _dates, _notes) = (report, cells, marks, dates, notes);
        _wanted = new WantedFields(FormLabels.Of(report.Template).Labels);
        foreach (Field field in report.Template.Head)
        {
            Want(field, report.HeadValues, field.Name);
        }

        foreach (Section section in report.Template.AllSections)
        {
            foreach (Field field in section.Items.SelectMany(static item => item.Fields ?? []))
            {
                Want(field, report.TextValues, $"{section.Name}.{field.Name}");
            }
        }

        foreach (CellBlock block in report.Blocks.Where(block => block.Layout.IsFields && !printed.Contains(block.Layout)))
        {
            Want(block);
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
        WantedFields wanted = new LabelledFields(report, printed, cells, document.Numbers, dates, notes)._wanted;
        if (wanted.IsEmpty)
        {
            return;
        }

        FieldLines lines = new(wanted);
        FieldCells beside = new(document, wanted, notes);
        List<SourceLine> running = [];
        for (int i = 0; i < document.Rows.Count; i++)
        {
            SourceRow row = document.Rows[i];
            for (int cell = 0; cell < row.Cells.Count; cell++)
            {
                IReadOnlyList<SourceLine> own = row.Cells[cell].Lines;
                for (int line = 0; line < own.Count; line++)
                {
                    lines.ReadColons(own[line]);
                }

                if (row.Form == RowForm.Running)
                {
                    running.AddRange(own);
                }
            }

            beside.Read(i);
        }

        lines.ReadPieces(running);
        foreach (WantedField field in wanted.All)
        {
            field.Fill(notes);
        }
    }

    private void Want(Field field, FieldValues values, string name)
    {
        if (field.IsList && field.Fields.Skip(1).All(static inner => inner.IsOptional))
        {
            _wanted.Add(field.Labels, (text, _) => SetList(field, text));
        }
        else if (!field.IsList && values[name] is null)
        {
            _wanted.Add(field.Labels, (text, place) => StatedValue.Set(values, name, field, text, place, _marks, _dates, _notes));
        }
    }

    /// <summary>The fields of a section that are rows: those for which the document has no row.</summary>
    private void Want(CellBlock block)
    {
        foreach (AxisNode row in block.Layout.Rows.Lines.Where(static row => row.Repetition is null))
        {
            int index = block.RowOf(row.Line);
            if (block.State(index, 0) == CellState.Missing)
            {
                _wanted.Add(
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

    /// <summary>A list on one line, as in 分支机构：东区、西区: only where some of what it names are entries of the tables, so that no prose is taken for one.</summary>
    private void SetList(Field list, string text)
    {
        char[] separators = ['；', ';', '、', '，', ','];
        string[] keys = [.. text.Split(separators.FirstOrDefault(text.Contains, ','), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.Ordinal)];
        if (_report.HeadValues.Find(list.Name) is null && KeyLists.Keys(_report, list).Intersect(keys, StringComparer.Ordinal).Any())
        {
            KeyLists.Set(_report, list, keys);
        }
    }
}
