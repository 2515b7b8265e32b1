using System.Collections;

namespace TemplateGen.Cells;

/// <summary>The lines within a row, of which a report has as many as it needs: one at least, but none where it lacks the row.</summary>
/// <typeparam name="TLine">The typed view of a line.</typeparam>
public sealed class LineCollection<TLine> : IReadOnlyList<TLine>
    where TLine : class
{
    private readonly RowReference _row;
    private readonly Func<RowReference, TLine> _view;
    private readonly List<TLine> _views = [];

    /// <summary>Shows the lines within a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="view">Makes the view of a line.</param>
    public LineCollection(RowReference row, Func<RowReference, TLine> view)
    {
        _row = row;
        _view = view;
    }

    /// <inheritdoc/>
    public int Count => _row.Row is >= 0 and var row ? _row.Block.DetailsOf(row) : 0;

    /// <inheritdoc/>
    public TLine this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            while (_views.Count <= index)
            {
                _views.Add(_view(_row.Detail(_views.Count)));
            }

            return _views[index];
        }
    }

    /// <summary>Adds a line, after those that the row has.</summary>
    /// <returns>The line; its cells are blank.</returns>
    public TLine Add()
    {
        if (_row.Row < 0)
        {
            _row.Ensure(); // a row that was not there begins with a line
        }
        else
        {
            _row.Block.AddDetail(_row.Row);
        }

        return this[Count - 1];
    }

    /// <inheritdoc/>
    public IEnumerator<TLine> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
