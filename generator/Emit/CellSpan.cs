namespace TemplateGen.Generator.Emit;

/// <summary>The cells of a table that are kept as integers or as decimals, or those of one of its rows.</summary>
/// <remarks>A class, as is what else the generator keeps in sets and groups: the runtime compiles collections anew for each struct that they hold.</remarks>
internal sealed class CellSpan(int table, bool isDecimal, int line = -1)
{
    internal static readonly IComparer<CellSpan> InOrder = new Order();

    internal int Table => table;

    internal bool IsDecimal => isDecimal;

    /// <summary>The template line of the row, or -1 for the whole table.</summary>
    internal int Line => line;

    private sealed class Order : IComparer<CellSpan>
    {
        public int Compare(CellSpan x, CellSpan y) =>
            x.Table != y.Table ? x.Table.CompareTo(y.Table)
            : x.IsDecimal != y.IsDecimal ? x.IsDecimal.CompareTo(y.IsDecimal)
            : x.Line.CompareTo(y.Line);
    }
}
