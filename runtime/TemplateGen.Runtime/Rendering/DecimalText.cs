using System.Globalization;

namespace TemplateGen.Rendering;

/// <summary>How decimals are written: exactly, and the same value always the same way.</summary>
internal static class DecimalText
{
    /// <summary>More places than any form prints; a decimal holds no more.</summary>
    internal const int MaximumPlaces = 28;

    // Dividing by one with this many places leaves the least scale that holds the value.
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly string[] Formats = [.. Enumerable.Range(0, MaximumPlaces + 1).Select(places => $"F{places}")];

    /// <summary>The same value without trailing zeros, and zero without a sign.</summary>
    internal static decimal Normalize(decimal value) => value == 0 ? 0 : value.Scale == 0 ? value : value / One;

    /// <summary>The format under which a normalized value shows all its decimals and at least the places of the form.</summary>
    internal static string Format(decimal normalized, int? places) =>
        Formats[Math.Min(MaximumPlaces, Math.Max(normalized.Scale, places.GetValueOrDefault()))];

    /// <summary>The value as text, with all its decimals and at least the places of the form.</summary>
    internal static string Write(decimal value, int? places = null)
    {
        value = Normalize(value);
        return value.ToString(Format(value, places), CultureInfo.InvariantCulture);
    }
}
