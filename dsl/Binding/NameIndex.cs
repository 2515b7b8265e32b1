namespace TemplateGen.Dsl.Binding;

/// <summary>Finds things in a growing list by name, the first of several of one name: rules of large files name many of them.</summary>
/// <param name="items">The list, to which things are only added.</param>
/// <param name="name">The name of a thing.</param>
internal sealed class NameIndex<T>(IReadOnlyList<T> items, Func<T, string> name)
    where T : class
{
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);
    private int _known;

    internal T? Find(string wanted)
    {
        for (; _known < items.Count; _known++)
        {
            string found = name(items[_known]);
            if (!_byName.ContainsKey(found))
            {
                _byName.Add(found, items[_known]);
            }
        }

        return _byName.TryGetValue(wanted, out T? item) ? item : null;
    }
}
