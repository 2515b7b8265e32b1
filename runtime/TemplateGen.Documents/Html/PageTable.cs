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

    // The steps of nearly every path, made once.
    private static readonly string[] _dataSteps = Steps("td");
    private static readonly string[] _headSteps = Steps("th");

    private int _row;
    private string? _rowPath;
    private int _cell;
    private int _columnSpan = 1;
    private int _rowSpan = 1;
    private SourcePlace _place;
    private bool? _hasOneRow;

    /// <summary>The table.</summary>
    internal IElement Element { get; } = element;

    /// <summary>Whether it has no more rows than one.</summary>
    internal bool HasOneRow => _hasOneRow ??= !TablePlan.RowsOf(Element).Skip(1).Any();

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
        _rowPath = null;
    }

    /// <summary>Goes to the next cell.</summary>
    /// <param name="cell">Its element.</param>
    /// <param name="isSpliced">Whether it stands in a table within the cell that the row has there.</param>
    /// <returns>Its path.</returns>
    internal string NextCell(IElement cell, bool isSpliced)
    {
        _cell += isSpliced ? 0 : 1;
        IsSpliced = isSpliced;
        _rowPath ??= string.Create(CultureInfo.InvariantCulture, $"{path}/tr[{_row}]/");
        string[] steps = cell.LocalName == "th" ? _headSteps : _dataSteps;
        return CellPath = _rowPath + (_cell < steps.Length ? steps[_cell] : Step(cell.LocalName == "th" ? "th" : "td", _cell));
    }

    /// <summary>Begins the cell that was gone to.</summary>
    /// <param name="place">Where it begins.</param>
    /// <param name="columnSpan">How many columns it says to cover.</param>
    /// <param name="rowSpan">How many rows.</param>
    internal void Begin(SourcePlace place, string? columnSpan, string? rowSpan) => Begin(place, Number(columnSpan) ?? 1, Number(rowSpan) ?? 1);

    /// <summary>Begins the cell that was gone to.</summary>
    /// <param name="place">Where it begins.</param>
    /// <param name="columnSpan">How many columns it says to cover.</param>
    /// <param name="rowSpan">How many rows; 0 for all that are left.</param>
    internal void Begin(SourcePlace place, int columnSpan, int rowSpan)
    {
        _place = place;
        _columnSpan = Math.Clamp(columnSpan, 1, MostColumns);

        // More than are left there cannot be.
        int rows = Math.Min(rowSpan, MostRows);
        _rowSpan = Math.Max(1, rows == 0 ? RowsLeft : Math.Min(rows, RowsLeft));
    }

    /// <summary>Ends the cell.</summary>
    internal void End(PageLine[] lines)
    {
        Cells.Add(new PageCell(lines, _place, _columnSpan, _rowSpan));
        IsSpliced = false;
        CellPath = null;
    }

    private static string[] Steps(string name) => [.. Enumerable.Range(0, 32).Select(cell => Step(name, cell))];

    private static string Step(string name, int cell) => string.Create(CultureInfo.InvariantCulture, $"{name}[{cell}]");

    /// <summary>The number at the beginning of an attribute, as browsers read it.</summary>
    private static int? Number(string? text)
    {
        if (text is null)
        {
            return null;
        }

        ReadOnlySpan<char> digits = text.AsSpan().TrimStart();
        digits = digits.StartsWith("+") ? digits[1..] : digits;
        int end = digits.IndexOfAnyExceptInRange('0', '9');
        digits = end < 0 ? digits : digits[..end];
        return digits.IsEmpty ? null
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
    }
}
