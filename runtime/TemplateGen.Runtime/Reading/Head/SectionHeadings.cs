using System.Buffers;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Head;

/// <summary>Finds headings of text sections whose wording is not the form's: by their number, where the order of the form leaves room for them.</summary>
internal sealed class SectionHeadings
{
    private const int Longest = 40;

    private static readonly SearchValues<char> _punctuation = SearchValues.Create("。，；：！？\n");

    private readonly Dictionary<TableLayout, int> _tables = [];
    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<Section> _missing;
    private readonly int[] _next;

    /// <summary>Looks at a document.</summary>
    /// <param name="tokens">The pieces in the order of the document; those that were aligned know their item.</param>
    /// <param name="template">The form.</param>
    internal SectionHeadings(IReadOnlyList<Token> tokens, Template template)
    {
        _tokens = tokens;
        foreach (Section section in template.AllSections)
        {
            foreach (TableLayout table in section.Items.SelectMany(static item => item.Grid?.Tables ?? []))
            {
                _tables[table] = section.Index;
            }
        }

        HashSet<Section> found = [];
        foreach (Token token in tokens)
        {
            if (token.Item is { Kind: LayoutItemKind.Section, Section: { } section })
            {
                found.Add(section);
            }
        }

        _missing = [.. template.AllSections.Where(section => section.Kind is not null && section.Parent is null && !found.Contains(section))];
        _next = _missing.Count == 0 ? [] : new int[tokens.Count];
        int next = int.MaxValue;
        for (int i = _next.Length - 1; i >= 0; i--)
        {
            _next[i] = next;
            next = Order(tokens[i].Item) ?? next;
        }
    }

    /// <summary>The section that a piece heads without its wording, or null.</summary>
    /// <param name="index">The place of the piece.</param>
    /// <param name="before">The order of what was last found before it.</param>
    internal Section? At(int index, int before)
    {
        Token token = _tokens[index];
        if (_missing.Count == 0 || token.Kind != TokenKind.Text || token.Text.Length > Longest || token.Text.AsSpan().IndexOfAny(_punctuation) >= 0)
        {
            return null;
        }

        string number = LabelFolding.Fold(token.Text).Number;
        Section? section = number.Length == 0 ? null
            : _missing.Find(section => LabelFolding.Fold(section.Label).Number == number && section.Index > before && section.Index < _next[index]);
        if (section is not null)
        {
            _missing.Remove(section);
        }

        return section;
    }

    /// <summary>Where an item stands in the order of sections, or null.</summary>
    internal int? Order(LayoutItem? item) => item is null ? null
        : item.Section is { } section ? section.Index
        : item.Table is { } table && _tables.TryGetValue(table, out int order) ? order
        : null;
}
