using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>Writes a grid with the cells of a report: runs of constant bytes, and between them the figures.</summary>
internal static class HtmlGridWriter
{
    internal static void Write(ref Utf8Output output, HtmlGrid grid, in HtmlContext context)
    {
        WriteSteps(ref output, grid, null, grid.Opening, context, null, -1, null);
        for (int start = 0; start < grid.Rows.Length;)
        {
            HtmlRow row = grid.Rows[start];
            output.Write(grid.Constants.AsSpan(row.Opening.Start, row.Opening.Length));
            CellBlock block = context.Report.Block(row.Table);
            if (row.Printed.Entry is null)
            {
                WriteRow(ref output, grid, row, row.First, context, block, null);
                start++;
                continue;
            }

            int end = PrintedHeights.EndOfEntry(grid.Grid.Rows, start);
            bool isFurther = false;
            foreach (RowEntry? entry in PrintedHeights.Entries(row.Printed, block))
            {
                for (int i = start; i < end; i++)
                {
                    WriteRow(ref output, grid, grid.Rows[i], isFurther ? grid.Rows[i].Further : grid.Rows[i].First, context, block, entry);
                }

                isFurther = true;
            }

            start = end;
        }

        output.Write(grid.Constants.AsSpan(grid.Closing.Start, grid.Closing.Length));
    }

    private static void WriteRow(ref Utf8Output output, HtmlGrid grid, HtmlRow row, HtmlStep[] steps, in HtmlContext context, CellBlock block, RowEntry? entry)
    {
        int at = PrintedHeights.BlockRow(row.Printed, block, entry);
        WriteSteps(ref output, grid, row, steps, context, block, at, entry);
        int lines = at >= 0 && row.Printed.HasLines ? block.DetailsOf(at) : 1;
        for (int line = 1; line < lines; line++)
        {
            WriteSteps(ref output, grid, row, row.Lines, context, block, at + line, entry);
        }
    }

    private static void WriteSteps(ref Utf8Output output, HtmlGrid grid, HtmlRow? inRow, HtmlStep[] steps, in HtmlContext context, CellBlock? block, int row, RowEntry? entry)
    {
        ReadOnlySpan<byte> constants = grid.Constants;
        int offset = row < 0 ? 0 : row * block!.ColumnCount;
        ReadOnlySpan<CellState> states = row < 0 ? default : block!.States;
        ReadOnlySpan<long> integers = row < 0 ? default : block!.Integers;
        bool isPlain = row >= 0 && context.Marks is null && context.Applicability is null;
        foreach (ref readonly HtmlStep step in steps.AsSpan())
        {
            ReadOnlySpan<byte> constant = constants.Slice(step.Start, step.Length);
            if (step.Kind == HtmlStepKind.Integer && isPlain && states[offset + step.Index] == CellState.Value)
            {
                output.Write(constant);
                output.WriteInteger(integers[offset + step.Index]);
                continue;
            }

            switch (step.Kind)
            {
                case HtmlStepKind.Integer or HtmlStepKind.Decimal or HtmlStepKind.Percent or HtmlStepKind.Other:
                    HtmlCellWriter.Write(ref output, constant, step, context, block!, row, inRow!.Line);
                    break;
                case HtmlStepKind.Key:
                    output.Write(constant);
                    HtmlText.Write(ref output, entry?.Key);
                    break;
                case HtmlStepKind.Entry:
                    output.Write(constant);
                    HtmlText.Write(ref output, new EntryText(context.Report.Template.Head[step.Index].Name, step.Places).Write(context.Report, entry?.Key));
                    break;
                case HtmlStepKind.Slots:
                    output.Write(constant);
                    HtmlText.Write(ref output, grid.Labels[step.Index].Fill(context.Report));
                    break;
                case HtmlStepKind.RowSpan:
                    output.Write(constant);
                    WriteSpan(ref output, grid.Spans[step.Index], context.Report, block!, entry);
                    break;
                default:
                    output.Write(constant);
                    break;
            }
        }
    }

    private static void WriteSpan(ref Utf8Output output, HtmlSpan span, Report report, CellBlock block, RowEntry? entry)
    {
        int height = 0;
        if (span.IsWithinEntry)
        {
            foreach (PrintedRow row in span.Rows)
            {
                height += PrintedHeights.Of(row, block, entry);
            }
        }
        else
        {
            height = PrintedHeights.Of(span.Rows, report);
        }

        if (height > 1)
        {
            output.Write(" rowspan=\""u8);
            output.WriteInteger(height);
            output.Write((byte)'"');
        }
    }
}
