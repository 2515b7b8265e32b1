using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>The texts that stand in sections, outside tables: rules name one in its own section by its name, elsewhere as <c>SECTION.FIELD</c>.</summary>
internal sealed class SectionTexts
{
    private readonly List<(string Name, int? Parent)> _sections = [];
    private readonly Dictionary<string, OutsideField> _texts = new(StringComparer.Ordinal);
    private readonly List<OutsideField> _inOrder = [];

    /// <summary>The texts in the order in which the form has them.</summary>
    internal IReadOnlyList<OutsideField> All => _inOrder;

    /// <summary>Opens the next section.</summary>
    internal void AddSection(string name, int? parent) => _sections.Add((name, parent));

    /// <summary>Adds a section that is a text of its own.</summary>
    internal void Add(SectionModel section, SourceSpan span) => Add(section.Name, new FieldModel(section.Name, section.Labels, section.Kind, section.IsOptional, default), span);

    /// <summary>Adds a field of a section.</summary>
    internal void Add(int section, FieldModel field, SourceSpan span) => Add(_sections[section].Name + "." + field.Name, field, span);

    /// <summary>The text that a name alone stands for in a section: one of its own, otherwise one of those around it; or null.</summary>
    internal ResolvedField? Near(AddressSyntax address, int section)
    {
        if (address is not { Root: AddressRoot.None, Parts.Count: 1 })
        {
            return null;
        }

        for (int? at = section; at is { } index; at = _sections[index].Parent)
        {
            if (At(_sections[index].Name + "." + address.Parts[0].Text) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The text with an address that holds from everywhere, or null.</summary>
    internal ResolvedField? Find(AddressSyntax address) => address.Root == AddressRoot.None ? At(address.Written) : null;

    private ResolvedField? At(string address) => _texts.TryGetValue(address, out OutsideField? text) ? text.Field : null;

    private void Add(string address, FieldModel field, SourceSpan span)
    {
        if (!_texts.ContainsKey(address))
        {
            OutsideField text = new(address, new ResolvedField(field, address), span);
            _texts.Add(address, text);
            _inOrder.Add(text);
        }
    }
}
