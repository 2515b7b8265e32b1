using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Equations;

/// <summary>
/// Rows with as many figures as columns and a blank cell among them that was left out: it may be a blank column of the form, and the figure behind all others none of the row's, as
/// those of a column that was added. Unless the equations within such rows of a table hold, it is not certain which.
/// </summary>
/// <param name="equations">The equations of the form.</param>
internal sealed class GappedRows(FormEquations equations)
{
    /// <summary>The rows in doubt.</summary>
    internal IEnumerable<RowReading> Of(IReadOnlyList<RowReading> rows)
    {
        foreach (IGrouping<TableLayout, RowReading> table in rows.Where(HasGap).GroupBy(static row => row.Table))
        {
            HeadingWitness witness = default;
            bool isBound = false;
            foreach (RowReading row in table)
            {
                FormEquation[] own = [.. equations.OfRow(row.Table.Index, row.Item.Node!.Line)];
                isBound |= Array.Exists(own, static equation => equation.IsWithinRow) && row.Cells!.Any(static cell => cell.Kind != TokenKind.Blank && RowCandidate.NumberOf(cell) is not 0);
                witness = witness.With(own, column => Array.IndexOf(row.Columns, column) is >= 0 and var place ? RowCandidate.NumberOf(row.Cells![place]) : null);
            }

            foreach (RowReading row in witness.IsAgainst || (isBound && witness.Holding == 0) ? table : Enumerable.Empty<RowReading>())
            {
                yield return row;
            }
        }
    }

    /// <summary>Whether a blank cell stands among the cells of a row that is none of them.</summary>
    private static bool HasGap(RowReading row)
    {
        if (row is not { IsRead: true, BlankCount: > 0, Columns.Length: > 2 } || row.Item.Node!.Repetition is not null)
        {
            return false;
        }

        // A merged cell was spread over several, which are none of those found.
        return row.Found.SkipWhile(cell => cell != row.Cells![0]).TakeWhile(cell => cell != row.Cells![^1]).Any(cell => cell.Kind == TokenKind.Blank && !row.Cells!.Contains(cell));
    }
}
