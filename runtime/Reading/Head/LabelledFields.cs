using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>Reads the fields outside tables that a document states behind their label, as in 填报人：张三 or in the cell beside it.</summary>
internal sealed class LabelledFields
{
    private const int LongestLine = 400;

    private readonly Dictionary<string, (FieldValues Values, string Name)> _wanted = new(StringComparer.Ordinal);

    private LabelledFields(Report report)
    {
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
    }

    /// <summary>Fills the fields in that are not filled in yet.</summary>
    internal static void Read(SourceDocument document, Report report)
    {
        LabelledFields fields = new(report);
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
                    fields.ReadLine(line.Text);
                }

                if (row.Form == RowForm.Ruled && row.Cells[i].Lines.Count == 1 && i + 1 < row.Cells.Count && row.Cells[i + 1].Lines.Count == 1)
                {
                    fields.Set(row.Cells[i].Lines[0].Text, row.Cells[i + 1].Lines[0].Text);
                }
            }
        }
    }

    private void Add(Field field, FieldValues values, string name)
    {
        if (!field.IsList && values[name] is null)
        {
            foreach (string label in field.Labels)
            {
                _wanted.TryAdd(LabelFolding.Fold(label).Whole, (values, name));
            }
        }
    }

    private void ReadLine(string line)
    {
        int colon = line.Length <= LongestLine ? line.AsSpan().IndexOfAny(':', '：') : -1;
        if (colon > 0)
        {
            Set(line[..colon], line[(colon + 1)..]);
        }
    }

    private void Set(string label, string value)
    {
        string text = value.Trim();
        if (label.Length <= LongestLine && text.Length > 0 && _wanted.TryGetValue(LabelFolding.Fold(label).Whole, out (FieldValues Values, string Name) field) && field.Values[field.Name] is null)
        {
            field.Values[field.Name] = text;
        }
    }
}
