using System.Diagnostics.CodeAnalysis;

namespace TemplateGen.Cells;

/// <summary>Something that only a few cells of a block have, by the number of the cell; costs nothing while none has it.</summary>
/// <typeparam name="T">What they have.</typeparam>
internal struct CellSideTable<T>
{
    private Dictionary<int, T>? _entries;

    internal readonly bool Find(int cell, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return _entries is not null && _entries.TryGetValue(cell, out value);
    }

    /// <summary>Says what a cell has.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="value">What it has.</param>
    /// <param name="room">How many cells are likely to have one.</param>
    internal void Set(int cell, T value, int room = 0) => (_entries ??= new Dictionary<int, T>(room))[cell] = value;

    internal readonly void Remove(int cell) => _entries?.Remove(cell);

    /// <summary>Makes room: cells from one number on get greater numbers.</summary>
    /// <param name="from">The first cell that moves.</param>
    /// <param name="end">Behind the last cell of the block before it grew.</param>
    /// <param name="by">By how much.</param>
    internal void Shift(int from, int end, int by)
    {
        if (_entries is null)
        {
            return;
        }

        // Mostly few rows stand behind those that are added; then only what belongs to them is moved.
        if (_entries.Count < end - from)
        {
            _entries = _entries.ToDictionary(entry => entry.Key >= from ? entry.Key + by : entry.Key, entry => entry.Value);
            return;
        }

        for (int cell = end - 1; cell >= from; cell--)
        {
            if (_entries.Remove(cell, out T? value))
            {
                _entries.Add(cell + by, value);
            }
        }
    }
}
