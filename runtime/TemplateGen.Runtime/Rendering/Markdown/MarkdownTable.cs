using TemplateGen.Layout;

namespace TemplateGen.Rendering.Markdown;

/// <summary>One table of a grid as a pipe table: heading rows become one, and headings of rows lines of their own.</summary>
/// <remarks>
/// Pipe tables know no spans. Repeating the label of twenty rows on each of them hides what differs, so label columns are
/// drawn together into one, indented as an outline.
/// </remarks>
internal sealed class MarkdownTable
{
    private const string Indent = "&emsp;";

    private readonly PlainContext _context;
    private readonly IReadOnlyList<ExpandedRow> _rows;
    private readonly int _labels;
    private readonly int[] _columns;

    private MarkdownTable(PlainContext context, IReadOnlyList<ExpandedRow> rows, int labels)
    {
        _context = context;
        _rows = rows;
        _labels = labels;
        _columns = OutlineColumns.Of(rows.SelectMany(static row => row.Cells).Select(static cell => cell.Printed), labels);
    }

    /// <summary>Writes the rows of one table.</summary>
    internal static void Write(PlainContext context, IReadOnlyList<ExpandedRow> rows, int labels) => new MarkdownTable(context, rows, labels).Write();

    private void Write()
    {
        ExpandedCell[] headers = [.. _rows.Where(row => row.Printed.IsHeader).SelectMany(row => row.Cells)];
        foreach (ExpandedCell heading in headers.Where(cell => cell.Printed.Role == PrintedRole.Heading || OutlineColumns.HeadsAll(cell.Printed, _columns)))
        {
            _context.Output.Append("**").Append(Label(heading)).Append("**\n\n");
        }

        List<string> names = [.. _columns.Select(column => string.Join(" / ", headers
            .Where(cell => OutlineColumns.IsHeading(cell.Printed, _columns, column))
            .Select(Label))
            + string.Concat(headers.Where(cell => OutlineColumns.IsCode(cell.Printed, column)).Select(code => $" ({Label(code)})")))];
        if (_labels > 0)
        {
            names.Insert(0, string.Join(' ', headers.Where(cell => cell.Printed.Role == PrintedRole.Corner).Select(Label)));
        }

        WriteRow(names);
        IEnumerable<string> rules = _columns.Select(column => IsText(column) ? ":---" : "---:");
        WriteRow(_labels > 0 ? rules.Prepend(":---") : rules);
        foreach (ExpandedRow row in _rows.Where(row => !row.Printed.IsHeader))
        {
            WriteBodyRow(row);
        }

        _context.Output.Append('\n');
    }

    private void WriteBodyRow(ExpandedRow row)
    {
        ExpandedCell[] labels = [.. row.Cells.Where(cell => cell.Printed.Role is PrintedRole.Row or PrintedRole.Key)];
        bool hasValues = row.Cells.Any(cell => cell.Printed.Role == PrintedRole.Value);
        for (int i = 0; i < labels.Length; i++)
        {
            // The last label belongs to the row itself; those before it head this row and perhaps more below.
            if ((i < labels.Length - 1 || !hasValues) && Label(labels[i]).Length > 0)
            {
                WriteRow([Outline(labels[i], isHeading: true), .. _columns.Select(_ => "")]);
            }
        }

        if (!hasValues)
        {
            return;
        }

        List<string> cells = [.. _columns.Select(column =>
            row.Cells.FirstOrDefault(cell => cell.Printed.Role is PrintedRole.Value or PrintedRole.Code or PrintedRole.Entry
                && OutlineColumns.Covers(cell.Printed, column)) is not { } value ? ""
            : value.Printed.Role == PrintedRole.Value ? MarkdownGrid.Value(_context, value) : Label(value))];
        if (_labels > 0)
        {
            cells.Insert(0, labels.Length > 0 ? Outline(labels[^1], isHeading: false) : "");
        }

        WriteRow(cells);
    }

    // Each label column stands for one level; an outline has its levels in one column.
    private string Outline(ExpandedCell cell, bool isHeading)
    {
        string label = Label(cell);
        string indent = string.Concat(Enumerable.Repeat(Indent, cell.Printed.Column + cell.Printed.Level));
        return indent + (isHeading && label.Length > 0 ? $"**{label}**" : label);
    }

    private void WriteRow(IEnumerable<string> cells) => MarkdownRow.Write(_context.Output, cells);

    private string Label(ExpandedCell cell) => MarkdownText.Inline(_context.Text(cell));

    private bool IsText(int column) => _rows.SelectMany(row => row.Cells).Any(cell =>
        OutlineColumns.Covers(cell.Printed, column) && (cell.Printed.Role is PrintedRole.Code or PrintedRole.Entry || IsText(cell)));

    private static bool IsText(ExpandedCell cell) =>
        cell.Printed.Role == PrintedRole.Value && !CellText.IsFigure(cell.Table[cell.Printed.RowLine, cell.Printed.ColumnLine].Kind);
}
