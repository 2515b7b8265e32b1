using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>Rows of cells that are not made with table elements: by their roles, by how they are laid out, or by their names.</summary>
internal static class BoxRow
{
    // More is a part of the page and no row.
    private const int MostNodes = 600;
    private const int MostCells = 64;

    /// <summary>Whether the children of an element stand beside one another as the cells of a row do.</summary>
    internal static bool Is(IElement element, InlineStyle style)
    {
        if (element.FirstElementChild is not { } first || (element.Attributes.Length == 0 && first.Attributes.Length == 0))
        {
            return false;
        }

        bool areCells = IsFlex(style);
        bool isRow = areCells || style.Is("display", "table-row") || ElementAttributes.Value(element, "role") == "row";
        int count = 0;
        foreach (INode child in element.ChildNodes)
        {
            if (child is IElement cell)
            {
                if (!areCells && !IsCell(cell, element))
                {
                    return false;
                }

                count++;
            }
            else if (child is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return false;
            }
        }

        return count <= MostCells && (count > 1 || (count == 1 && isRow)) && HasFewNodes(element, MostNodes);
    }

    /// <summary>How many columns a cell of such a row covers.</summary>
    internal static string? SpanOf(IElement cell, string name) => ElementAttributes.Value(cell, "aria-" + name) ?? ElementAttributes.Value(cell, name);

    /// <summary>Whether it has few nodes and no table in it.</summary>
    internal static bool HasFewNodes(IElement element, int most)
    {
        int nodes = 0;
        foreach (INode node in NodeWalk.Below(element, static _ => true))
        {
            if (++nodes > most || (node is IElement inner && ElementSorts.Of(inner) is ElementSort.Table or ElementSort.Preformatted))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFlex(InlineStyle style) => (style.Is("display", "flex") || style.Is("display", "inline-flex")) && !style.Value("flex-direction").StartsWith("column", StringComparison.OrdinalIgnoreCase);

    private static bool IsCell(IElement element, IElement row)
    {
        if (element.Attributes.Length == 0)
        {
            return false;
        }

        if (ElementAttributes.Value(element, "role") is "cell" or "gridcell" or "columnheader" or "rowheader")
        {
            return true;
        }

        InlineStyle style = new(element);
        if (style.Is("display", "table-cell") || style.Is("float", "left")
            || (style.Is("display", "inline-block") && (ElementSorts.Of(element) == ElementSort.Block || !style.Value("width").IsEmpty)))
        {
            return true;
        }

        return (Has(element, "td") || Has(element, "th")) && Has(row, "tr")
            || (Has(element, "cell") && Has(row, "row"))
            || (Has(element, "table-cell") && Has(row, "table-row"));
    }

    private static bool Has(IElement element, string name)
    {
        ReadOnlySpan<char> names = ElementAttributes.Value(element, "class");
        foreach (Range range in names.Split(' '))
        {
            if (names[range].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
