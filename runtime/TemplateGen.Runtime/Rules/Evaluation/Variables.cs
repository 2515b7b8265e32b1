using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Numbers for everything that may be open: the cells of this report, those of the earlier one, the fields of the head.</summary>
internal sealed class Variables
{
    private readonly Report _report;
    private readonly Report? _previous;
    private readonly int[] _starts;
    private readonly int _previousStart;
    private readonly int _fieldStart;

    internal Variables(Report report, Report? previous)
    {
        _report = report;
        _previous = previous;
        _previousStart = report.Blocks.Count;
        _starts = new int[report.Blocks.Count + (previous?.Blocks.Count ?? 0)];
        int next = 0;
        for (int i = 0; i < _starts.Length; i++)
        {
            CellBlock block = i < _previousStart ? report.Blocks[i] : previous!.Blocks[i - _previousStart];
            _starts[i] = next;
            next += block.RowCount * block.ColumnCount;
        }

        _fieldStart = next;
    }

    internal int OfCell(CellBlock block, int row, int column, bool isPrevious) =>
        _starts[block.Layout.Index + (isPrevious ? _previousStart : 0)] + (row * block.ColumnCount) + column;

    internal int OfField(int field) => _fieldStart + field;

    internal bool IsField(int variable) => variable >= _fieldStart;

    internal Field FieldOf(int variable) => _report.Template.Head[variable - _fieldStart];

    /// <summary>The cell of a variable that is no field, and whether it belongs to the earlier report.</summary>
    internal Cell CellOf(int variable, out bool isPrevious)
    {
        int block = Array.BinarySearch(_starts, variable);
        block = block < 0 ? ~block - 1 : block;
        while (block + 1 < _starts.Length && _starts[block + 1] == _starts[block])
        {
            block++; // a block without rows has no cells: the one after it starts at the same number
        }

        isPrevious = block >= _previousStart;
        CellBlock owner = isPrevious ? _previous!.Blocks[block - _previousStart] : _report.Blocks[block];
        int cell = variable - _starts[block];
        return owner.Cell(cell / owner.ColumnCount, cell % owner.ColumnCount);
    }

    internal bool IsOptional(int variable) => IsField(variable) ? FieldOf(variable).IsOptional : CellOf(variable, out _).Specification.IsOptional;

    internal Domain DomainOf(int variable) => Domain.Of(IsField(variable)
        ? FieldOf(variable).Kind!
        : CellOf(variable, out _).Specification.Kind);
}
