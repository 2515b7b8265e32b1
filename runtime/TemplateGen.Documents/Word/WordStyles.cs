using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TemplateGen.Documents.Word;

/// <summary>What styles say about whether a text is printed and how its paragraphs are numbered.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool?> _hidden = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int? List, int? Level, string? Style)> _numberings = new(StringComparer.Ordinal);
    private readonly string? _default;

    /// <summary>Looks at the styles of a document.</summary>
    /// <param name="styles">Them, or null where the document has none.</param>
    internal WordStyles(Styles? styles)
    {
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                _styles.TryAdd(id, style);
                _default ??= Text(style, "type") == "paragraph" && Text(style, "default") is "1" or "true" or "on" ? id : null;
            }
        }
    }

    /// <summary>Whether a style hides its text; null where it does not say.</summary>
    /// <remarks>Asked for every run of text, so that each style is looked at once.</remarks>
    internal bool? IsHidden(string? id)
    {
        if (id is null)
        {
            return null;
        }

        if (!_hidden.TryGetValue(id, out bool? isHidden))
        {
            OpenXmlElement? found = Chain(id).Select(static style => style.StyleRunProperties?.Vanish).FirstOrDefault(static vanish => vanish is not null);
            _hidden[id] = isHidden = found is null ? null : Text(found, "val") is not ("0" or "false" or "off");
        }

        return isHidden;
    }

    /// <summary>The list to which a style of paragraphs belongs, its level, and the style that says so.</summary>
    internal (int? List, int? Level, string? Style) Numbering(string? id)
    {
        if ((id ?? _default) is not { } name)
        {
            return default;
        }

        if (!_numberings.TryGetValue(name, out (int?, int?, string?) found))
        {
            _numberings[name] = found = Chain(name).Where(static style => style.StyleParagraphProperties?.NumberingProperties is not null).Select(static style => (
                Number(style.StyleParagraphProperties!.NumberingProperties!.NumberingId),
                Number(style.StyleParagraphProperties.NumberingProperties.NumberingLevelReference),
                style.StyleId?.Value)).FirstOrDefault();
        }

        return found;
    }

    /// <summary>The value of an attribute as written, which need not be one that the schema allows.</summary>
    internal static string? Text(OpenXmlElement? element, string attribute)
    {
        if (element is not null)
        {
            foreach (OpenXmlAttribute found in element.GetAttributes())
            {
                if (found.LocalName == attribute)
                {
                    return found.Value;
                }
            }
        }

        return null;
    }

    /// <summary>The whole number in an attribute <c>val</c>; null where there is none.</summary>
    internal static int? Number(OpenXmlElement? element) =>
        int.TryParse(Text(element, "val"), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : null;

    private IEnumerable<Style> Chain(string? id)
    {
        for (int i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out Style? style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
