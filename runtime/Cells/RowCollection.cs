using System.Collections;

namespace TemplateGen.Cells;

/// <summary>The rows of a repeated line, by their keys.</summary>
/// <typeparam name="TRow">The typed view of a row.</typeparam>
public sealed class RowCollection<TRow> : IReadOnlyCollection<KeyValuePair<string, TRow>>
    where TRow : class
{
    private readonly CellBlock _block;
    private readonly int _line;
    private readonly Func<RowReference, TRow> _view;
    private readonly Dictionary<string, TRow> _views = new(StringComparer.Ordinal);

    /// <summary>Shows the rows of a repeated line.</summary>
    /// <param name="block">The cells of the table.</param>
    /// <param name="line">The repeated template line.</param>
    /// <param name="view">Makes the view of a row.</param>
    public RowCollection(CellBlock block, int line, Func<RowReference, TRow> view)
    {
        _block = block;
        _line = line;
        _view = view;
    }

    /// <inheritdoc/>
    public int Count => _block.RowsOf(_line);

    /// <summary>The keys, in the order of the rows.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            int first = _block.RowOf(_line);
            for (int row = first; row < first + Count; row++)
            {
                yield return _block.KeyOf(row)!;
            }
        }
    }

    /// <summary>The row with a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">There is no such row; <see cref="Add"/> makes one.</exception>
    public TRow this[string key] => Contains(key) ? View(key) : throw new KeyNotFoundException($"Table '{_block.Layout.Name}' has no row '{key}'");

    /// <summary>Whether there is a row with a key.</summary>
    /// <param name="key">The key.</param>
    public bool Contains(string key) => _block.RowOf(_line, key) >= 0;

    /// <summary>Adds a row.</summary>
    /// <param name="key">Its key, unique in the table.</param>
    /// <returns>The row; its cells are blank.</returns>
    /// <exception cref="ArgumentException">There is a row with this key already.</exception>
    public TRow Add(string key)
    {
        _block.AddRow(_line, key);
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
            view = _view(new RowReference(_block, _line, key));
            _views.Add(key, view);
        }

        return view;
    }
}
