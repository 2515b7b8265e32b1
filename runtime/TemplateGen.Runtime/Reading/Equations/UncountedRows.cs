using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Equations;

/// <summary>
/// Rows of text in which blank cells leave no trace, or figures may have moved into them: just as many figures as columns may be one too few and a remark too many. Where other rows of the
/// section lack figures, such a row needs an equation to bear it out.
/// </summary>
/// <param name="equations">The equations of the form.</param>
internal sealed class UncountedRows(FormEquations equations)
{
    /// <summary>The rows in doubt.</summary>
    internal IEnumerable<RowReading> Of(IReadOnlyList<RowReading> rows)
    {
        foreach (IGrouping<Section?, RowReading> section in rows
            .Where(static row => row.Columns.Length > 1 && IsOfText(row.Step.Step.Record) && Figures(row) > 0)
            .GroupBy(static row => row.Item.Section))
        {
            int fewer = section.Count(static row => IsShort(row));
            bool haveMore = section.Any(static row => Figures(row) == row.Columns.Length + 1);
            foreach (RowReading row in section.Where(static row => row.IsRead && Figures(row) == row.Columns.Length))
            {
                List<FormEquation> within = [.. equations.OfRow(row.Table.Index, row.Item.Node!.Line).Where(static equation => equation.IsWithinRow)];
                bool isBroken = within.Exists(equation => !equation.CanHold(cell => row.PlaceOf(cell) is >= 0 and var place ? RowCandidate.NumberOf(row.Cells![place]) : null));
                if ((isBroken && fewer * 2 >= section.Count()) || (within.Count == 0 && fewer > 0 && haveMore))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>Whether the columns of a record are those of lines of text at best.</summary>
    private static bool IsOfText(Record record) => record.Limits != RowLimits.Ruled || record.Labels is [.., { Columns: not null }];

    /// <summary>Whether a row lacks figures; where they stand in columns, its last.</summary>
    private static bool IsShort(RowReading row) => Figures(row) < row.Columns.Length
        && (row.Step.Step.Record.Limits != RowLimits.Ruled || row.Found.Count < row.Columns.Length || row.Found[^1].Kind == TokenKind.Blank);

    private static int Figures(RowReading row) => row.Found.Count(static cell => cell.Kind != TokenKind.Blank);
}
