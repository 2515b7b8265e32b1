using System.Collections;

namespace TemplateGen;

/// <summary>The entries of a list in the head of a report, by their places and by their keys.</summary>
/// <typeparam name="TEntry">The typed view of an entry.</typeparam>
public sealed class EntryCollection<TEntry> : IReadOnlyList<TEntry>
    where TEntry : class
{
    private readonly FieldValues _values;
    private readonly string _list;
    private readonly string _key;
    private readonly Func<FieldValues, TEntry> _view;

    /// <summary>Shows the entries of a list.</summary>
    /// <param name="values">What the head states.</param>
    /// <param name="list">The name of the list.</param>
    /// <param name="key">The name of the field that is the key of an entry.</param>
    /// <param name="view">Makes the view of an entry.</param>
    public EntryCollection(FieldValues values, string list, string key, Func<FieldValues, TEntry> view)
    {
        _values = values;
        _list = list;
        _key = key;
        _view = view;
    }

    /// <inheritdoc/>
    public int Count => Entries.Count;

    /// <summary>The keys, in order; an entry without one is left out.</summary>
    public IEnumerable<string> Keys => Entries.Select(entry => entry[_key]).OfType<string>();

    private IReadOnlyList<FieldValues> Entries => _values.Find(_list)?.Entries ?? [];

    /// <inheritdoc/>
    public TEntry this[int index] => _view(Entries[index]);

    /// <summary>The entry with a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">There is no such entry; <see cref="Add"/> makes one.</exception>
    public TEntry this[string key] => Find(key) ?? throw new KeyNotFoundException($"List '{_list}' has no entry '{key}'");

    /// <summary>The entry with a key, or null.</summary>
    /// <param name="key">The key.</param>
    public TEntry? Find(string key) => Entries.FirstOrDefault(entry => entry[_key] == key) is { } found ? _view(found) : null;

    /// <summary>Whether there is an entry with a key.</summary>
    /// <param name="key">The key.</param>
    public bool Contains(string key) => Entries.Any(entry => entry[_key] == key);

    /// <summary>Adds an entry.</summary>
    /// <param name="key">Its key, unique in the list.</param>
    /// <returns>The entry; its other fields are not filled in.</returns>
    /// <exception cref="ArgumentException">There is an entry with this key already.</exception>
    public TEntry Add(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Contains(key))
        {
            throw new ArgumentException($"List '{_list}' has an entry '{key}' already", nameof(key));
        }

        FieldValues entry = new() { [_key] = key };
        _values.Set(_list, new FieldValue(_values[_list] ?? "", [.. Entries, entry]));
        return _view(entry);
    }

    /// <inheritdoc/>
    public IEnumerator<TEntry> GetEnumerator() => Entries.Select(_view).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
