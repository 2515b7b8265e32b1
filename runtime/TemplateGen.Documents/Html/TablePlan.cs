using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>Which rows of tables only lay a page out, because a table of some size stands in one of their cells.</summary>
internal sealed class TablePlan
{
    private readonly Dictionary<IElement, int> _numbers = [];
    private readonly HashSet<IElement> _layoutRows = [];
    private readonly HashSet<IElement> _spliced = [];

    /// <summary>Looks at the tables of a page.</summary>
    internal TablePlan(IReadOnlyList<IElement> tables)
    {
        HashSet<IElement> outer = [];
        for (int i = tables.Count - 1; i >= 0; i--)
        {
            // Inner tables begin behind those around them, so that they are known by now.
            IElement table = tables[i];
            _numbers[table] = i + 1;
            if (Around(table, ElementSort.Row) is not { } row)
            {
                continue;
            }

            (int rows, int cells) = Extent(table);
            if ((rows > 1 && cells > 1) || outer.Contains(table))
            {
                _layoutRows.Add(row);
                outer.Add(Around(row, ElementSort.Table) ?? row);
            }
            else if (cells > 1)
            {
                _spliced.Add(table);
            }
        }
    }

    /// <summary>The number of a table among all of the page, from 1.</summary>
    internal int NumberOf(IElement table) => _numbers.GetValueOrDefault(table);

    /// <summary>Whether what stands in the cells of a row are parts of the page and not cells.</summary>
    internal bool IsLayout(IElement row) => _layoutRows.Contains(row);

    /// <summary>Whether a table within a cell is a row of cells, which stand in the row around it; otherwise it is but lines of the cell.</summary>
    internal bool IsSpliced(IElement table) => _spliced.Contains(table);

    /// <summary>How many rows a table has, and how many cells the longest of them.</summary>
    internal static (int Rows, int Cells) Extent(IElement table)
    {
        int rows = 0;
        int cells = 0;
        foreach (IElement row in RowsOf(table))
        {
            rows++;
            cells = Math.Max(cells, row.Children.Count(static cell => ElementSorts.Of(cell) == ElementSort.Cell));
        }

        return (rows, cells);
    }

    /// <summary>The rows of a table.</summary>
    internal static IEnumerable<IElement> RowsOf(IElement table)
    {
        foreach (IElement child in table.Children)
        {
            switch (ElementSorts.Of(child))
            {
                case ElementSort.Row:
                    yield return child;
                    break;
                case ElementSort.RowGroup:
                    foreach (IElement row in child.Children.Where(static row => ElementSorts.Of(row) == ElementSort.Row))
                    {
                        yield return row;
                    }

                    break;
            }
        }
    }

    private static IElement? Around(IElement element, ElementSort sort)
    {
        for (IElement? above = element.ParentElement; above is not null; above = above.ParentElement)
        {
            if (ElementSorts.Of(above) == sort)
            {
                return above;
            }
        }

        return null;
    }
}
