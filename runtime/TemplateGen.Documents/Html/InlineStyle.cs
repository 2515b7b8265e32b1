using System.Buffers;
using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>What the attributes of an element say about how it is shown; style sheets are not looked at.</summary>
internal readonly ref struct InlineStyle
{
    // Nearly every cell has a width: it is asked for beside a display alone, and none of these.
    private static readonly SearchValues<string> _wanted = SearchValues.Create(
        ["display", "visibility", "mso-hide", "line-through", "white-space", "float", "grid-template-columns", "grid-column", "grid-row", "font-size:0", "font-size: 0"], StringComparison.OrdinalIgnoreCase);

    private readonly string? _style;

    internal InlineStyle(IElement element)
    {
        string? style = ElementAttributes.Value(element, "style");
        _style = style is not null && style.AsSpan().ContainsAny(_wanted) ? style : null;
    }

    /// <summary>How it is laid out, or nothing where the style does not say.</summary>
    internal ReadOnlySpan<char> Display => Value("display");

    /// <summary>Whether the style hides the element.</summary>
    internal bool Hides => _style is not null
        && (Is("display", "none") || Is("visibility", "hidden") || Is("visibility", "collapse") || Is("mso-hide", "all"));

    /// <summary>Whether its own text has no size; what stands in it may have one of its own.</summary>
    internal bool HasNoSize => _style is not null && IsZero(Value("font-size"));

    /// <summary>Whether its text is struck out.</summary>
    internal bool IsStruck => _style is not null
        && (Value("text-decoration").Contains("line-through", StringComparison.OrdinalIgnoreCase)
            || Value("text-decoration-line").Contains("line-through", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether its line ends count.</summary>
    internal bool KeepsLines => _style is not null && Value("white-space") is var space
        && (space.StartsWith("pre", StringComparison.OrdinalIgnoreCase) || space.Equals("break-spaces", StringComparison.OrdinalIgnoreCase));

    /// <summary>The value of a property, the last one that is given.</summary>
    internal ReadOnlySpan<char> Value(string property)
    {
        // Most elements say nothing.
        if (_style is null)
        {
            return default;
        }

        ReadOnlySpan<char> found = default;
        ReadOnlySpan<char> style = _style;
        foreach (Range range in style.Split(';'))
        {
            ReadOnlySpan<char> declaration = style[range];
            int colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                found = declaration[(colon + 1)..];
                int important = found.IndexOf('!');
                found = (important < 0 ? found : found[..important]).Trim();
            }
        }

        return found;
    }

    /// <summary>Whether a property has a value.</summary>
    internal bool Is(string property, string value) => Value(property).Equals(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a length is nothing, in whatever unit.</summary>
    private static bool IsZero(ReadOnlySpan<char> length)
    {
        ReadOnlySpan<char> rest = length.TrimStart("0.");
        return rest.Length < length.Length && rest.IndexOfAnyInRange('0', '9') < 0;
    }
}
