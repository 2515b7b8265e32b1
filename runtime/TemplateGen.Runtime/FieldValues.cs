using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Rules;

namespace TemplateGen;

/// <summary>The values outside tables by the name of their field; a field that is not filled in is absent.</summary>
public sealed class FieldValues
{
    /// <summary>The text that stands for yes, as programs and JSON write it.</summary>
    internal const string True = "true";

    /// <summary>The text that stands for no.</summary>
    internal const string False = "false";

    private const string DateFormat = "yyyy-MM-dd";

    private readonly SortedDictionary<string, FieldValue> _values = new(StringComparer.Ordinal);

    /// <summary>The names of the fields that are filled in, in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => _values.Keys;

    /// <summary>Whether no field is filled in.</summary>
    public bool IsEmpty => _values.Count == 0;

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

    /// <summary>A whole number; null where the field is not filled in, or with something else.</summary>
    /// <param name="name">The name of the field.</param>
    public long? GetInteger(string name) => long.TryParse(this[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    /// <summary>Sets or empties a whole number.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value, or null.</param>
    public void SetInteger(string name, long? value) => this[name] = value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number; null where the field is not filled in, or with something else.</summary>
    /// <param name="name">The name of the field.</param>
    public decimal? GetDecimal(string name) => decimal.TryParse(this[name], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    /// <summary>Sets or empties a number.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value, or null.</param>
    public void SetDecimal(string name, decimal? value) => this[name] = value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Yes or no; null where the field is not filled in, or with something else.</summary>
    /// <param name="name">The name of the field.</param>
    public bool? GetFlag(string name) => this[name] is { } text ? HeadOperand.Flag(text) : null;

    /// <summary>Sets or empties a yes or no.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value, or null.</param>
    public void SetFlag(string name, bool? value) => this[name] = value is { } isTrue ? (isTrue ? True : False) : null;

    /// <summary>A date; null where the field is not filled in, or with something else.</summary>
    /// <param name="name">The name of the field.</param>
    public DateOnly? GetDate(string name) =>
        DateOnly.TryParseExact(this[name], DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>Sets or empties a date.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value, or null.</param>
    public void SetDate(string name, DateOnly? value) => this[name] = value?.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>The number of the chosen option; null where the field is not filled in, or with something else.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="options">The names of the options.</param>
    public long? GetChoice(string name, IReadOnlyList<string> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return this[name] is { } text && OptionText.Find(text, options.Count, option => options[option]) is >= 0 and var found ? found : null;
    }

    /// <summary>Sets or empties a choice.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="options">The names of the options.</param>
    /// <param name="value">The number of the option, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such option.</exception>
    public void SetChoice(string name, IReadOnlyList<string> options, long? value)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (value is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((ulong)number, (ulong)options.Count, nameof(value));
        }

        this[name] = value is { } option ? options[(int)option] : null;
    }

    /// <summary>The chosen options, a bit for each; null where the field is not filled in, or with something else.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="options">The names of the options.</param>
    public long? GetChoices(string name, IReadOnlyList<string> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return OptionText.Bits(this[name], options.Count, option => options[option]);
    }

    /// <summary>Sets or empties several choices.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="options">The names of the options.</param>
    /// <param name="value">A bit for each option; null or none empties the field.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such option.</exception>
    public void SetChoices(string name, IReadOnlyList<string> options, long? value)
    {
        ArgumentNullException.ThrowIfNull(options);
        this[name] = OptionText.Text(value, options.Count, option => options[option]);
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
