using System.Globalization;
using AngleSharp.Dom;
using TemplateGen.Cells;

namespace TemplateGen.Documents.Html;

/// <summary>The table whose rows are being read, and its row.</summary>
/// <param name="element">The table, or what stands for one.</param>
/// <param name="path">Its path.</param>
internal sealed class PageTable(IElement element, string path)
{
    private const int MostColumns = 1_000;
    private const int MostRows = 65_534;

    private int _row;
    private int _cell;
    private int _columnSpan = 1;
    private int _rowSpan = 1;
    private SourcePlace _place;

    /// <summary>The table.</summary>
    internal IElement Element { get; } = element;

    /// <summary>How many rows that are shown the group still has, this one among them.</summary>
    internal int RowsLeft { get; set; }

    /// <summary>The cells of the row so far.</summary>
    internal List<PageCell> Cells { get; } = [];

    /// <summary>Whether the open cell is one of a table within the cell that the row has there.</summary>
    internal bool IsSpliced { get; private set; }

    /// <summary>The path of the cell that is open.</summary>
    internal string? CellPath { get; private set; }

    /// <summary>Goes to the next row, hidden or not.</summary>
    internal void NextRow()
    {
        _row++;
        _cell = 0;
    }

    /// <summary>Begins a cell.</summary>
    /// <param name="cell">Its element.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="columnSpan">How many columns it says to cover.</param>
    /// <param name="rowSpan">How many rows.</param>
    /// <param name="isSpliced">Whether it stands in a table within the cell that the row has there.</param>
    internal void Begin(IElement cell, Func<string, SourcePlace> place, string? columnSpan, string? rowSpan, bool isSpliced)
    {
        _cell += isSpliced ? 0 : 1;
        IsSpliced = isSpliced;
        CellPath = string.Create(CultureInfo.InvariantCulture, $"{path}/tr[{_row}]/{(cell.LocalName == "th" ? "th" : "td")}[{_cell}]");
        _place = place(CellPath);
        _columnSpan = Math.Clamp(Number(columnSpan) ?? 1, 1, MostColumns);

        // None means all that are left; more than these there cannot be.
        int rows = Math.Min(Number(rowSpan) ?? 1, MostRows);
        _rowSpan = Math.Max(1, rows == 0 ? RowsLeft : Math.Min(rows, RowsLeft));
    }

    /// <summary>Ends the cell.</summary>
    internal void End(IReadOnlyList<PageLine> lines)
    {
        Cells.Add(new PageCell(lines, _place, _columnSpan, _rowSpan));
        IsSpliced = false;
        CellPath = null;
    }

    /// <summary>The number at the beginning of an attribute, as browsers read it.</summary>
    private static int? Number(string? text)
    {
        ReadOnlySpan<char> digits = text.AsSpan().TrimStart();
        digits = digits.StartsWith("+") ? digits[1..] : digits;
        int end = digits.IndexOfAnyExceptInRange('0', '9');
        digits = end < 0 ? digits : digits[..end];
        return digits.IsEmpty ? null
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
    }
}
