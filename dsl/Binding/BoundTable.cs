using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>A table while it is being understood.</summary>
internal sealed class BoundTable
{
    private readonly Dictionary<CellsKey, CellFacts> _facts = [];

    internal BoundTable(int index, TableSyntax syntax, int section)
    {
        Index = index;
        Syntax = syntax;
        Section = section;
        Rows = new BoundAxis(this, isRows: true);
        Columns = new BoundAxis(this, isRows: false);
    }

    internal int Index { get; }

    internal TableSyntax Syntax { get; }

    internal string Name => Syntax.Name.Text;

    /// <summary>The index of its section, counted in the order in which sections stand.</summary>
    internal int Section { get; }

    internal BoundAxis Rows { get; }

    internal BoundAxis Columns { get; }

    /// <summary>Whether its rows are the fields of a section rather than those of a table that the file writes.</summary>
    internal bool IsFields { get; set; }

    internal KindModel? Kind { get; set; }

    internal bool IsOptional { get; set; }

    internal UnitModel? Unit { get; set; }

    internal string? Corner { get; set; }

    internal List<BoundCheck> Checks { get; } = [];

    internal CellModel[] Cells { get; set; } = [];

    internal CellModel Cell(int row, int column) => Cells[(row * Columns.Lines.Count) + column];

    /// <summary>What the cells of a row and a column hold; null is every line. Rules of large tables ask the same again and again.</summary>
    internal CellFacts FactsOf(BoundNode? row, BoundNode? column)
    {
        CellsKey key = new(row, column);
        if (!_facts.TryGetValue(key, out CellFacts? facts))
        {
            CellModel[] cells = [.. OperandCells.LinesOf(row, Rows)
                .SelectMany(line => OperandCells.LinesOf(column, Columns).Select(other => Cell(line, other))).Where(cell => !cell.IsVoid)];
            facts = new CellFacts([.. cells.Select(cell => cell.Kind).Distinct()], AmountUnits.Of(cells));
            _facts.Add(key, facts);
        }

        return facts;
    }

    private sealed record CellsKey(BoundNode? Row, BoundNode? Column);
}
