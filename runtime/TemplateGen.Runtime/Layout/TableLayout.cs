using TemplateGen.Rules;

namespace TemplateGen.Layout;

/// <summary>A table of the form: its rows, its columns and what the form says of each cell.</summary>
public sealed class TableLayout
{
    private readonly CellSpecification[] _cells;
    private readonly int _stores;

    internal TableLayout(int index, string name, Axis rows, Axis columns, CellSpecification[] cells)
    {
        Index = index;
        Name = name;
        Rows = rows;
        Columns = columns;
        _cells = cells;
        _stores = cells.Where(static cell => !cell.IsVoid).Aggregate(0, static (stores, cell) => stores | (1 << (int)cell.Kind.Storage));
    }

    /// <summary>The place among the tables of the template, from 0.</summary>
    public int Index { get; }

    /// <summary>The name for programs.</summary>
    public string Name { get; }

    /// <summary>The printed caption first, then wordings also met; empty where the form prints none.</summary>
    public IReadOnlyList<string> Labels { get; internal set; } = [];

    /// <summary>What the form prints in the corner over the row labels, or null.</summary>
    public string? Corner { get; internal set; }

    /// <summary>The section under which the form prints the table.</summary>
    public Section Section { get; internal set; } = null!;

    /// <summary>The rows.</summary>
    public Axis Rows { get; }

    /// <summary>The columns.</summary>
    public Axis Columns { get; }

    /// <summary>Whether a report may leave the table out.</summary>
    public bool IsOptional { get; internal set; }

    /// <summary>Whether its rows are the fields of a section, printed as a label and a value each.</summary>
    public bool IsFields { get; internal set; }

    /// <summary>The condition under which the table applies, or null.</summary>
    public Expression? Present { get; internal set; }

    /// <summary>The unit of the table's amounts, or null.</summary>
    public MeasureUnit? Unit { get; internal set; }

    /// <summary>Which arrays a block of this table needs.</summary>
    internal bool Stores(CellStorage storage) => (_stores & (1 << (int)storage)) != 0;

    /// <summary>What the form says of a cell.</summary>
    /// <param name="rowLine">The template line of the row.</param>
    /// <param name="columnLine">The template line of the column.</param>
    public CellSpecification this[int rowLine, int columnLine] => _cells[(rowLine * Columns.Lines.Count) + columnLine];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
