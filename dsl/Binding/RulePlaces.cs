using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>On which lines of the axis that its names leave open a rule can be evaluated at all.</summary>
internal sealed class RulePlaces(BoundAxis axis, OpenAxes open)
{
    // What an operand means on a line is looked up once for all lines.
    private readonly LineCells[] _own = [.. open.Own.Where(cells => VariesAlong(cells, axis)).Select(cells => new LineCells(cells, axis, null))];
    private readonly LineCells[] _choices = [.. open.Choices.Where(choice => VariesAlong(choice.Cells, axis)).Select(choice => new LineCells(choice.Cells, axis, choice.Option))];

    /// <summary>Whether a rule can be evaluated on a line: its subject is no void cell, nothing that it names is a text, and what it sums adds.</summary>
    internal bool Holds(int line, CellModel? subject)
    {
        // Lines within a row are not columns that every row has: what holds for columns does not hold for them.
        if (!axis.IsRows && axis.Lines[line].Entry is not null)
        {
            return false;
        }

        if (subject is not null && (subject.IsVoid || subject.Kind.IsText || (open.Sums && !subject.Kind.Adds) || (open.Calculates && !IsFigure(subject))))
        {
            return false;
        }

        bool hasFigures = false;
        bool hasAnswers = false;
        foreach (LineCells cells in _own)
        {
            bool isPrinted = false;
            bool isText = true;
            foreach (CellModel cell in cells.PrintedOn(line))
            {
                isPrinted = true;
                isText &= cell.Kind.IsText && cell.Kind.Options.Count == 0;
                hasFigures |= IsFigure(cell);
                hasAnswers |= cell.Kind.Type is KindType.Choice or KindType.Choices or KindType.Flag;
            }

            // What is void drops out of sums, and where a whole side is void the rule says nothing there: both are found out on the report.
            if (isPrinted && isText)
            {
                return false;
            }
        }

        if (Array.Exists(_choices, choice => !choice.PrintedOn(line).Any(cell => cell.Kind.Options.Any(option => option.Name == choice.Option))))
        {
            return false;
        }

        // Where only answers stand on a line, as in a column of yes and no, there is nothing to calculate.
        return !open.Calculates || hasFigures || !hasAnswers;
    }

    /// <summary>Whether an operand means other cells on each line; otherwise it means the same on all.</summary>
    private static bool VariesAlong(ResolvedCells cells, BoundAxis axis) =>
        axis.IsRows ? cells.Row is null && !cells.AllRows : cells.Column is null && !cells.AllColumns;

    private static bool IsFigure(CellModel cell) => cell.Kind.IsNumeric && cell.Kind.Type != KindType.Flag;

    /// <summary>The cells that an operand means on a line.</summary>
    private sealed class LineCells(ResolvedCells cells, BoundAxis axis, string? option)
    {
        private readonly int[] _others = [.. OperandCells.LinesOf(axis.IsRows ? cells.Column : cells.Row, axis.Other)];

        /// <summary>The option for which they are tested, or null.</summary>
        internal string? Option => option;

        internal IEnumerable<CellModel> PrintedOn(int line)
        {
            foreach (int other in _others)
            {
                CellModel cell = axis.IsRows ? cells.Table.Cell(line, other) : cells.Table.Cell(other, line);
                if (!cell.IsVoid)
                {
                    yield return cell;
                }
            }
        }
    }
}
