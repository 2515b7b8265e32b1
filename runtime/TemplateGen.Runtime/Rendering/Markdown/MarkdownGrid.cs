using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Markdown;

/// <summary>A grid as pipe tables, one for each of its tables, and what stands under it.</summary>
internal static class MarkdownGrid
{
    internal static void Write(PlainContext context, Grid grid)
    {
        foreach ((string caption, _) in GridCaption.Of(grid))
        {
            context.Output.Append(MarkdownText.Paragraph(SlottedText.Fill(caption, context.Report))).Append("\n\n");
        }

        IReadOnlyList<ExpandedRow> rows = ExpandedGrid.Of(grid, context.Report);
        foreach (TableLayout table in grid.Tables)
        {
            MarkdownTable.Write(context, [.. rows.Where(row => ReferenceEquals(row.Printed.Table, table))], grid.LabelColumnCount);
        }

        if (context.Legend(rows) is { } legend)
        {
            context.Output.Append(legend).Append("\n\n");
        }

        WriteFindings(context, grid);
    }

    /// <summary>The text of a value: unreadable ones leaning, violated ones bold with the numbers of their findings.</summary>
    internal static string Value(PlainContext context, ExpandedCell cell)
    {
        CellKind? kind = context.State(cell) is null ? null : cell.Table[cell.Printed.RowLine, cell.Printed.ColumnLine].Kind;
        string text = MarkdownText.Value(context.Text(cell), kind);
        string numbers = FindingMarks.Numbers(context.Mark(cell));
        if (text.Length > 0 && numbers.Length == 0 && context.State(cell) == CellState.Unreadable)
        {
            text = $"*{text}*";
        }

        return numbers.Length == 0
            ? text
            : text.Length == 0
            ? MarkdownText.Inline(StateSigns.Findings(numbers))
            : $"**{text}** {MarkdownText.Inline(StateSigns.Findings(numbers))}";
    }

    private static void WriteFindings(PlainContext context, Grid grid)
    {
        Explanation[] explanations = context.Marks is null ? [] : [.. context.Marks.Under(grid)];
        if (explanations.Length == 0)
        {
            return;
        }

        context.Output.Append("**").Append(context.Words.Findings).Append("**\n\n");
        foreach (Explanation explanation in explanations)
        {
            context.Output.Append(explanation.Number).Append(". ").Append(MarkdownText.Inline(explanation.Sentence(context.Language)));
            if (explanation.Sides is { } sides)
            {
                context.Output.Append(" **").Append(MarkdownText.Inline(sides)).Append("**");
            }

            context.Output.Append(" `").Append(explanation.RuleId).Append("`\n");
        }

        context.Output.Append('\n');
    }
}
