namespace TemplateGen.Rendering;

/// <summary>Which texts can be followed as links.</summary>
internal static class LinkText
{
    /// <summary>Whether a text is the address of a web page, without anything that would end it early or that a terminal would obey.</summary>
    internal static bool IsWebAddress(string text) =>
        !text.Any(static character => char.IsWhiteSpace(character) || ControlCharacters.Include(character) || character is '<' or '>' or '"')
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
