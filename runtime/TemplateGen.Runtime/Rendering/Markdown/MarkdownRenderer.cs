using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Markdown;

/// <summary>Renders a report to Markdown with pipe tables.</summary>
internal sealed class MarkdownRenderer : PlainRenderer
{
    private const int DeepestHeading = 6;

    private MarkdownRenderer(PlainContext context)
        : base(context)
    {
    }

    /// <inheritdoc/>
    protected override string Gap => " &emsp; ";

    /// <inheritdoc/>
    protected override string LineEnd => "\n\n";

    internal static StringBuilder Render(Report report, RenderOptions options)
    {
        StringBuilder output = new MarkdownRenderer(PlainContext.Of(report, options)).Render();

        // Blocks end with an empty line; a file ends with its last line.
        output.Length--;
        return output;
    }

    /// <inheritdoc/>
    protected override void WriteTitle(string title) => WriteHeading(title, 1);

    /// <inheritdoc/>
    protected override void BeginSection(string label, int level)
    {
        if (label.Length > 0)
        {
            WriteHeading(label, level + 1);
        }
    }

    /// <inheritdoc/>
    protected override void WriteText(IReadOnlyList<string> paragraphs) =>
        WriteBlocks(paragraphs.Select(MarkdownText.Paragraph).DefaultIfEmpty($"*{RenderWords.Of(Context.ContentLanguage).NoText}*"));

    /// <inheritdoc/>
    protected override void WriteGrid(Grid grid) => MarkdownGrid.Write(Context, grid);

    /// <inheritdoc/>
    protected override string Labelled(string label, string text) =>
        $"**{MarkdownText.Inline(label)}{(Context.ContentLanguage == Language.Chinese ? "**：" : "**: ")}{MarkdownText.Inline(text)}";

    /// <inheritdoc/>
    protected override void WriteParagraphs(string label, IEnumerable<string> paragraphs) =>
        WriteBlocks(paragraphs.Select(MarkdownText.Paragraph).Prepend(Strong(label)));

    /// <inheritdoc/>
    protected override void WriteList(Field list, string label, IReadOnlyList<FieldValues> entries)
    {
        WriteBlocks([Strong(label)]);
        MarkdownRow.Write(Output, list.Fields.Select(field => MarkdownText.Inline(FieldText.Label(field, Context.Report))));
        MarkdownRow.Write(Output, list.Fields.Select(_ => ":---"));
        foreach (FieldValues entry in entries)
        {
            MarkdownRow.Write(Output, list.Fields.Select(field => MarkdownText.Value(FieldText.Value(field, entry[field.Name], Context.ContentLanguage), field.Kind)));
        }

        Output.Append('\n');
    }

    private static string Strong(string label) => $"**{MarkdownText.Inline(label)}**";

    private void WriteHeading(string text, int level) => WriteBlocks([$"{new string('#', Math.Min(level, DeepestHeading))} {MarkdownText.Inline(text)}"]);

    private void WriteBlocks(IEnumerable<string> blocks)
    {
        foreach (string block in blocks)
        {
            Output.Append(block).Append(LineEnd);
        }
    }
}
