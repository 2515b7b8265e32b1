namespace TemplateGen.Dsl.Definition;

/// <summary>Numbers equal values in the order in which they are first met, so that each is written once.</summary>
internal sealed class Interned<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _indexes = [];
    private readonly List<T> _values = [];

    internal IReadOnlyCollection<T> Values => _values;

    internal int IndexOf(T value)
    {
        if (!_indexes.TryGetValue(value, out int index))
        {
            index = _values.Count;
            _indexes.Add(value, index);
            _values.Add(value);
        }

        return index;
    }
}
