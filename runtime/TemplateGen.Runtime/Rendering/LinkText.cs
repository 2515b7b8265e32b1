using System.Buffers;

namespace TemplateGen.Rendering;

/// <summary>Which texts can be followed as links.</summary>
internal static class LinkText
{
    private static readonly SearchValues<char> NoAddress = SearchValues.Create(" \t\r\n<>\"");

    /// <summary>Whether a text is the address of a web page.</summary>
    internal static bool IsWebAddress(string text) =>
        !text.AsSpan().ContainsAny(NoAddress)
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
