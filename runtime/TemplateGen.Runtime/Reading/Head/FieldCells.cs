using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>Fields whose label stands in a cell and whose value stands in the cell beside it, or behind blank ones.</summary>
/// <param name="document">The document.</param>
/// <param name="fields">The fields that are looked for.</param>
/// <param name="notes">Takes what is worth a note.</param>
internal sealed class FieldCells(SourceDocument document, WantedFields fields, ReadingNotes notes)
{
    /// <summary>Looks at a row.</summary>
    internal void Read(int row)
    {
        SourceRow source = document.Rows[row];
        if (source.Form != RowForm.Ruled)
        {
            return;
        }

        for (int cell = 0; cell + 1 < source.Cells.Count; cell++)
        {
            ReadBeside(row, cell);
        }

        ReadBehindBlanks(row);
    }

    /// <summary>A cell with a label, and the cell beside it, unless that is a label too or both head what stands below them.</summary>
    private void ReadBeside(int row, int cell)
    {
        if (Field(document.Rows[row], cell, cell + 1) is not var (field, label, value))
        {
            return;
        }

        if (IsHeading(row, cell))
        {
            notes.Note(
                "field-in-heading",
                label.Place,
                $"“{label.Text}”像是其他表格的栏目名称，其右侧的“{value.Text}”未读作该项内容",
                $"\"{label.Text}\" may head a column of another table; \"{value.Text}\" beside it was not read as the field");
            return;
        }

        field.Found(value.Text, value.Place);
    }

    /// <summary>A label and a value with blank cells between them, as where labels reach over several cells: where the row above or below has its value there, too.</summary>
    private void ReadBehindBlanks(int row)
    {
        SourceRow source = document.Rows[row];
        if (Pair(source) is var (label, value) && value > label + 1
            && (IsBeside(row, row - 1, value) || IsBeside(row, row + 1, value)) && Field(source, label, value) is var (field, _, text))
        {
            field.Found(text.Text, text.Place);
        }
    }

    /// <summary>The field whose label, and nothing else, stands in one cell and a value of one line in another.</summary>
    private (WantedField Field, SourceLine Label, SourceLine Value)? Field(SourceRow row, int label, int value) =>
        row.Cells[label].Lines is [var name] && row.Cells[value].Lines is [var text] && fields.Find(name.Text) is { } field && !fields.IsLabel(text.Text)
            ? (field, name, text)
            : null;

    /// <summary>The only two cells of a row in which something stands.</summary>
    private static (int Label, int Value)? Pair(SourceRow row)
    {
        (int label, int value) = (-1, -1);
        for (int cell = 0; cell < row.Cells.Count; cell++)
        {
            if (!row.Cells[cell].IsBlank)
            {
                if (value >= 0)
                {
                    return null;
                }

                (label, value) = label < 0 ? (cell, -1) : (label, cell);
            }
        }

        return value < 0 ? null : (label, value);
    }

    /// <summary>Whether the row above or below is of the same part and has its last piece in a cell.</summary>
    private bool IsBeside(int row, int other, int cell) => other >= 0 && other < document.Rows.Count && !document.Rows[Math.Max(row, other)].StartsPart
        && document.Rows[other] is { Form: RowForm.Ruled } beside && cell < beside.Cells.Count
            && !beside.Cells[cell].IsBlank && beside.Cells.Skip(cell + 1).All(static behind => behind.IsBlank);

    /// <summary>Whether a row heads a table: it begins one, what stands in it beside the label is no figure, and the row below is as long and has no label of ours there.</summary>
    private bool IsHeading(int row, int cell)
    {
        SourceRow heading = document.Rows[row];
        SourceRow? below = row + 1 < document.Rows.Count && document.Rows[row + 1] is { Form: RowForm.Ruled, StartsPart: false } next ? next : null;
        return heading.StartsPart && below?.Cells.Count == heading.Cells.Count
            && !heading.Cells[cell + 1].Lines[0].Text.Any(char.IsDigit)
            && below.Cells[cell].Lines is [{ } under] && !fields.IsLabel(under.Text) && !below.Cells[cell + 1].IsBlank;
    }
}
