using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>
/// Reads small tables column by column: each heading has the figures right below it, or waits for the next block of as many as its table has rows. Tables next to one another may run
/// into each other. Nothing is read where a heading or a figure is left over.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="labels">The labels found in it, in order.</param>
internal sealed class FlowedColumns(FlowedText text, IReadOnlyList<Token> labels)
{
    private const int MostTables = 8;
    private const int MostCells = 100;

    private readonly List<Heading> _waiting = [];
    private List<Heading> _headings = [];
    private Token? _last;

    /// <summary>Reads tables.</summary>
    /// <param name="tables">Parts of the document that follow one another, and the rows of the table of each.</param>
    /// <returns>The rows of those that could be read, with their parts and figures.</returns>
    internal List<(FlowedPart Part, LayoutItem Line, FlowedFigure[] Cells)> Read(IReadOnlyList<(FlowedPart Part, LayoutItem[] Lines)> tables)
    {
        List<(FlowedPart Part, LayoutItem Line, FlowedFigure[] Cells)> read = [];
        for (int first = 0; first < tables.Count; first++)
        {
            int cells = 0;
            for (int last = first; last < Math.Min(tables.Count, first + MostTables); last++)
            {
                cells += tables[last].Lines.Sum(static line => line.Columns.Length);
                (SourcePlace start, SourcePlace end) = (tables[first].Part.Start, tables[last].Part.End);
                List<FlowedFigure>? figures = cells > MostCells ? null : text.Between(start, end);
                if (figures?.Count == cells && Fill([.. tables.Skip(first).Take(last - first + 1)], figures, start, end))
                {
                    read.AddRange(tables.Skip(first).Take(last - first + 1).SelectMany(RowsOf));
                    first = last;
                    break;
                }
            }
        }

        return read;
    }

    private IEnumerable<(FlowedPart Part, LayoutItem Line, FlowedFigure[] Cells)> RowsOf((FlowedPart Part, LayoutItem[] Lines) table)
    {
        Heading[] columns = [.. _headings.Where(heading => heading.Lines == table.Lines)];
        return table.Lines.Select((line, row) => (table.Part, line, (FlowedFigure[])[.. columns.Select(column => column.Figures[row])]));
    }

    /// <summary>Gives all figures to the headings of some tables; fails where one of them is left over.</summary>
    private bool Fill(List<(FlowedPart Part, LayoutItem[] Lines)> tables, List<FlowedFigure> figures, SourcePlace start, SourcePlace end)
    {
        _headings = [.. tables.SelectMany(static table => table.Lines[0].Columns.Select(column => new Heading(table.Lines, column)))];
        _waiting.Clear();
        int label = FlowedText.First(labels, static label => label.Place, start);
        for (int figure = 0; figure < figures.Count;)
        {
            for (; label < labels.Count && FlowedText.Compare(labels[label].Place, figures[figure].Token.Place) < 0; label++)
            {
                if (!Await(labels[label]))
                {
                    return false;
                }
            }

            int next = figure + 1;
            while (next < figures.Count && figures[next].Block == figures[figure].Block && !text.HasWords(figures[next - 1], figures[next]))
            {
                next++;
            }

            if (!Give(figures[figure..next]))
            {
                return false;
            }

            figure = next;
        }

        bool isDone = _headings.TrueForAll(static heading => heading.Figures.Length > 0);
        return isDone && labels.Skip(label).TakeWhile(label => FlowedText.Compare(label.Place, end) < 0).All(label => !_headings.Exists(heading => heading.Has(label)));
    }

    /// <summary>Takes a label that may be a heading of the tables: that of the first column of its name that has not come before. Fails where there is none left.</summary>
    private bool Await(Token label)
    {
        if (!_headings.Exists(heading => heading.Has(label)))
        {
            return true;
        }

        _last = label;
        Heading? own = _headings.Find(heading => heading.Has(label) && heading.Figures.Length == 0 && !_waiting.Contains(heading));
        if (own is not null)
        {
            _waiting.Add(own);
        }

        return own is not null;
    }

    /// <summary>Gives a block of figures to the first headings that wait: one column, or columns of a table that stand close together row by row.</summary>
    private bool Give(List<FlowedFigure> block)
    {
        int rows = _waiting.Count > 0 ? _waiting[0].Lines.Length : block.Count + 1;
        int together = block.Count / rows;
        bool isLine = rows > 1 && block.Zip(block.Skip(1)).Any(static pair => pair.First.Token.Place.Line == pair.Second.Token.Place.Line);
        if (together * rows != block.Count || together == 0 || together > _waiting.Count || isLine || _waiting.Take(together).Any(heading => heading.Lines != _waiting[0].Lines))
        {
            return false;
        }

        // Blocks that stand apart from their headings are in order only behind the first column: it may come last, with what stands to the left below it.
        if (_waiting[0].Lines[0].Columns.Length > 1 && _waiting[0].IsFirst && !(together == _waiting.Count && block[0].IsWith(_last!)))
        {
            return false;
        }

        // Headings that stand close may be mixed up; their columns are not.
        Heading[] columns = [.. _waiting.Take(together).OrderBy(_headings.IndexOf)];
        for (int column = 0; column < together; column++)
        {
            columns[column].Figures = [.. block.Where((_, place) => place % together == column)];
        }

        _waiting.RemoveRange(0, together);
        return true;
    }

    /// <summary>A column of a table.</summary>
    /// <param name="lines">The rows of the table.</param>
    /// <param name="column">The line of the column.</param>
    private sealed class Heading(LayoutItem[] lines, int column)
    {
        internal LayoutItem[] Lines { get; } = lines;

        /// <summary>Its figures, from row to row; empty before they were found.</summary>
        internal FlowedFigure[] Figures { get; set; } = [];

        /// <summary>Whether it is the first column of its table.</summary>
        internal bool IsFirst => column == Lines[0].Columns[0];

        /// <summary>Whether a label is its heading.</summary>
        internal bool Has(Token label) => !label.Matches.MayBeRow && label.Matches.Any(match => match.Target.Item.Table == Lines[0].Table && match.Target.Column?.Line == column);
    }
}
