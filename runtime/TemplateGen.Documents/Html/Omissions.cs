using AngleSharp.Dom;
using TemplateGen.Cells;
using TemplateGen.Documents.Notes;

namespace TemplateGen.Documents.Html;

/// <summary>What of a page is not read because the page does not show it, or shows it struck out or as the mark of a footnote; and the notes about that.</summary>
/// <param name="showsHidden">Whether what is hidden is read all the same.</param>
internal sealed class Omissions(bool showsHidden)
{
    /// <summary>What was left out.</summary>
    internal LeftOutNotes Notes { get; } = new();

    /// <summary>Whether a table was hidden.</summary>
    internal bool HidTable { get; private set; }

    /// <summary>Whether an element is hidden.</summary>
    internal bool IsHidden(IElement element, ElementSort sort, InlineStyle style) => !showsHidden && Visibility.IsHidden(element, sort, style);

    /// <summary>Whether nothing of an element is read.</summary>
    /// <param name="element">The element.</param>
    /// <param name="sort">What it means by its name.</param>
    /// <param name="style">How it is shown.</param>
    /// <param name="place">Where it stands.</param>
    internal bool IsUnseen(IElement element, ElementSort sort, InlineStyle style, Func<SourcePlace> place)
    {
        if (sort == ElementSort.Unseen)
        {
            return true;
        }

        if (IsHidden(element, sort, style))
        {
            HidTable |= sort == ElementSort.Table || element.QuerySelector("table") is not null;
            return true;
        }

        if ((sort == ElementSort.Struck || style.IsStruck) && !string.IsNullOrWhiteSpace(element.TextContent))
        {
            Notes.Add(LeftOut.Struck, place());
            return true;
        }

        return false;
    }
}
