using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace TemplateGen.Documents.Html;

/// <summary>A parsed page: its tree, its tables in the order of the source, and its source.</summary>
internal sealed class HtmlTree
{
    /// <summary>How many tags, and how many elements, a page may have.</summary>
    internal const int MaximumTags = 500_000;

    /// <summary>How deep elements may be nested; browsers, too, nest no deeper.</summary>
    internal const int MaximumDepth = 512;

    // Formatting that was left open is repeated in every paragraph behind it; each copy is compared with all that are open.
    private const int MaximumCopies = 50_000;

    // How many elements may come before depth is looked at again: looking costs as much as the tree is deep.
    private const int DepthInterval = 64;

    // What the parser makes elements with; it never changes, and making it anew costs as much as a small table.
    private static readonly Configuration _configuration = new();

    private readonly List<IElement> _tables = [];
    private int _created;
    private int _copies;
    private IElement? _last;

    private HtmlTree(string source) => Source = source;

    /// <summary>The source that the page was parsed from.</summary>
    internal string Source { get; }

    /// <summary>The tree.</summary>
    internal IHtmlDocument Document { get; private set; } = null!;

    /// <summary>Its tables, in the order in which they begin.</summary>
    internal IReadOnlyList<IElement> Tables => _tables;

    /// <summary>Parses a page.</summary>
    /// <param name="source">The page.</param>
    /// <returns>The tree, or null where it is larger or deeper than that of any report.</returns>
    internal static HtmlTree? Parse(string source)
    {
        if (source.AsSpan().Count('<') > MaximumTags)
        {
            return null;
        }

        HtmlTree tree = new(source);
        HtmlParserOptions options = new()
        {
            IsScripting = false,
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            MaximumDepth = int.MaxValue,
            OnCreated = tree.Add,
            ShouldEmitAttribute = IsWanted,
        };
        try
        {
            tree.Document = new HtmlParser(options, BrowsingContext.New(_configuration)).ParseDocument(source);
            return tree;
        }
        catch (TooLargeException)
        {
            return null;
        }
    }

    /// <summary>Where the start tag of an element stands in the source, or -1 where it has none.</summary>
    internal static int IndexOf(IElement element) => element.SourceReference is SourceStart start ? start.Index : -1;

    /// <summary>
    /// Counts elements and looks at their depth while the tree grows: what repeats open formatting elements, or searches those that are open, grows
    /// with the square of the depth, and the parser itself has no limit.
    /// </summary>
    private void Add(IElement element, TextPosition position)
    {
        ElementSort sort = ElementSorts.OfName(element.LocalName);
        if (position.Index >= 0 && element is IConstructableElement constructed)
        {
            constructed.SourceReference = new SourceStart(position, sort);
        }

        if (sort == ElementSort.Table && element is IHtmlTableElement)
        {
            _tables.Add(element);
        }

        // The parser does not tell of copies; they are all that can stand in the element that it told of last.
        for (IElement? copy = _last?.FirstElementChild; copy is not null; copy = copy.FirstElementChild)
        {
            _copies++;
        }

        if (++_created > MaximumTags || _copies > MaximumCopies || (_created % DepthInterval == 0 && Depth(_last) > MaximumDepth))
        {
            throw new TooLargeException();
        }

        _last = element;
    }

    private static int Depth(INode? node)
    {
        int depth = 0;
        for (; node is not null && depth <= MaximumDepth; node = node.Parent)
        {
            depth++;
        }

        return depth;
    }

    /// <summary>Only what this adapter looks at: the parser compares each attribute of a tag with all before it.</summary>
    private static bool IsWanted(ref StructHtmlToken token, ReadOnlyMemory<char> name) => name.Span is
        "style" or "class" or "colspan" or "rowspan" or "hidden" or "role" or "aria-hidden" or "aria-colspan" or "aria-rowspan"
        or "value" or "type" or "selected" or "open" or "name" or "content";

    private sealed class TooLargeException : Exception;
}
