using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>Writes a grid with the cells of a report: runs of constant bytes, and between them the figures.</summary>
internal static class HtmlGridWriter
{
    internal static void Write(ref Utf8Output output, HtmlGrid grid, in HtmlContext context)
    {
        WriteSteps(ref output, grid, grid.Opening, context, grid.Rows.Length > 0 ? context.Report.Block(grid.Rows[0].Table) : null, -1);
        foreach (HtmlRow row in grid.Rows)
        {
            output.Write(grid.Constants.AsSpan(row.Opening.Start, row.Opening.Length));
            CellBlock block = context.Report.Block(row.Table);
            if (row.Line < 0)
            {
                WriteSteps(ref output, grid, row.First, context, block, -1);
            }
            else if (!row.IsRepeated)
            {
                WriteSteps(ref output, grid, row.First, context, block, block.RowOf(row.Line));
            }
            else
            {
                int first = block.RowOf(row.Line);
                int count = block.RowsOf(row.Line);
                WriteSteps(ref output, grid, row.First, context, block, count > 0 ? first : -1);
                for (int entry = 1; entry < count; entry++)
                {
                    WriteSteps(ref output, grid, row.Further, context, block, first + entry);
                }
            }
        }

        output.Write(grid.Constants.AsSpan(grid.Closing.Start, grid.Closing.Length));
    }

    private static void WriteSteps(ref Utf8Output output, HtmlGrid grid, HtmlStep[] steps, in HtmlContext context, CellBlock? block, int row)
    {
        ReadOnlySpan<byte> constants = grid.Constants;
        int offset = row < 0 ? 0 : row * block!.ColumnCount;
        ReadOnlySpan<CellState> states = row < 0 ? default : block!.States;
        ReadOnlySpan<long> integers = row < 0 ? default : block!.Integers;
        foreach (ref readonly HtmlStep step in steps.AsSpan())
        {
            ReadOnlySpan<byte> constant = constants.Slice(step.Start, step.Length);
            if (step.Kind == HtmlStepKind.Integer && row >= 0 && states[offset + step.Index] == CellState.Value && context.Marks is null)
            {
                output.Write(constant);
                output.WriteInteger(integers[offset + step.Index]);
                continue;
            }

            switch (step.Kind)
            {
                case HtmlStepKind.Integer or HtmlStepKind.Decimal or HtmlStepKind.Other when row >= 0:
                    HtmlCellWriter.Write(ref output, constant, step, context, block!, row);
                    break;
                case HtmlStepKind.Key when row >= 0:
                    output.Write(constant);
                    HtmlText.Write(ref output, block!.KeyOf(row));
                    break;
                case HtmlStepKind.Slots:
                    output.Write(constant);
                    HtmlText.Write(ref output, grid.Labels[step.Index].Fill(context.Report));
                    break;
                case HtmlStepKind.RowSpan:
                    output.Write(constant);
                    output.WriteInteger(Height(grid.Spans[step.Index], context.Report));
                    break;
                default:
                    output.Write(constant);
                    break;
            }
        }
    }

    private static int Height(HtmlSpan span, Report report)
    {
        int height = 0;
        foreach (PrintedRow row in span.Rows)
        {
            int line = row.IsRepeated ? row.Cells.FirstOrDefault(cell => cell.Role == PrintedRole.Value)?.RowLine ?? -1 : -1;
            height += line < 0 ? 1 : Math.Max(1, report.Block(row.Table.Index).RowsOf(line));
        }

        return height;
    }
}
