using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Numbers for everything that may be open: the cells of this report, those of earlier ones, the fields of the head.</summary>
internal sealed class Variables
{
    private readonly Report _report;
    private readonly List<CellBlock> _blocks = [];
    private readonly List<int> _starts = [];
    private readonly int[] _firstBlocks; // by age
    private readonly int _fieldStart;

    /// <param name="reports">The reports by age; null where one is not at hand.</param>
    internal Variables(IReadOnlyList<Report?> reports)
    {
        _report = reports[0]!;
        _firstBlocks = new int[reports.Count];
        int next = 0;
        for (int age = 0; age < reports.Count; age++)
        {
            if (age > 1 && reports[age] == reports[age - 1])
            {
                _firstBlocks[age] = _firstBlocks[age - 1]; // one report, one set of cells
                continue;
            }

            _firstBlocks[age] = _blocks.Count;
            foreach (CellBlock block in reports[age]?.Blocks ?? [])
            {
                _blocks.Add(block);
                _starts.Add(next);
                next += block.RowCount * block.ColumnCount;
            }
        }

        _fieldStart = next;
    }

    internal int OfCell(CellBlock block, int row, int column, ReportAge age) =>
        _starts[block.Layout.Index + _firstBlocks[(int)age]] + (row * block.ColumnCount) + column;

    internal int OfField(int field) => _fieldStart + field;

    internal bool IsField(int variable) => variable >= _fieldStart;

    internal Field FieldOf(int variable) => _report.Template.Fields[variable - _fieldStart].Field;

    /// <summary>The address of a field: <c>head.agency</c>, or of a text in a section.</summary>
    internal string AddressOf(int variable) => _report.Template.Fields[variable - _fieldStart].Address;

    /// <summary>The cell of a variable that is no field, and whether it belongs to an earlier report.</summary>
    internal Cell CellOf(int variable, out bool isPrevious)
    {
        int block = _starts.BinarySearch(variable);
        block = block < 0 ? ~block - 1 : block;
        while (block + 1 < _starts.Count && _starts[block + 1] == _starts[block])
        {
            block++; // a block without rows has no cells: the one after it starts at the same number
        }

        isPrevious = block >= _report.Blocks.Count;
        CellBlock owner = _blocks[block];
        int cell = variable - _starts[block];
        return owner.Cell(cell / owner.ColumnCount, cell % owner.ColumnCount);
    }

    internal bool IsOptional(int variable) => IsField(variable) ? FieldOf(variable).IsOptional : CellOf(variable, out _).Specification.IsOptional;

    internal Domain DomainOf(int variable) => Domain.Of(IsField(variable)
        ? FieldOf(variable).Kind!
        : CellOf(variable, out _).Specification.Kind);
}
