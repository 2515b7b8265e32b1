using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>A table while it is being understood.</summary>
internal sealed class BoundTable
{
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
}
