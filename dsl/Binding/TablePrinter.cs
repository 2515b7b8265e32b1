using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>Prints one table into a grid with a given number of label and value columns.</summary>
internal sealed class TablePrinter(BoundTable table, int labelColumns, int valueColumns)
{
    private readonly int _lines = table.Columns.Lines.Count;

    internal IEnumerable<PrintedRowModel> Print()
    {
        if (table.Syntax.Label.Texts.Count > 0)
        {
            yield return Row(true, [Label(PrintedRole.Heading, table.Syntax.Label.Texts[0].Value, labelColumns + valueColumns, 1)]);
        }

        foreach (PrintedRowModel header in PrintHeader())
        {
            yield return header;
        }

        foreach (PrintedRowModel row in table.Rows.IsOutline ? PrintOutline() : PrintRows())
        {
            yield return row;
        }
    }

    private static PrintedCellModel Label(PrintedRole role, string text, int width, int height, int level = 0) =>
        new(role, text, -1, -1, width, height, level);

    private PrintedRowModel Row(bool isHeader, IEnumerable<PrintedCellModel> cells, BoundNode? entry = null) =>
        new(table.Index, isHeader, entry?.Index, cells.ToArray());

    private IEnumerable<PrintedRowModel> PrintHeader()
    {
        if (!table.Columns.IsNamed)
        {
            yield break;
        }

        int caption = table.Columns.Labels.Count > 0 ? 1 : 0;
        int depth = table.Columns.Roots.Max(PrintedDepth.Of);
        for (int level = 0; level < depth + caption; level++)
        {
            List<PrintedCellModel> cells = [];
            if (level == 0 && labelColumns > 0)
            {
                cells.Add(Label(PrintedRole.Corner, table.Corner ?? (table.Rows.Labels.Count > 0 ? table.Rows.Labels[0] : ""), labelColumns, depth + caption));
            }

            if (level == 0 && caption > 0)
            {
                cells.Add(Label(PrintedRole.Column, table.Columns.Labels[0], valueColumns, 1));
            }
            else
            {
                cells.AddRange(table.Columns.Roots.SelectMany(root => HeaderCells(root, level - caption, depth)));
            }

            yield return Row(true, cells);
        }

        if (table.Columns.Lines.Exists(line => line.Codes.Any()))
        {
            IEnumerable<PrintedCellModel> codes = table.Columns.Lines.Select(line => Label(PrintedRole.Code, string.Join(" ", line.Codes), Width(line.Line), 1));
            yield return Row(true, labelColumns > 0 ? codes.Prepend(Label(PrintedRole.Blank, "", labelColumns, 1)) : codes);
        }
    }

    /// <summary>The cells of a column heading that start at a level of the header.</summary>
    private IEnumerable<PrintedCellModel> HeaderCells(BoundNode node, int level, int depth)
    {
        int own = PrintedDepth.Level(node);
        bool printed = PrintedDepth.IsPrinted(node);
        if (printed && own == level)
        {
            int height = node.Children.Count == 0 ? depth - own : 1;
            return [Label(PrintedRole.Column, node.PrintedLabel, node.WithDescendants().Where(item => item.Line >= 0).Sum(item => Width(item.Line)), height)];
        }

        IEnumerable<PrintedCellModel> below = node.Children.SelectMany(child => HeaderCells(child, level, depth));

        // A heading with a figure of its own has a column of its own below it, which needs no second label.
        return printed && node.Line >= 0 && own + 1 == level && node.Children.Count > 0
            ? new[] { Label(PrintedRole.Blank, "", Width(node.Line), depth - level) }.Concat(below)
            : below;
    }

    private IEnumerable<PrintedRowModel> PrintRows()
    {
        foreach (BoundNode line in table.Rows.Lines)
        {
            List<PrintedCellModel> cells = [];
            if (labelColumns > 0)
            {
                // Headings that begin with this line span all lines below them.
                foreach (BoundNode heading in Headings(line))
                {
                    cells.Add(heading.Line < 0
                        ? Label(heading.Repetition is null ? PrintedRole.Row : PrintedRole.Key, heading.Repetition is null ? heading.PrintedLabel : "", 1, LinesBelow(heading))
                        : Label(PrintedRole.Blank, "", 1, LinesBelow(heading) - 1));
                }

                int level = PrintedDepth.Level(line);
                cells.Add(Label(line.Repetition is null ? PrintedRole.Row : PrintedRole.Key, line.Repetition is null ? line.PrintedLabel : "", labelColumns - level, 1));
            }

            cells.AddRange(Values(line));
            yield return Row(false, cells, line.Entry);
        }
    }

    /// <summary>The printed headings over a line that begin with it, outermost first; one with a figure begins below that.</summary>
    private static Stack<BoundNode> Headings(BoundNode line)
    {
        Stack<BoundNode> headings = new();
        BoundNode below = line;
        for (BoundNode? heading = line.Parent; heading is not null; heading = heading.Parent)
        {
            if (heading.Children[0] != below)
            {
                break;
            }

            if (PrintedDepth.IsPrinted(heading))
            {
                headings.Push(heading);
            }

            if (heading.Line >= 0)
            {
                break;
            }

            below = heading;
        }

        return headings;
    }

    private IEnumerable<PrintedRowModel> PrintOutline()
    {
        foreach (BoundNode node in table.Rows.Nodes)
        {
            int level = PrintedDepth.Level(node);
            if (node.Line >= 0)
            {
                PrintedCellModel label = node.Repetition is null
                    ? Label(PrintedRole.Row, node.PrintedLabel, labelColumns, 1, level)
                    : Label(PrintedRole.Key, "", labelColumns, 1, level);
                yield return Row(false, new[] { label }.Concat(Values(node)), node.Entry);
            }
            else if (PrintedDepth.IsPrinted(node))
            {
                PrintedCellModel heading = Label(node.Repetition is null ? PrintedRole.Row : PrintedRole.Key,
                    node.Repetition is null ? node.PrintedLabel : "", labelColumns, 1, level);
                yield return Row(false, [heading, Label(PrintedRole.Blank, "", valueColumns, 1)], node.Entry);
            }
        }
    }

    private IEnumerable<PrintedCellModel> Values(BoundNode line) => table.Columns.Lines.Select(column =>
        column.IsPrinted ? PrintedCode(line, column)
            : table.Cell(line.Line, column.Line).IsVoid ? Label(PrintedRole.Blank, "", Width(column.Line), 1)
            : new PrintedCellModel(PrintedRole.Value, "", line.Line, column.Line, Width(column.Line), 1, 0));

    /// <summary>What the form prints in a row itself: its codes in turn, of an entry without any the fields behind its key.</summary>
    private PrintedCellModel PrintedCode(BoundNode line, BoundNode column)
    {
        int index = table.Columns.Lines.Where(other => other.IsPrinted).TakeWhile(other => other != column).Count();
        string[] codes = [.. line.Codes];
        return codes.Length == 0 && line.Repetition?.List is { } list
            ? Label(PrintedRole.Entry, $"{list}.{(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}", Width(column.Line), 1)
            : Label(PrintedRole.Code, index < codes.Length ? codes[index] : "", Width(column.Line), 1);
    }

    /// <summary>How many grid columns a line takes: an equal share, the last one what is left.</summary>
    private int Width(int line)
    {
        int share = valueColumns / _lines;
        return line < _lines - 1 ? share : valueColumns - (share * (_lines - 1));
    }

    private static int LinesBelow(BoundNode node) => node.WithDescendants().Count(item => item.Line >= 0);
}
