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

    // Parsing rounds silently. The digits that count must all be there, and few enough for a decimal to hold them.
    private static bool IsExact(string text, decimal value)
    {
        ReadOnlySpan<char> mantissa = text.AsSpan();
        int exponentAt = mantissa.IndexOfAny('e', 'E');
        int exponent = 0;
        if (exponentAt >= 0)
        {
            if (!int.TryParse(mantissa[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return false;
            }

            mantissa = mantissa[..exponentAt];
        }

        int point = mantissa.IndexOf('.');
        int places = point < 0 ? 0 : mantissa.Length - point - 1;
        string digits = string.Concat(mantissa.ToString().Where(char.IsAsciiDigit)).TrimStart('0');
        string significant = digits.TrimEnd('0');
        if (significant.Length == 0)
        {
            return value == 0;
        }

        long scale = (long)places - exponent - (digits.Length - significant.Length);
        return scale <= 28 && significant.Length <= 28;
    }
}
