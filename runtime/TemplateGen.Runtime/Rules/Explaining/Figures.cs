using System.Globalization;
using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>Numbers as a sentence shows them.</summary>
internal static class Figures
{
    /// <summary>What stands for a figure that is not known.</summary>
    internal const string Open = "?";

    /// <summary>What stands for nothing.</summary>
    internal const string Nothing = "—";

    private const int MostTerms = 8;

    /// <summary>A number without superfluous zeros; one without end is cut to four decimals.</summary>
    internal static string Of(Fraction value) => value.ToDecimal() is { } number ? Of(number) : value.ToString();

    /// <inheritdoc cref="Of(Fraction)"/>
    internal static string Of(decimal value) =>
        (value == Math.Round(value, 10) ? value : Math.Round(value, 4, MidpointRounding.AwayFromZero)).ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>A day, as reports write it.</summary>
    internal static string Date(Fraction value) => value.ToDecimal() is { } day && day >= 0 && day <= DateOnly.MaxValue.DayNumber
        ? DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Of(value);

    /// <summary>A sum of signed terms. A long one leaves out its zeros, but for one that shows it, and ends in an ellipsis.</summary>
    internal static string Sum(IReadOnlyList<(bool IsNegative, string Text)> terms)
    {
        if (terms.Count == 0)
        {
            return Nothing;
        }

        List<(bool IsNegative, string Text)> shown = [.. terms];
        if (terms.Count > MostTerms)
        {
            shown = [.. terms.Where(static term => term.Text != "0").Take(MostTerms - 1)];
            shown.AddRange(terms.Where(static term => term.Text == "0").Take(Math.Max(shown.Count == 0 ? 2 : shown.Count < 3 ? 1 : 0, 0)));
        }

        string sum = string.Concat(shown.Select(static (term, index) => (index, term.IsNegative) switch
        {
            (0, false) => term.Text,
            (0, true) => "-" + term.Text,
            (_, false) => " + " + term.Text,
            _ => " - " + term.Text,
        }));
        return shown.Count < terms.Count ? sum + " + …" : sum;
    }

    /// <summary>Several figures, cut where they are many.</summary>
    internal static string List(IReadOnlyList<string> figures) =>
        string.Join(", ", figures.Count > MostTerms ? figures.Take(MostTerms - 1).Append("…") : figures);
}
