namespace TemplateGen.Rendering.Html;

/// <summary>Writes the address of a page so that it can be followed.</summary>
internal static class HtmlLink
{
    /// <summary>Writes a text, as a link where it is the address of a page and nothing else: other schemes could run code.</summary>
    internal static void Write(ref Utf8Output output, string text)
    {
        if (!LinkText.IsWebAddress(text))
        {
            HtmlText.Write(ref output, text);
            return;
        }

        output.Write("<a href=\""u8);
        HtmlText.Write(ref output, text);
        output.Write("\" rel=\"noopener noreferrer\">"u8);
        HtmlText.Write(ref output, text);
        output.Write("</a>"u8);
    }
}
