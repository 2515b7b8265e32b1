using System.Collections;

namespace TemplateGen.Cells;

/// <summary>The entries of a repeated row, or of a repeated group of rows, by their keys.</summary>
/// <typeparam name="TRow">The typed view of an entry.</typeparam>
public sealed class RowCollection<TRow> : IReadOnlyCollection<KeyValuePair<string, TRow>>
    where TRow : class
{
    private readonly CellBlock _block;
    private readonly int[] _lines;
    private readonly Func<RowReference, TRow> _view;
    private readonly Dictionary<string, TRow> _views = new(StringComparer.Ordinal);

    /// <summary>Shows the entries of a repeated row.</summary>
    /// <param name="table">Any row of the table.</param>
    /// <param name="lines">The template lines of an entry: one, or those of the group.</param>
    /// <param name="view">Makes the view of an entry.</param>
    public RowCollection(RowReference table, ReadOnlySpan<int> lines, Func<RowReference, TRow> view)
    {
        _block = table.Block;
        _lines = lines.ToArray();
        _view = view;
    }

    /// <inheritdoc/>
    public int Count => Keys.Count();

    /// <summary>The keys, in the order of the rows; of a group, those that any of its rows has.</summary>
    public IEnumerable<string> Keys => RowEntry.Keys(_block, _lines);

    /// <summary>The row with a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">There is no such row; <see cref="Add"/> makes one.</exception>
    public TRow this[string key] => Contains(key) ? View(key) : throw new KeyNotFoundException($"Table '{_block.Layout.Name}' has no row '{key}'");

    /// <summary>Whether there is a row with a key.</summary>
    /// <param name="key">The key.</param>
    public bool Contains(string key) => Array.Exists(_lines, line => _block.RowOf(line, key) >= 0);

    /// <summary>Adds an entry.</summary>
    /// <param name="key">Its key, unique in the table.</param>
    /// <returns>The entry; its cells are blank.</returns>
    /// <exception cref="ArgumentException">There is a row with this key already; of a group, any of its rows.</exception>
    /// <exception cref="InvalidOperationException">The table would have more than <see cref="CellBlock.MaximumCells"/> cells.</exception>
    public TRow Add(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Contains(key))
        {
            throw new ArgumentException($"Table '{_block.Layout.Name}' has a row '{key}' already", nameof(key));
        }

        _block.EnsureRoom(_lines.Length);
        foreach (int line in _lines)
        {
            _block.AddRow(line, key);
        }

        return View(key);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TRow>> GetEnumerator() =>
        Keys.Select(key => KeyValuePair.Create(key, View(key))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TRow View(string key)
    {
        if (!_views.TryGetValue(key, out TRow? view))
        {
            view = _view(new RowReference(_block, _lines[0], key));
            _views.Add(key, view);
        }

        return view;
    }
}
