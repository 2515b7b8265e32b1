using System.Collections;

namespace TemplateGen.Dsl.Collections;

/// <summary>
/// A read-only array compared by its elements, so that records holding one are compared by value: the compiler caches what passes
/// between pipeline steps by equality. The default value is the empty array.
/// </summary>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? _items;

    /// <summary>Takes the array over; the caller must not change it any more.</summary>
    public EquatableArray(T[]? items) => _items = items;

    /// <summary>No elements.</summary>
#pragma warning disable CA1000 // As in ImmutableArray<T>, whose place this takes.
    public static EquatableArray<T> Empty => default;
#pragma warning restore CA1000

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => _items is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _items[index];

    /// <summary>Takes the array over; the caller must not change it any more.</summary>
    public static implicit operator EquatableArray<T>(T[] items) => new(items);

    /// <summary>Whether both have equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether some element differs.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }
        if (Count != other.Count)
        {
            return false;
        }
        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < Count; i++)
        {
            if (!comparer.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var comparer = EqualityComparer<T>.Default;
        var hash = 17;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : comparer.GetHashCode(item)));
        }
        return hash;
    }

    /// <summary>Walks the elements without boxing.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Walks the elements of an <see cref="EquatableArray{T}"/>.</summary>
#pragma warning disable CA1034, CA1815 // Found by foreach through its shape; nothing else has a use for it.
    public struct Enumerator
#pragma warning restore CA1034, CA1815
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element reached.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next element.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
