using TemplateGen.Layout;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Groups;

/// <summary>Says of tables that stand under the same column headings under whose own heading a row is.</summary>
/// <remarks>Rows are asked for from above, and each is looked at once however often column headings stand below it.</remarks>
/// <param name="rows">The rows of the document.</param>
/// <param name="tables">The tables.</param>
internal sealed class HeadingsAbove(IReadOnlyList<PlacedRow> rows, IReadOnlyList<ColumnHeads> tables)
{
    private int _next;
    private TableLayout? _last;

    /// <summary>The table whose heading is the last before a row; null where there is none, or it is that of several.</summary>
    /// <param name="row">The row; none before one that was asked for.</param>
    internal TableLayout? Of(int row)
    {
        for (int above = row - 1; above >= _next; above--)
        {
            if (Headed(rows[above]) is { Count: > 0 } headed)
            {
                _last = headed.Count == 1 ? headed[0].Table : null;
                break;
            }
        }

        _next = row;
        return _last;
    }

    /// <summary>The tables that the last heading in a row is one of.</summary>
    private List<ColumnHeads> Headed(PlacedRow row)
    {
        foreach (SourceCell cell in row.Source.Cells.Reverse().Where(static cell => !cell.IsBlank))
        {
            IEnumerable<string> texts = cell.Lines.Reverse().Select(static line => line.Text).Prepend(string.Concat(cell.Lines.Select(static line => line.Text)));
            foreach (string text in texts.Select(PrintedLabels.Fold))
            {
                List<ColumnHeads> headed = [.. tables.Where(rival => IsHeadedBy(rival.Table, text))];
                if (headed.Count > 0)
                {
                    return headed;
                }
            }
        }

        return [];
    }

    private static bool IsHeadedBy(TableLayout table, string folded)
    {
        bool isHeaded = PrintedLabels.Says(table.Labels, folded);
        for (Section? section = table.Section; section is not null && !isHeaded; section = section.Parent)
        {
            isHeaded = PrintedLabels.Says(section.Labels, folded);
        }

        return isHeaded;
    }
}
