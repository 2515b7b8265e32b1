using System.Globalization;
using System.Text;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>A number format, as far as reports use them: integers, decimals, thousands, percent, money, dates.</summary>
internal sealed class NumberFormat
{
    private const int LongestCode = 255;

    private readonly NumberFormatSection[] _sections;

    /// <summary>Understands a format.</summary>
    /// <param name="code">Its code, such as <c>#,##0.00;[Red]-#,##0.00</c>.</param>
    internal NumberFormat(string code) =>
        _sections = code.Length is 0 or > LongestCode ? [NumberFormatSection.Parse(code.Length == 0 ? "General" : "!")] : [.. Split(code).Select(NumberFormatSection.Parse)];

    /// <summary>Whether it hides texts.</summary>
    internal bool HidesText => _sections is [_, _, _, { IsGeneral: false, Literals.Length: 0 }, ..];

    /// <summary>A number as it is shown.</summary>
    /// <param name="number">The number.</param>
    /// <param name="from1904">Whether days are counted from 1904.</param>
    /// <returns>The text; null where the format is not understood.</returns>
    internal string? Print(double number, bool from1904)
    {
        if (Exact(number) is not { } exact)
        {
            return null;
        }

        bool isNegative = exact < 0;
        NumberFormatSection section = isNegative && _sections.Length > 1 ? _sections[1] : exact == 0 && _sections.Length > 2 ? _sections[2] : _sections[0];
        if (!section.IsKnown)
        {
            return null;
        }

        if (section.IsDate)
        {
            return DateText.Print(number, section.Tokens, from1904);
        }

        if (!section.HasDigits && !section.IsGeneral)
        {
            // Any text is shown in place of a number.
            return exact == 0 && IsDash(section.Literals) ? "0" : section.Literals;
        }

        string text = section.Print(Math.Abs(exact));
        if (exact == 0 && IsDash(text))
        {
            return "0"; // the places beside the dash are for digits that zero does not have
        }

        return isNegative ? Negative(text) : text;
    }

    /// <summary>A number without a format of its own.</summary>
    internal static string General(decimal number) => number.ToString("G29", CultureInfo.InvariantCulture) is var text && text.Contains('E', StringComparison.Ordinal)
        ? number.ToString("0.############################", CultureInfo.InvariantCulture)
        : text;

    /// <summary>The number of which a binary one is the nearest: of its digits, 15 count.</summary>
    private static decimal? Exact(double number) =>
        double.IsFinite(number) && Math.Abs(number) < 1e21
            && decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            ? exact
            : null;

    /// <summary>Whether a text is a dash, which is how accounts write zero; the file says which number it is.</summary>
    private static bool IsDash(string text) => text.Trim() is "-" or "–" or "—";

    /// <summary>Less than zero is written with a sign here, whether it is shown with one, in brackets or only in red.</summary>
    private static string Negative(string text)
    {
        string trimmed = text.Trim();
        return trimmed.StartsWith('-') || !trimmed.Any(char.IsAsciiDigit) ? trimmed
            : trimmed.StartsWith('(') && trimmed.EndsWith(')') ? "-" + trimmed[1..^1]
            : trimmed.Contains('-', StringComparison.Ordinal) ? trimmed
            : "-" + trimmed;
    }

    private static List<string> Split(string code)
    {
        List<string> sections = [];
        StringBuilder section = new();
        bool isQuoted = false;
        for (int i = 0; i < code.Length; i++)
        {
            isQuoted ^= code[i] == '"';
            if (code[i] == ';' && !isQuoted)
            {
                sections.Add(section.ToString());
                section.Clear();
                continue;
            }

            section.Append(code[i]);
            if (code[i] == '\\' && !isQuoted && i + 1 < code.Length)
            {
                section.Append(code[++i]);
            }
        }

        sections.Add(section.ToString());
        return sections;
    }
}
