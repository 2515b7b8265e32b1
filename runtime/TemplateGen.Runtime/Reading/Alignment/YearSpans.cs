using System.Globalization;
using System.Text;

namespace TemplateGen.Reading.Alignment;

/// <summary>Years that begin in one year and end in the next: 2023-24, 2023/24 and 2023/2024 are 2023-2024.</summary>
internal static class YearSpans
{
    private const int Digits = 4;
    private const string Dashed = "\uE000-\uE000";
    private const string Slashed = "\uE000/\uE000";

    /// <summary>A text with each span of years written in full, or null where it has none.</summary>
    /// <param name="folded">The text, folded.</param>
    internal static string? InFull(string folded)
    {
        StringBuilder? text = null;
        int copied = 0;
        for (int i = 0; i + Digits + 2 < folded.Length; i++)
        {
            if (LengthAt(folded, i) is > 0 and var length)
            {
                text ??= new StringBuilder();
                int first = int.Parse(folded.AsSpan(i, Digits), NumberStyles.None, CultureInfo.InvariantCulture);
                text.Append(folded, copied, i - copied).Append(CultureInfo.InvariantCulture, $"{first}-{first + 1}");
                copied = i + length;
                i = copied - 1;
            }
        }

        return text?.Append(folded, copied, folded.Length - copied).ToString();
    }

    /// <summary>Whether a text is nothing but a span of years.</summary>
    /// <param name="folded">The text, folded.</param>
    internal static bool IsOne(string folded) => folded.Length > Digits + 2 && LengthAt(folded, 0) == folded.Length;

    /// <summary>The years in which the spans of a text begin.</summary>
    /// <param name="folded">The text, folded.</param>
    internal static IEnumerable<int> BeginningIn(string folded)
    {
        for (int i = 0; i + Digits + 2 < folded.Length; i++)
        {
            if (LengthAt(folded, i) > 0)
            {
                yield return int.Parse(folded.AsSpan(i, Digits), NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>The wordings of a form, with <see cref="LabelFolding.AnyYear"/> for every year, that a text with spans of years may be.</summary>
    /// <param name="folded">The text, folded.</param>
    internal static IEnumerable<string> Wordings(string folded) =>
        InFull(folded) is { } full && LabelFolding.WithoutYears(full) is { } general ? [general, general.Replace(Dashed, Slashed, StringComparison.Ordinal)] : [];

    /// <summary>A wording with <see cref="LabelFolding.AnyYear"/> for every year, however it parts the two years of a span.</summary>
    /// <param name="general">The wording, folded.</param>
    internal static string Alike(string general) => general.Replace(Slashed, Dashed, StringComparison.Ordinal);

    /// <summary>How long the span of years is that stands at a place; 0 where none does.</summary>
    private static int LengthAt(string folded, int start)
    {
        if (folded[start] is not ('1' or '2') || (start > 0 && char.IsAsciiDigit(folded[start - 1])) || start + Digits + 2 >= folded.Length || folded[start + Digits] is not ('-' or '/'))
        {
            return 0;
        }

        int behind = start + Digits + 1;
        int end = behind;
        while (end < folded.Length && end - behind <= Digits && char.IsAsciiDigit(folded[end]))
        {
            end++;
        }

        if (folded.AsSpan(start, Digits).IndexOfAnyExceptInRange('0', '9') >= 0 || end - behind is not (2 or Digits))
        {
            return 0;
        }

        int first = int.Parse(folded.AsSpan(start, Digits), NumberStyles.None, CultureInfo.InvariantCulture);
        int last = int.Parse(folded.AsSpan(behind, end - behind), NumberStyles.None, CultureInfo.InvariantCulture);
        return last == (end - behind == Digits ? first + 1 : (first + 1) % 100) ? end - start : 0;
    }
}
