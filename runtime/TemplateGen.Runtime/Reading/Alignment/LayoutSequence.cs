using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>A form as one sequence of items in the order in which they are printed: what documents are aligned with.</summary>
internal sealed class LayoutSequence
{
    private readonly List<LayoutItem> _items = [];
    private int _tables;

    private LayoutSequence(Template template) => Template = template;

    /// <summary>The edition.</summary>
    internal Template Template { get; }

    /// <summary>What it costs to go from one item to another.</summary>
    internal TransitionCosts Transitions => field ??= new TransitionCosts(this);

    /// <summary>The items.</summary>
    internal List<LayoutItem> Items => _items;

    /// <summary>How many columns its rows have, each number once; rows that are void throughout have none.</summary>
    internal IReadOnlyList<int> ColumnCounts { get; private set; } = [];

    /// <summary>The rows that stand for as many entries as there are.</summary>
    internal LayoutItem[] Repeated { get; private set; } = [];

    /// <summary>How many states an alignment may be in: each item after its label, each row after its figures too.</summary>
    internal int PositionCount => _items.Count * 2;

    /// <summary>Lays a form out.</summary>
    internal static LayoutSequence Of(Template template)
    {
        LayoutSequence sequence = new(template);
        HashSet<TableLayout> printed = [];
        foreach (Section section in template.Sections)
        {
            sequence.Add(section, printed);
        }

        foreach (TableLayout table in template.Tables.Where(printed.Add))
        {
            sequence.Add(table);
        }

        sequence.LinkRows();
        sequence.ColumnCounts = [.. sequence._items.Select(static item => item.Columns.Length).Where(static count => count > 0).Distinct()];
        sequence.Repeated = [.. sequence._items.Where(static item => item.Node?.Repetition is not null && item.Kind == LayoutItemKind.Line)];
        return sequence;
    }

    /// <summary>The item of a state.</summary>
    internal LayoutItem ItemAt(int position) => _items[position >> 1];

    /// <summary>The row that figures belong to which follow a state without a label of their own; -1 where there is none.</summary>
    internal int FiguresAfter(int position)
    {
        LayoutItem item = ItemAt(position);
        bool isUnfilledRow = item.Kind == LayoutItemKind.Line && position == item.LabelPosition;
        return isUnfilledRow ? item.Index : item.NextLine;
    }

    private void Add(Section section, HashSet<TableLayout> printed)
    {
        if (section.Labels.Count > 0)
        {
            Add(LayoutItemKind.Section, null, section, null);
        }

        foreach (SectionItem item in section.Items)
        {
            if (item.Section is not null)
            {
                Add(item.Section, printed);
            }

            foreach (TableLayout table in item.Grid?.Tables.Where(printed.Add) ?? [])
            {
                Add(table);
            }
        }
    }

    private void Add(TableLayout table)
    {
        if (table.Labels.Count > 0)
        {
            Add(LayoutItemKind.Caption, table, table.Section, null);
        }

        Add(LayoutItemKind.Header, table, table.Section, null);
        int row = 0;
        foreach (AxisNode node in table.Rows.Nodes)
        {
            bool isLine = node.Line >= 0;
            Add(isLine ? LayoutItemKind.Line : LayoutItemKind.Group, table, table.Section, node, row);
            row += isLine ? 1 : 0;
        }

        _tables++;
    }

    private void Add(LayoutItemKind kind, TableLayout? table, Section? section, AxisNode? node, int row = 0) =>
        _items.Add(new LayoutItem(_items.Count, kind, table, section, node)
        {
            TablesBefore = _tables,
            RowOrder = row,
            Columns = kind == LayoutItemKind.Line ? [.. table!.Columns.Lines.Select(column => column.Line).Where(column => !table[node!.Line, column].IsVoid)] : [],
        });

    private void LinkRows()
    {
        for (int i = 0; i < _items.Count; i++)
        {
            // A section leads to its first table, anything within a table to the rows of that table only.
            int next = i + 1;
            while (next < _items.Count && _items[next].Kind != LayoutItemKind.Line && _items[next].Kind != LayoutItemKind.Section)
            {
                next++;
            }

            bool isRow = next < _items.Count && _items[next].Kind == LayoutItemKind.Line;
            bool isReached = isRow && (_items[i].Kind == LayoutItemKind.Section || _items[next].Table == _items[i].Table);
            _items[i].NextLine = isReached ? next : -1;
        }
    }
}
