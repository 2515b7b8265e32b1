using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Crossed;

/// <summary>Says of all figures of some rows which cells of the form they are, by the labels beside and above each.</summary>
/// <param name="sequence">The form.</param>
/// <param name="matcher">Its labels.</param>
internal sealed class CellCollector(LayoutSequence sequence, LabelMatcher matcher)
{
    private const int FewestCells = 3;
    private const int MostCells = 10_000;

    // Hardly any document has such a table.
    private CellAddresses? _addresses;

    /// <summary>The cells by their tables, in the order of the form; null where it is not certain of each figure which cell it is, or a row lacks some.</summary>
    /// <param name="blocks">The rows of figures with the rows of headings above them.</param>
    internal IReadOnlyList<CrossedCells>? Of(IEnumerable<(List<ScannedRow> Headings, List<ScannedRow> Rows)> blocks)
    {
        _addresses ??= new CellAddresses(sequence);
        Dictionary<TableLayout, CrossedCells> tables = [];
        int count = 0;
        foreach ((Token cell, IReadOnlyList<Token>? labels) in blocks.SelectMany(block => new CrossedLabels(matcher).Of(block.Headings, block.Rows)))
        {
            if (labels is null || ++count > MostCells || _addresses.Of(labels) is not var (row, column))
            {
                if (labels is not null && cell.Kind == TokenKind.Blank && count <= MostCells)
                {
                    continue; // void
                }

                return null;
            }

            if (!tables.TryGetValue(row.Table!, out CrossedCells? cells))
            {
                tables[row.Table!] = cells = new CrossedCells(row.Table!);
            }

            if (!cells.TryAdd(row, column, cell, labels))
            {
                return null;
            }
        }

        return count >= FewestCells && tables.Values.All(static table => table.IsWhole) ? [.. tables.Values.OrderBy(static table => table.First)] : null;
    }
}
