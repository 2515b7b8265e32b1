using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading;

/// <summary>Tells a report from a guide to the form, which has its labels with explanations in place of figures.</summary>
internal static class FigureEvidence
{
    private const int LongestWordForNone = 2;

    /// <summary>
    /// Whether figures stand in rows, and in most of those that have anything; a word for none is no explanation. A report whose cells are all blank has a title that says of when it is; without that, it is
    /// the form as it is issued.
    /// </summary>
    /// <param name="rows">The rows that a document has.</param>
    /// <param name="hasTitle">Whether the document has the title of a report.</param>
    internal static bool IsIn(IReadOnlyList<RowReading> rows, bool hasTitle)
    {
        if (!hasTitle && !rows.Any(static row => IsFilled(row) || HasAnswer(row)))
        {
            return false;
        }

        int filled = rows.Count(static row => row.Found.Count > 0);
        int withFigures = rows.Count(HasFigure);
        if (filled > 0 && withFigures * 2 < filled)
        {
            withFigures = rows.Count(static row => HasFigure(row) || HasAnswer(row));
        }

        return withFigures > 0 && withFigures * 2 >= filled;
    }

    /// <summary>Whether a row has a figure or a word for none, or nothing but blank cells.</summary>
    private static bool HasFigure(RowReading row) =>
        IsFilled(row) || (row.Found.Count > 0 && row.Found.All(static cell => cell.Kind == TokenKind.Blank));

    /// <summary>Whether a row has a figure or a word for none.</summary>
    private static bool IsFilled(RowReading row) =>
        row.Found.Any(static cell => cell.Kind == TokenKind.Figure || (cell.Kind == TokenKind.Text && cell.Text.Length <= LongestWordForNone));

    /// <summary>Whether a row has a date, a yes or no or a choice where it holds such.</summary>
    private static bool HasAnswer(RowReading row) => row.Cells is { } cells && row.Item.Columns.Index().Any(column => column.Index < cells.Count
        && cells[column.Index].Kind == TokenKind.Text
        && row.Table[row.Item.Node!.Line, column.Item].Kind is { Type: CellType.Date or CellType.Flag or CellType.Choice or CellType.Choices } kind
        && ValueReader.Read(cells[column.Index].Text, kind, null).State == CellState.Value);
}
