using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Equations;

/// <summary>
/// Rows that look whole but may have moved to the left and been filled up with blank cells: as they stand they break an equation within the row,
/// and had a cell been lost, or a blank column been left out, they would not.
/// </summary>
/// <param name="template">The form.</param>
internal sealed class ShiftedRows(Template template)
{
    private readonly FormEquations _equations = FormEquations.Of(template);

    /// <summary>The rows in doubt, of each table.</summary>
    internal IReadOnlyList<RowReading> Of(IReadOnlyList<RowReading> rows)
    {
        List<RowReading> doubtful = [];
        foreach (IGrouping<TableLayout, RowReading> table in rows.Where(HasBlankEnd).GroupBy(static row => row.Table))
        {
            List<RowReading> broken = [.. table.Where(row => !Suits(row, BlankAsNothing(row)))];
            if (broken.Count > 0 && broken.TrueForAll(CanHaveShifted))
            {
                doubtful.AddRange(IsWholeTable(rows, table) ? table : broken);
            }
        }

        return doubtful;
    }

    /// <summary>Whether all rows of a table that have figures end alike.</summary>
    private static bool IsWholeTable(IReadOnlyList<RowReading> rows, IGrouping<TableLayout, RowReading> table) =>
        rows.Where(row => row.Table == table.Key && row.IsRead && row.Item.Columns.Length > 1 && row.Found.Any(static cell => cell.Kind != TokenKind.Blank))
            .All(row => HasBlankEnd(row) && FigureCount(row) == FigureCount(table.First()));

    private static int FigureCount(RowReading row) => row.Cells!.Count(static cell => cell.Kind != TokenKind.Blank);

    private static bool HasBlankEnd(RowReading row) => row is { IsRead: true, Item.Columns.Length: > 2 } && row.Item.Node!.Repetition is null
        && row.Cells![^1].Kind == TokenKind.Blank && FigureCount(row) is > 0 and var count
        && row.Cells.Take(count).All(static cell => cell.Kind != TokenKind.Blank);

    private static RowCandidate BlankAsNothing(RowReading row) =>
        new([.. row.Cells!.Select(static cell => cell.Kind == TokenKind.Blank ? null : cell)], true);

    private bool CanHaveShifted(RowReading row)
    {
        List<Token> figures = [.. row.Cells!.Where(static cell => cell.Kind != TokenKind.Blank)];
        int columns = row.Item.Columns.Length;
        return ColumnChoices.Of(columns, figures.Count).Where(chosen => chosen[^1] == columns - 1)
            .Any(chosen => Suits(row, new RowCandidate(ColumnChoices.Fill(figures, chosen, columns), false)));
    }

    private bool Suits(RowReading row, RowCandidate way) => _equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(static equation => equation.IsWithinRow)
        .All(equation => equation.CanHold(cell => way.Number(Array.IndexOf(row.Item.Columns, cell.Column))));
}
