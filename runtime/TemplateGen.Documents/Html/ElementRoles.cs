using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>Tells what elements are to the walk, from what they mean and where they stand.</summary>
/// <param name="plan">The tables of the page.</param>
/// <param name="open">The elements that are open, the innermost on top.</param>
internal sealed class ElementRoles(TablePlan plan, FrameStack open)
{
    /// <summary>The role of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="sort">What it means by its name.</param>
    /// <param name="style">How it is shown.</param>
    /// <param name="around">The element around it.</param>
    /// <param name="isInCell">Whether a cell is open.</param>
    internal FrameRole Of(IElement element, ElementSort sort, InlineStyle style, in PageFrame around, bool isInCell)
    {
        switch (sort)
        {
            case ElementSort.Table:
                return !isInCell ? FrameRole.Table : plan.IsSpliced(element) ? FrameRole.SplicedTable : FrameRole.Block;
            case ElementSort.RowGroup:
                return around.Role == FrameRole.Table ? FrameRole.RowGroup : FrameRole.Block;
            case ElementSort.Row:
                return around.Role is not (FrameRole.RowGroup or FrameRole.Table) ? FrameRole.Block
                    : plan.IsLayout(element) ? FrameRole.LayoutRow : FrameRole.Row;
            case ElementSort.Cell:
                return around.Role switch
                {
                    FrameRole.Row => FrameRole.Cell,
                    FrameRole.LayoutRow => FrameRole.LayoutCell,
                    _ => IsSpliced() ? FrameRole.SplicedCell : FrameRole.Block,
                };
            case ElementSort.Block or ElementSort.Preformatted or ElementSort.Inline:
                return OfBox(element, sort, style, around, isInCell);
            default:
                return FrameRole.Inline;
        }
    }

    private static FrameRole OfBox(IElement element, ElementSort sort, InlineStyle style, in PageFrame around, bool isInCell)
    {
        if (around.Role == FrameRole.Row && ElementSorts.Of(around.Element) != ElementSort.Row)
        {
            return FrameRole.Cell;
        }

        if (around.Role == FrameRole.Grid)
        {
            return FrameRole.Cell;
        }

        if (!isInCell && BoxRow.Is(element, style))
        {
            return FrameRole.Row;
        }

        ReadOnlySpan<char> display = style.Display;
        bool isBlock = display.IsEmpty ? sort != ElementSort.Inline : !display.StartsWith("inline", StringComparison.OrdinalIgnoreCase);
        return isBlock ? FrameRole.Block : FrameRole.Inline;
    }

    /// <summary>Whether the cell that is being opened stands in a table whose row is spliced into the row around it: cell, row and group are on the stack.</summary>
    private bool IsSpliced()
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (ElementSorts.Of(open[i].Element) == ElementSort.Table)
            {
                return open[i].Role == FrameRole.SplicedTable;
            }
        }

        return false;
    }
}
