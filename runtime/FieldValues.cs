namespace TemplateGen;

/// <summary>The values outside tables by the name of their field; a field that is not filled in is absent.</summary>
public sealed class FieldValues
{
    private readonly SortedDictionary<string, FieldValue> _values = new(StringComparer.Ordinal);

    /// <summary>The names of the fields that are filled in, in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => _values.Keys;

    /// <summary>The text of a field, or null where it is not filled in; setting null empties it.</summary>
    /// <param name="name">The name of the field.</param>
    public string? this[string name]
    {
        get => _values.GetValueOrDefault(name)?.Text;
        set => Set(name, value is null ? null : new FieldValue(value));
    }

    /// <summary>The value of a field, or null.</summary>
    /// <param name="name">The name of the field.</param>
    public FieldValue? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>Sets or empties a field.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(string name, FieldValue? value)
    {
        if (value is null)
        {
            _values.Remove(name);
        }
        else
        {
            _values[name] = value;
        }
    }

    /// <summary>Whether the same fields are filled in with the same.</summary>
    /// <param name="other">The other values.</param>
    public bool ContentEquals(FieldValues other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (_values.Count != other._values.Count)
        {
            return false;
        }

        foreach ((string name, FieldValue value) in _values)
        {
            if (other.Find(name) is not { } counterpart || value.Text != counterpart.Text || !AreEqual(value.Entries, counterpart.Entries))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(IReadOnlyList<FieldValues>? one, IReadOnlyList<FieldValues>? other)
    {
        if (one is null || other is null || one.Count != other.Count)
        {
            return one is null && other is null;
        }

        for (int i = 0; i < one.Count; i++)
        {
            if (!one[i].ContentEquals(other[i]))
            {
                return false;
            }
        }

        return true;
    }
}
