using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Plain;

/// <summary>Renders a report to plain text.</summary>
internal sealed class TextRenderer : PlainRenderer
{
    private TextRenderer(PlainContext context)
        : base(context)
    {
    }

    /// <inheritdoc/>
    protected override string Gap => "    ";

    /// <inheritdoc/>
    protected override string LineEnd => "\n";

    private bool IsChinese => Context.ContentLanguage == Language.Chinese;

    internal static StringBuilder Render(Report report, RenderOptions options) => new TextRenderer(PlainContext.Of(report, options)).Render();

    /// <inheritdoc/>
    protected override void WriteTitle(string title)
    {
        string drawn = PlainText.Drawn(title);
        Output.Append(drawn).Append('\n').Append('=', DisplayWidth.Of(drawn, IsChinese)).Append('\n');
    }

    /// <inheritdoc/>
    protected override void BeginSection(string label, int level)
    {
        Output.Append('\n');
        if (label.Length > 0)
        {
            Output.Append(PlainText.Drawn(label)).Append("\n\n");
        }
    }

    /// <inheritdoc/>
    protected override void WriteText(IReadOnlyList<string> paragraphs) =>
        WriteLines(paragraphs.DefaultIfEmpty(RenderWords.Of(Context.ContentLanguage).NoText));

    /// <inheritdoc/>
    protected override void WriteGrid(Grid grid) => TextGrid.Write(Context, grid);

    /// <inheritdoc/>
    protected override string Labelled(string label, string text) => PlainText.Drawn($"{label}{(IsChinese ? "：" : ": ")}{text}").TrimEnd();

    /// <inheritdoc/>
    protected override void WriteParagraphs(string label, IEnumerable<string> paragraphs)
    {
        WriteLine([Labelled(label, "")]);
        WriteLines(paragraphs);
    }

    /// <inheritdoc/>
    protected override void WriteList(Field list, string label, IReadOnlyList<FieldValues> entries)
    {
        WriteLine([Labelled(label, "")]);
        List<TextCell> cells = [];
        for (int row = 0; row <= entries.Count; row++)
        {
            for (int column = 0; column < list.Fields.Count; column++)
            {
                Field field = list.Fields[column];
                cells.Add(new TextCell
                {
                    Top = row,
                    Left = column,
                    Width = 1,
                    Height = 1,
                    Text = PlainText.Drawn(row == 0 ? FieldText.Label(field, Context.Report) : FieldText.Value(field, entries[row - 1][field.Name], Context.ContentLanguage)),
                    IsLabel = true,
                    IsValue = row > 0,
                    IsExact = row > 0,
                });
            }
        }

        TextTable.Draw(Output, cells, list.Fields.Count, list.Fields.Count, entries.Count + 1, IsChinese);
    }

    private void WriteLines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Output.Append(PlainText.Drawn(line)).Append('\n');
        }
    }
}
