using TemplateGen.Cells;

namespace TemplateGen.Rules;

/// <summary>Is shown the cells that an operand stands for. Implemented by structs, so that looking at cells costs no object.</summary>
internal interface ICellVisitor
{
    /// <summary>Shows a cell.</summary>
    /// <param name="block">Its block.</param>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="sign">1, or -1 where it is subtracted.</param>
    /// <param name="entry">Which entry of a repeated line it belongs to, from 0.</param>
    void Visit(CellBlock block, int row, int column, int sign, int entry);
}
