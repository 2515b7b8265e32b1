using System.Globalization;
using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Writes a report on any form as text in a given shape, with another number in every cell.</summary>
internal sealed class ShapedReport
{
    private readonly StringBuilder _text = new();
    private readonly DocumentShape _shape;

    private ShapedReport(DocumentShape shape) => _shape = shape;

    /// <summary>Writes a report.</summary>
    /// <param name="template">The form.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="keys">The keys of repeated rows.</param>
    internal static string Write(Template template, DocumentShape shape, params string[] keys)
    {
        ShapedReport report = new(shape);
        foreach (Section section in template.Sections)
        {
            report.Write(section, keys);
        }

        return report._text.ToString();
    }

    /// <summary>The number that stands in a cell.</summary>
    internal static int Figure(TableLayout table, int row, int column, int key = 0) => 1001 + (7 * ((table.Index * 1000) + (row * 40) + column)) + (key * 70_000);

    /// <summary>What a report so written holds: each cell of fixed rows by its address.</summary>
    internal static Dictionary<string, decimal> Expected(Report report) => report.Blocks
        .SelectMany(static block => Enumerable.Range(0, block.RowCount).SelectMany(row => Enumerable.Range(0, block.ColumnCount).Select(column => block.Cell(row, column))))
        .Where(static cell => !cell.Specification.IsVoid)
        .ToDictionary(static cell => cell.Address, static cell => (decimal)Figure(cell.Block.Layout, cell.Row, cell.Column));

    private void Write(Section section, string[] keys)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{section.Label}\n\n");
        foreach (SectionItem item in section.Items)
        {
            if (item.Section is not null)
            {
                Write(item.Section, keys);
            }

            if (item.Grid is not null)
            {
                Write(item.Grid, keys);
            }
        }
    }

    private void Write(Grid grid, string[] keys)
    {
        foreach (PrintedRow row in grid.Rows)
        {
            for (int entry = 0; entry < (row.IsRepeated ? keys.Length : 1); entry++)
            {
                WriteRow(row, row.IsRepeated ? keys[entry] : "", entry, grid.ColumnCount);
            }
        }

        _text.Append(_shape == DocumentShape.CellLines ? "\n\n" : "\n");
    }

    private void WriteRow(PrintedRow row, string key, int entry, int columns)
    {
        List<string> cells = [];
        int column = 0;
        foreach (PrintedCell cell in row.Cells)
        {
            cells.AddRange(Enumerable.Repeat("", _shape is DocumentShape.Tabs or DocumentShape.CellLines ? cell.Column - column : 0));
            cells.Add(cell.Role switch
            {
                PrintedRole.Value => Figure(row.Table, cell.RowLine, cell.ColumnLine, entry).ToString(CultureInfo.InvariantCulture),
                PrintedRole.Key => key,
                _ => cell.Text,
            });
            cells.AddRange(Enumerable.Repeat("", _shape == DocumentShape.Tabs ? cell.Width - 1 : 0));
            column = cell.Column + cell.Width;
        }

        cells.AddRange(Enumerable.Repeat("", _shape == DocumentShape.Tabs ? columns - column : 0));
        _text.Append(_shape switch
        {
            DocumentShape.Tabs or DocumentShape.DenseTabs => string.Join('\t', cells) + "\n",
            DocumentShape.CellLines => string.Concat(cells.Select(static cell => "\t" + cell + "\n")) + "\n",
            DocumentShape.Paragraphs => string.Concat(cells.Where(static cell => cell.Length > 0).Select(static cell => cell + "\n\n")),
            DocumentShape.Lines => string.Concat(cells.Where(static cell => cell.Length > 0).Select(static cell => cell + "\n")),
            _ => string.Join("  ", cells.Where(static cell => cell.Length > 0)) + "\n",
        });
    }
}
