using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>Whether a page shows an element.</summary>
internal static class Visibility
{
    /// <summary>Whether an element is hidden, as far as its own attributes say.</summary>
    internal static bool IsHidden(IElement element, ElementSort sort, InlineStyle style)
    {
        if (sort == ElementSort.Block && element.LocalName == "dialog" && !ElementAttributes.Has(element, "open"))
        {
            return true;
        }

        return element.Attributes.Length > 0
            && (ElementAttributes.Has(element, "hidden")
                || style.Hides
                || (style.HasNoSize && element.FirstElementChild is null)
                || (ElementAttributes.Value(element, "aria-hidden") is "true" && element.QuerySelector("table") is null));
    }
}
