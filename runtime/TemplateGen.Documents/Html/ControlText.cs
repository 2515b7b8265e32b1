using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>What a field of a form shows.</summary>
internal static class ControlText
{
    private static readonly string[] _unshown = ["hidden", "checkbox", "radio", "button", "submit", "reset", "image", "file", "password", "range", "color"];

    /// <summary>The text that a field shows without being touched, or null.</summary>
    internal static string? Of(IElement control) => control switch
    {
        IHtmlSelectElement select => Selected(select),
        IHtmlTextAreaElement => null,
        _ when Array.Exists(_unshown, type => type.Equals(control.GetAttribute("type"), StringComparison.OrdinalIgnoreCase)) => null,
        _ => control.GetAttribute("value"),
    };

    private static string? Selected(IHtmlSelectElement select)
    {
        IElement? shown = null;
        foreach (IElement option in select.Options)
        {
            if (shown is null || option.HasAttribute("selected"))
            {
                shown = option;
            }
        }

        return shown is null ? null : string.Join(' ', shown.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
