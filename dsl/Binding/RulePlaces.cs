using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>On which lines of the axis that its names leave open a rule can be evaluated at all.</summary>
internal static class RulePlaces
{
    /// <summary>Whether a rule can be evaluated on a line: its subject is no void cell, nothing that it names is a text, and what it sums adds.</summary>
    internal static bool Holds(int line, CellModel? subject, BoundAxis axis, OpenAxes open)
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
        foreach (ResolvedCells cells in open.Own)
        {
            // What is void drops out of sums, and where a whole side is void the rule says nothing there: both are found out on the report.
            if (OnLine(cells, line, axis) is not { Length: > 0 } printed)
            {
                continue;
            }

            if (printed.All(cell => cell.Kind.IsText && cell.Kind.Options.Count == 0))
            {
                return false;
            }

            hasFigures |= printed.Any(IsFigure);
            hasAnswers |= printed.Any(cell => cell.Kind.Type is KindType.Choice or KindType.Choices or KindType.Flag);
        }

        if (open.Choices.Exists(choice => OnLine(choice.Cells, line, axis) is { } printed
            && !printed.Any(cell => cell.Kind.Options.Any(option => option.Name == choice.Option))))
        {
            return false;
        }

        // Where only answers stand on a line, as in a column of yes and no, there is nothing to calculate.
        return !open.Calculates || hasFigures || !hasAnswers;
    }

    /// <summary>The cells that an operand means on a line and that are not void; null where it means the same cells on every line.</summary>
    private static CellModel[]? OnLine(ResolvedCells cells, int line, BoundAxis axis) => (axis.IsRows ? cells.Row : cells.Column) is not null
        ? null
        : [.. OperandCells.LinesOf(axis.IsRows ? cells.Column : cells.Row, axis.Other)
            .Select(other => axis.IsRows ? cells.Table.Cell(line, other) : cells.Table.Cell(other, line))
            .Where(cell => !cell.IsVoid)];

    private static bool IsFigure(CellModel cell) => cell.Kind.IsNumeric && cell.Kind.Type != KindType.Flag;
}
