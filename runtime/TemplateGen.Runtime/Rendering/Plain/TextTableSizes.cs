namespace TemplateGen.Rendering.Plain;

/// <summary>How wide the columns of a drawn table are and how high its rows.</summary>
/// <remarks>Columns of figures stay narrow whatever their headings say, and long row labels are broken: the figures are what is read.</remarks>
internal sealed class TextTableSizes
{
    /// <summary>What stands between the contents of two columns: a space, the line, a space.</summary>
    internal const int Gap = 3;

    private const int WidestOnlyLabel = 34;
    private const int WidestLabel = 28;
    private const int WidestHeadingLabel = 14;
    private const int WidestHeading = 8;
    private const int OneLineHeading = 6;
    private const int WidestWord = 14;
    private const int WidestValue = 40;

    private readonly bool _isEastAsian;

    internal TextTableSizes(IReadOnlyList<TextCell> cells, int columns, int labels, int rows, bool isEastAsian)
    {
        _isEastAsian = isEastAsian;
        Columns = new int[columns];
        Rows = new int[rows];
        Array.Fill(Columns, 1);
        Array.Fill(Rows, 1);
        foreach (TextCell cell in cells.OrderBy(cell => cell.Width))
        {
            int least = Math.Min(cell.IsExact ? int.MaxValue : WidestWord, LineWrapper.LeastWidth(cell.Text, isEastAsian, cell.IsExact));
            int wanted = Math.Min(Limit(cell, labels), Wanted(cell, labels));
            Widen(cell, cell.Width == 1 || cell.IsExact ? Math.Max(wanted, least) : Math.Min(wanted, least));
        }

        foreach (TextCell cell in cells.OrderBy(cell => cell.Height))
        {
            cell.Lines = LineWrapper.Wrap(cell.Text, WidthOf(cell), isEastAsian, cell.IsExact);
            int lacking = cell.Lines.Count - (Rows.Skip(cell.Top).Take(cell.Height).Sum() + cell.Height - 1);
            Rows[cell.Top + cell.Height - 1] += Math.Max(0, lacking);
        }
    }

    /// <summary>The width of each column, without the space around its contents.</summary>
    internal int[] Columns { get; }

    /// <summary>The height of each row, without the lines between rows.</summary>
    internal int[] Rows { get; }

    /// <summary>The width that a cell has for its contents.</summary>
    internal int WidthOf(TextCell cell) => Columns.Skip(cell.Left).Take(cell.Width).Sum() + ((cell.Width - 1) * Gap);

    // A heading over figures is set in two lines of one length where it is too long for one.
    private int Wanted(TextCell cell, int labels)
    {
        int width = DisplayWidth.Of(cell.Text, _isEastAsian);
        bool isHeading = !cell.IsValue && cell.Left >= labels;
        return isHeading && width > OneLineHeading ? (width + 3) / 4 * 2 : width;
    }

    private static int Limit(TextCell cell, int labels) =>
        cell.IsValue ? WidestValue
        : cell.Left >= labels ? WidestHeading
        : labels == 1 ? WidestOnlyLabel
        : cell.Left + cell.Width == labels ? WidestLabel
        : WidestHeadingLabel;

    private void Widen(TextCell cell, int wanted)
    {
        int lacking = wanted - WidthOf(cell);
        for (int i = 0; lacking > 0; i = (i + 1) % cell.Width, lacking--)
        {
            Columns[cell.Left + i]++;
        }
    }
}
