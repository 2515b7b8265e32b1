using System.Globalization;
using System.Text;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Writes the number of a day as the date that is shown.</summary>
internal static class DateText
{
    private const double LastDay = 2_958_466;
    private const int LeapDay = 60;

    /// <summary>A date.</summary>
    /// <param name="number">The number of the day; its fraction is the time.</param>
    /// <param name="tokens">The parts of the format.</param>
    /// <param name="from1904">Whether days are counted from 1904 rather than 1900.</param>
    /// <returns>The text; null where the number is no date or the format has something unknown.</returns>
    internal static string? Print(double number, IReadOnlyList<(char Kind, string Text)> tokens, bool from1904)
    {
        // Day 60 of 1900 is the 29th of February, which that year did not have.
        if (number < 0 || number >= LastDay || (!from1904 && number is >= LeapDay and < LeapDay + 1))
        {
            return null;
        }

        DateTime first = from1904 ? new DateTime(1904, 1, 1) : number < LeapDay ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        DateTime date = first.AddSeconds(Math.Round(number * 86_400));
        StringBuilder text = new();
        for (int i = 0; i < tokens.Count; i++)
        {
            (char kind, string token) = tokens[i];
            bool isMinute = token is "m" or "mm" && (Neighbour(tokens, i, -1) is 'h' || Neighbour(tokens, i, 1) is 's');
            string? part = kind != 'd' ? token : isMinute ? Two(date.Minute, token) : token[0] switch
            {
                'y' => token.Length <= 2 ? Two(date.Year % 100, "yy") : date.Year.ToString("0000", CultureInfo.InvariantCulture),
                'm' when token.Length <= 2 => Two(date.Month, token),
                'm' when token.Length <= 4 => date.ToString(token.ToUpperInvariant(), CultureInfo.InvariantCulture),
                'd' when token.Length <= 2 => Two(date.Day, token),
                'h' when token.Length <= 2 => Two(date.Hour, token),
                's' when token.Length <= 2 => Two(date.Second, token),
                _ => null,
            };
            if (part is null)
            {
                return null;
            }

            text.Append(part);
        }

        return text.ToString();
    }

    private static string Two(int number, string token) => number.ToString(token.Length == 1 ? "0" : "00", CultureInfo.InvariantCulture);

    private static char? Neighbour(IReadOnlyList<(char Kind, string Text)> tokens, int index, int step)
    {
        for (int i = index + step; i >= 0 && i < tokens.Count; i += step)
        {
            if (tokens[i].Kind == 'd')
            {
                return tokens[i].Text[0];
            }
        }

        return null;
    }
}
