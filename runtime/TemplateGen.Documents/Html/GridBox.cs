using System.Globalization;
using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>Elements that lay their children out as the cells of a grid: how many columns it has, and where a row begins.</summary>
/// <remarks>
/// Cells fill row after row, as browsers place them. Only a grid that says how many columns it has is one of cells, and not of parts of the page; and one in
/// which rows are not filled is no table that anybody could read in rows.
/// </remarks>
internal sealed class GridBox
{
    private const int MostColumns = 64;
    private const int MostNodes = 60;
    private const int MostCells = 50_000;
    private const int MostSpan = 5_000;

    private readonly int[] _reaching;
    private int _next;
    private bool _isOpen;

    private GridBox(int columns, bool isRow)
    {
        _reaching = new int[columns];
        IsRow = isRow;
    }

    /// <summary>Whether it is one row: such grids one below the other are one table.</summary>
    internal bool IsRow { get; }

    /// <summary>The grid of an element whose children are its cells, or null.</summary>
    internal static GridBox? Of(IElement element, InlineStyle style)
    {
        if (!style.Is("display", "grid") && !style.Is("display", "inline-grid"))
        {
            return null;
        }

        int columns = ColumnsOf(style);
        if (columns < 2 || !HoldsCells(element))
        {
            return null;
        }

        int width = element.Children.Sum(static cell => Span(cell, "column"));
        return width <= columns || (width < columns * 2 && IsAmongRows(element)) ? new GridBox(Math.Max(width, columns), true)
            : new GridBox(columns, false).IsFilledBy(element) ? new GridBox(columns, false)
            : null;
    }

    /// <summary>How many columns or rows a cell covers.</summary>
    internal static int Span(IElement cell, string axis)
    {
        InlineStyle style = new(cell);
        ReadOnlySpan<char> value = style.Value("grid-" + axis);
        value = value.IsEmpty ? style.Value("grid-" + axis + "-end") : value;
        int slash = value.IndexOf('/');
        ReadOnlySpan<char> end = (slash < 0 ? value : value[(slash + 1)..]).Trim();
        int span = end.StartsWith("span", StringComparison.OrdinalIgnoreCase) ? Number(end[4..])
            : slash > 0 && Number(value[..slash]) is > 0 and var first && Number(end) is var last && last > first ? last - first
            : 1;
        return Math.Clamp(span, 1, MostSpan);
    }

    /// <summary>Places the next cell.</summary>
    /// <returns>Whether a row begins with it.</returns>
    internal bool Place(IElement cell)
    {
        int span = Math.Min(Span(cell, "column"), _reaching.Length);
        bool begins = !_isOpen;
        _isOpen = true;
        while (Free(span) is var place)
        {
            if (place >= 0)
            {
                _reaching.AsSpan(place, span).Fill(Span(cell, "row"));
                _next = place + span;
                return begins;
            }

            NextRow();
            begins = true;
        }

        return begins;
    }

    /// <summary>How many columns the style gives the grid; 0 where it does not say, or more than any table has.</summary>
    private static int ColumnsOf(InlineStyle style) => Tracks(style.Value("grid-template-columns")) is <= MostColumns and var columns ? columns : 0;

    /// <summary>How many tracks a list of them has, those that repeat counted as often as they do.</summary>
    private static int Tracks(ReadOnlySpan<char> list)
    {
        ReadOnlySpan<char> text = list.Trim();
        int tracks = 0;
        while (!text.IsEmpty && tracks <= MostColumns)
        {
            int depth = 0;
            int end = 0;
            while (end < text.Length && (depth > 0 || !char.IsWhiteSpace(text[end])))
            {
                depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
                end++;
            }

            ReadOnlySpan<char> track = text[..end];
            bool repeats = track.StartsWith("repeat(", StringComparison.OrdinalIgnoreCase);
            int comma = repeats ? track.IndexOf(',') : -1;
            int times = repeats ? Number(track[7..]) : 1;
            ReadOnlySpan<char> repeated = comma > 0 ? track[(comma + 1)..] : [];

            // What repeats may not do so again within: no browser makes columns of that.
            bool isAllowed = !repeated.IsEmpty && times is > 0 and <= MostColumns && !repeated.Contains("repeat(", StringComparison.OrdinalIgnoreCase);
            tracks += isAllowed ? times * Tracks(repeated.TrimEnd(") "))
                : repeats ? MostColumns + 1
                : track[0] == '[' || track.Equals("none", StringComparison.OrdinalIgnoreCase) ? 0
                : 1;
            text = text[end..].Trim();
        }

        return tracks;
    }

    private static int Number(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? text : text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
    }

    /// <summary>Whether all children are cells: small, and with no text or table between or within them.</summary>
    private static bool HoldsCells(IElement element)
    {
        int cells = 0;
        foreach (INode child in element.ChildNodes)
        {
            if (child is IElement cell)
            {
                if (++cells > MostCells || !IsSmall(cell))
                {
                    return false;
                }
            }
            else if (child is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return false;
            }
        }

        return cells > 1;
    }

    private static bool IsSmall(IElement cell) => BoxRow.HasFewNodes(cell, MostNodes);

    /// <summary>Whether a grid stands among others as one of several rows, of which one may have a cell more than it says.</summary>
    private static bool IsAmongRows(IElement element) =>
        element.Children.All(static cell => Span(cell, "row") == 1) && (IsGrid(element.PreviousElementSibling) || IsGrid(element.NextElementSibling));

    private static bool IsGrid(IElement? element) => element is not null && ColumnsOf(new InlineStyle(element)) > 1;

    /// <summary>Whether the cells fill every row.</summary>
    private bool IsFilledBy(IElement element)
    {
        foreach (IElement cell in element.Children)
        {
            // A row that ended before its last column, or a cell behind a gap, leaves one that is free.
            bool wasOpen = _isOpen;
            int[] before = [.. _reaching];
            if (Place(cell) && wasOpen && before.Contains(0))
            {
                return false;
            }
        }

        return !_reaching.Contains(0);
    }

    /// <summary>The first place from the next on where so many columns are free, or -1.</summary>
    private int Free(int span)
    {
        for (int place = _next; place + span <= _reaching.Length; place++)
        {
            if (_reaching.AsSpan(place, span).IndexOfAnyExcept(0) < 0)
            {
                return place;
            }
        }

        return -1;
    }

    private void NextRow()
    {
        _next = 0;
        for (int i = 0; i < _reaching.Length; i++)
        {
            _reaching[i] = Math.Max(0, _reaching[i] - 1);
        }
    }
}
