using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>Goes through a report from its title to its end; how each thing is written is a matter of the format.</summary>
/// <param name="context">What is being written from, and where it goes.</param>
internal abstract class PlainRenderer(PlainContext context)
{
    /// <summary>What is being written from, and where it goes.</summary>
    protected PlainContext Context => context;

    /// <summary>Where it goes.</summary>
    protected StringBuilder Output => context.Output;

    /// <summary>What stands between fields on one line.</summary>
    protected abstract string Gap { get; }

    /// <summary>What ends a line of its own.</summary>
    protected abstract string LineEnd { get; }

    /// <summary>Writes the report.</summary>
    protected StringBuilder Render()
    {
        Report report = context.Report;
        WriteTitle(ReportTitle.Of(report));
        foreach ((string label, string value) in ReportTitle.LeftOut(report, RenderWords.Of(context.ContentLanguage)))
        {
            WriteLine([Labelled(label, value)]);
        }

        // What a form prints in its head stands line under line; only fields of a section share one.
        foreach (Field field in ReportTitle.OtherFields(report.Template))
        {
            WriteFields([field], report.HeadValues, "");
        }

        foreach (Section section in report.Template.Sections)
        {
            WriteSection(section, 1);
        }

        return Output;
    }

    /// <summary>Writes the title.</summary>
    protected abstract void WriteTitle(string title);

    /// <summary>Begins a section.</summary>
    /// <param name="label">Its heading, empty where it has none.</param>
    /// <param name="level">How deep it stands, from 1.</param>
    protected abstract void BeginSection(string label, int level);

    /// <summary>Writes the text of a section.</summary>
    /// <param name="paragraphs">Its paragraphs; none where it is not filled in.</param>
    protected abstract void WriteText(IReadOnlyList<string> paragraphs);

    /// <summary>Writes tables.</summary>
    protected abstract void WriteGrid(Grid grid);

    /// <summary>A field behind its label.</summary>
    protected abstract string Labelled(string label, string text);

    /// <summary>Writes a field of several paragraphs.</summary>
    protected abstract void WriteParagraphs(string label, IEnumerable<string> paragraphs);

    /// <summary>Writes a list of the head as a table.</summary>
    protected abstract void WriteList(Field list, string label, IReadOnlyList<FieldValues> entries);

    /// <summary>Writes fields side by side on a line of their own; none makes no line.</summary>
    protected void WriteLine(List<string> fields)
    {
        if (fields.Count > 0)
        {
            Output.AppendJoin(Gap, fields).Append(LineEnd);
            fields.Clear();
        }
    }

    private void WriteSection(Section section, int level)
    {
        if (!FieldText.IsPrinted(section, context.Report))
        {
            return;
        }

        BeginSection(SlottedText.Fill(section.Label, context.Report), level);
        if (section.Kind is not null)
        {
            WriteText([.. FieldText.Paragraphs(context.Report.TextValues[section.Name])]);
        }

        foreach (SectionItem item in section.Items)
        {
            if (item.Section is { } inner)
            {
                WriteSection(inner, level + 1);
            }
            else if (item.Grid is { } grid)
            {
                WriteGrid(grid);
            }
            else if (item.Fields is { } fields)
            {
                WriteFields(fields, context.Report.TextValues, section.Name + ".");
            }
        }
    }

    /// <summary>Fields that the form prints side by side share a line; a list and a long text stand on lines of their own.</summary>
    private void WriteFields(IReadOnlyList<Field> fields, FieldValues values, string prefix)
    {
        List<string> line = [];
        foreach ((Field field, FieldValue? value) in FieldText.Printed(fields, values, prefix))
        {
            string label = FieldText.Label(field, context.Report);
            string text = FieldText.Value(field, value?.Text, context.ContentLanguage);
            if (field.IsList && value?.Entries is { } entries)
            {
                WriteLine(line);
                WriteList(field, label, entries);
            }
            else if (FieldText.Paragraphs(text).Skip(1).Any())
            {
                WriteLine(line);
                WriteParagraphs(label, FieldText.Paragraphs(text));
            }
            else
            {
                line.Add(Labelled(label, text));
            }
        }

        WriteLine(line);
    }
}
