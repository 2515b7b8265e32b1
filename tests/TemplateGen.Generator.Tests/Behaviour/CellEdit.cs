using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Generator.Tests.Behaviour;

/// <summary>Something that happens to one cell of a report.</summary>
/// <param name="Cell">Which cell, counted over all that the form has, beginning anew at the end.</param>
/// <param name="Sort">What happens.</param>
/// <param name="Amount">By how much a figure changes.</param>
public sealed record CellEdit(int Cell, CellEdit.Change Sort, int Amount)
{
    /// <summary>What may happen to a cell.</summary>
    public enum Change
    {
        Add,
        Zero,
        Blank,
        Unreadable,
        Missing,
        NotApplicable,
        Mark,
    }

    internal void Apply(IReadOnlyList<Cell> cells)
    {
        Cell cell = cells[Cell % cells.Count];
        CellKind kind = cell.Specification.Kind;
        switch (Sort)
        {
            case Change.Add or Change.Zero when kind.IsNumeric && kind.Type != CellType.Flag:
                cell.Block.SetNumber(cell.Row, cell.Column, Sort == Change.Zero ? 0 : (cell.Number ?? 0) + Amount);
                break;
            case Change.Blank:
                cell.Block.SetState(cell.Row, cell.Column, CellState.Blank);
                break;
            case Change.Unreadable:
                cell.Block.SetState(cell.Row, cell.Column, CellState.Unreadable, "three");
                break;
            case Change.Missing:
                cell.Block.SetState(cell.Row, cell.Column, CellState.Missing);
                break;
            case Change.NotApplicable:
                cell.Block.SetState(cell.Row, cell.Column, CellState.NotApplicable);
                break;
            case Change.Mark when kind.Marks.Count > 0:
                cell.Block.SetMark(cell.Row, cell.Column, kind.Marks[Math.Abs(Amount) % kind.Marks.Count]);
                break;
        }
    }
}
