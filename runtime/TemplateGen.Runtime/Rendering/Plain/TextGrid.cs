using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Plain;

/// <summary>Draws a grid with the cells of a report, and what stands under it.</summary>
internal static class TextGrid
{
    internal static void Write(PlainContext context, Grid grid)
    {
        if (context.Output is not [.., '\n', '\n'])
        {
            context.Output.Append('\n');
        }

        foreach ((string caption, _) in GridCaption.Of(grid))
        {
            context.Output.Append(PlainText.Drawn(SlottedText.Fill(caption, context.Report))).Append('\n');
        }

        IReadOnlyList<ExpandedRow> rows = ExpandedGrid.Of(grid, context.Report);
        List<TextCell> cells = [.. rows.SelectMany(row => row.Cells).Select(cell => new TextCell
        {
            Top = cell.Top,
            Left = cell.Printed.Column,
            Width = Math.Min(cell.Printed.Width, grid.ColumnCount - cell.Printed.Column),
            Height = Math.Min(cell.Height, rows.Count - cell.Top),
            Text = Text(context, cell),
            IsLabel = cell.Printed.Role is PrintedRole.Row or PrintedRole.Key,
            IsValue = cell.Printed.Role == PrintedRole.Value,
            IsExact = cell.Printed.Role is PrintedRole.Value or PrintedRole.Key,
        })];
        TextTable.Draw(context.Output, cells, grid.ColumnCount, grid.LabelColumnCount, rows.Count, context.ContentLanguage == Language.Chinese);
        if (context.Legend(rows) is { } legend)
        {
            context.Output.Append(legend).Append('\n');
        }

        WriteFindings(context, grid);
    }

    private static string Text(PlainContext context, ExpandedCell cell)
    {
        string text = PlainText.Drawn(context.Text(cell));
        string numbers = FindingMarks.Numbers(context.Mark(cell));
        if (numbers.Length > 0)
        {
            text = $"{text} {StateSigns.Findings(numbers)}".TrimStart();
        }

        return new string(' ', cell.Printed.Level * 2) + text;
    }

    private static void WriteFindings(PlainContext context, Grid grid)
    {
        Explanation[] explanations = context.Marks is null ? [] : [.. context.Marks.Under(grid)];
        if (explanations.Length == 0)
        {
            return;
        }

        context.Output.Append('\n').Append(context.Words.Findings).Append('\n');
        foreach (Explanation explanation in explanations)
        {
            context.Output.Append(StateSigns.Findings($"{explanation.Number}")).Append(' ').Append(PlainText.Drawn(explanation.Sentence(context.Language)));
            if (explanation.Sides is { } sides)
            {
                context.Output.Append(" – ").Append(PlainText.Drawn(sides));
            }

            // One space: wider gaps would look like columns to whoever reads the text.
            context.Output.Append(" (").Append(explanation.RuleId).Append(")\n");
        }
    }
}
