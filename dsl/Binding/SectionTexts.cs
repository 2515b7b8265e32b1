using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>The texts that stand in sections, outside tables: rules name one in its own section by its name, elsewhere as <c>SECTION.FIELD</c>.</summary>
internal sealed class SectionTexts
{
    private readonly List<(string Name, int? Parent)> _sections = [];
    private readonly Dictionary<string, FieldModel> _texts = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, FieldModel>> _inOrder = [];

    /// <summary>The texts by their address, in the order in which the form has them.</summary>
    internal IReadOnlyList<KeyValuePair<string, FieldModel>> All => _inOrder;

    /// <summary>Opens the next section.</summary>
    internal void AddSection(string name, int? parent) => _sections.Add((name, parent));

    /// <summary>Adds a section that is a text of its own.</summary>
    internal void Add(SectionModel section) => Add(section.Name, new FieldModel(section.Name, section.Labels, section.Kind, section.IsOptional, default));

    /// <summary>Adds a field of a section.</summary>
    internal void Add(int section, FieldModel field) => Add(_sections[section].Name + "." + field.Name, field);

    /// <summary>The text that an address stands for in a section, or null.</summary>
    internal ResolvedField? Find(AddressSyntax address, int section)
    {
        if (address.Root != AddressRoot.None)
        {
            return null;
        }

        string path = AddressResolver.Text(address);
        if (address.Parts.Count == 1)
        {
            for (int? at = section; at is { } index; at = _sections[index].Parent)
            {
                if (_texts.TryGetValue(_sections[index].Name + "." + path, out FieldModel? near))
                {
                    return new ResolvedField(near, _sections[index].Name + "." + path);
                }
            }
        }

        return _texts.TryGetValue(path, out FieldModel? field) ? new ResolvedField(field, path) : null;
    }

    private void Add(string address, FieldModel field)
    {
        if (!_texts.ContainsKey(address))
        {
            _texts.Add(address, field);
            _inOrder.Add(new KeyValuePair<string, FieldModel>(address, field));
        }
    }
}
