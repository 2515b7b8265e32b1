using System.Globalization;

namespace TemplateGen.Json;

/// <summary>Numbers of JSON as exact decimals: what could only be held rounded is refused.</summary>
internal static class JsonNumber
{
    /// <summary>Values of more digits before the point are refused, so that sums of them cannot overflow.</summary>
    internal const int MostDigits = 15;

    private const decimal Limit = 1_000_000_000_000_000m;

    /// <summary>Reads a number of JSON.</summary>
    /// <param name="text">The number as written.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether it could be held exactly and within the limit.</returns>
    internal static bool TryRead(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
        && Math.Abs(value) < Limit
        && IsExact(text, value);

    // Parsing rounds silently: the digits that count must all have arrived.
    private static bool IsExact(string text, decimal value)
    {
        int exponent = text.IndexOfAny(['e', 'E']);
        return Digits(exponent < 0 ? text : text[..exponent]) == Digits(value.ToString(CultureInfo.InvariantCulture));
    }

    private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit)).Trim('0');
}
