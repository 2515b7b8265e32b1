using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>Looks attributes up by names that are in lower case, as the parser has them; the tree's own look-up folds the name anew each time.</summary>
internal static class ElementAttributes
{
    /// <summary>The value of an attribute, or null.</summary>
    internal static string? Value(IElement element, string name)
    {
        INamedNodeMap attributes = element.Attributes;
        int count = attributes.Length;
        for (int i = 0; i < count; i++)
        {
            if (attributes[i] is { } attribute && attribute.LocalName == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>Whether there is an attribute.</summary>
    internal static bool Has(IElement element, string name) => Value(element, name) is not null;
}
