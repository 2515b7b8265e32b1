using System.Runtime.CompilerServices;
using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Reading.Printed;

/// <summary>The tables of a form as renderings print them, worked out at first use and kept as long as the template.</summary>
internal sealed class PrintedForm
{
    private static readonly ConditionalWeakTable<Template, PrintedForm> _known = [];

    private PrintedForm(Template template)
    {
        Ruled = [.. template.Grids.Select(RuledRows.Of)];
        Outlines = [.. template.Grids.SelectMany(static grid => grid.Tables.Select(table => OutlineRows.Of(grid, table)))];
    }

    /// <summary>Each grid with all its cells and spans.</summary>
    internal IReadOnlyList<PrintedPart> Ruled { get; }

    /// <summary>Each table with one row of headings and one column of labels.</summary>
    internal IReadOnlyList<PrintedPart> Outlines { get; }

    internal static PrintedForm Of(Template template) => _known.GetValue(template, static made => new PrintedForm(made));

    /// <summary>The blocks of a grid, or of one of its tables.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="table">The table; null for all.</param>
    /// <param name="rows">Makes what is printed of a row: of the first entry, of a further one, or where there is none.</param>
    internal static List<PrintedBlock> Blocks(Grid grid, TableLayout? table, Func<int, bool, bool, IEnumerable<ExpectedRow>> rows)
    {
        List<PrintedBlock> blocks = [];
        for (int start = 0; start < grid.Rows.Count;)
        {
            PrintedRow first = grid.Rows[start];
            int end = first.Entry is null ? start + 1 : PrintedHeights.EndOfEntry(grid.Rows, start);
            if (table is null || first.Table == table)
            {
                IEnumerable<int> own = Enumerable.Range(start, end - start);
                ExpectedRow[] Made(bool isFurther, bool isEmpty) => [.. own.SelectMany(row => rows(row, isFurther, isEmpty))];
                PrintedBlock block = first.Entry is null
                    ? new PrintedBlock(Made(false, false), [], [])
                    : new PrintedBlock(Made(false, false), Made(true, false), Made(false, true));
                if (block.Rows.Length > 0)
                {
                    blocks.Add(block);
                }
            }

            start = end;
        }

        return blocks;
    }
}
