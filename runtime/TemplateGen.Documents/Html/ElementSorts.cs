using System.Collections.Frozen;
using AngleSharp.Dom;

namespace TemplateGen.Documents.Html;

/// <summary>Tells what elements mean, by their names.</summary>
internal static class ElementSorts
{
    private static readonly FrozenDictionary<string, ElementSort> _sorts = new (ElementSort Sort, string Names)[]
    {
        (ElementSort.Block, "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 "
            + "header hgroup hr html legend li main menu nav ol optgroup option p search section summary ul"),
        (ElementSort.LineBreak, "br"),
        (ElementSort.Preformatted, "pre listing plaintext xmp"),
        (ElementSort.Table, "table"),
        (ElementSort.RowGroup, "thead tbody tfoot"),
        (ElementSort.Row, "tr"),
        (ElementSort.Cell, "td th"),
        (ElementSort.Control, "input select textarea"),
        (ElementSort.Raised, "sup"),
        (ElementSort.Lowered, "sub"),
        (ElementSort.Struck, "del s strike"),
        (ElementSort.Unseen, "audio base button canvas col colgroup datalist embed frame head iframe img link map math meta noembed noframes noscript object param picture rp rt "
            + "rtc script source style svg template title track video xml"),
    }.SelectMany(static pair => pair.Names.Split(' ').Select(name => KeyValuePair.Create(name, pair.Sort))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What an element means by its name.</summary>
    internal static ElementSort Of(IElement element) => element.SourceReference is SourceStart start ? start.Sort : OfName(element.LocalName);

    /// <summary>What elements of a name mean.</summary>
    internal static ElementSort OfName(string name) => _sorts.GetValueOrDefault(name);
}
