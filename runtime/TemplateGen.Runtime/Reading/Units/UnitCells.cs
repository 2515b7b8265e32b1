using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Units;

/// <summary>Cells that say in what unit the figures beside them are: in a column of units, or in one that the form does not have.</summary>
internal static class UnitCells
{
    private static readonly HashSet<string> _headings = new(StringComparer.Ordinal)
    {
        "单位", "计量单位", "金额单位", "数量单位", "货币单位", "货币", "币种", "UNIT", "UNITS", "UNITOFMEASURE", "UNITOFMEASUREMENT", "CURRENCY",
    };

    /// <summary>The cells of a line of a table that may say so.</summary>
    internal static List<Token> Of(TableLayout table, IReadOnlyList<Token?> line) => Of(table, [.. table.Columns.Lines.Select(static column => column.Line)], line);

    /// <summary>The cells of a row that may say so.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, one for each cell that is one of the row.</param>
    /// <param name="cells">The cells of the row; empty where it is not known which is which.</param>
    /// <param name="found">What else stands in the row.</param>
    internal static List<Token> Of(TableLayout table, IReadOnlyList<int> columns, IReadOnlyList<Token?> cells, params ReadOnlySpan<IReadOnlyList<Token>> found)
    {
        List<Token> beside = [];
        foreach (IReadOnlyList<Token> pieces in found)
        {
            for (int i = 0; i < pieces.Count; i++)
            {
                if (pieces[i].Kind == TokenKind.Text && !cells.Contains(pieces[i]))
                {
                    beside.Add(pieces[i]);
                }
            }
        }

        for (int i = 0; i < cells.Count; i++)
        {
            AxisNode column = table.Columns.Lines[columns[i]];
            if (cells[i] is { Kind: TokenKind.Text } cell && !beside.Contains(cell) && column.Labels.Any(static label => _headings.Contains(LabelFolding.FoldText(label))))
            {
                beside.Add(cell);
            }
        }

        return beside;
    }
}
