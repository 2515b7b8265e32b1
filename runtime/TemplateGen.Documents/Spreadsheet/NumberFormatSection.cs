using System.Globalization;
using System.Text;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>One section of a number format: plain text around digits, or the parts of a date.</summary>
internal sealed class NumberFormatSection
{
    private readonly List<(char Kind, string Text)> _tokens;

    private NumberFormatSection(List<(char Kind, string Text)> tokens, bool isKnown)
    {
        _tokens = tokens;
        IsKnown = isKnown;
    }

    /// <summary>Whether all of it is understood.</summary>
    internal bool IsKnown { get; }

    /// <summary>Whether it shows numbers as they are stored.</summary>
    internal bool IsGeneral => _tokens.Exists(static token => token.Kind is 'G' or '@');

    /// <summary>Whether it has places for digits.</summary>
    internal bool HasDigits => _tokens.Exists(static token => token.Kind is '0' or '#');

    /// <summary>Whether it shows a date or a time.</summary>
    internal bool IsDate => _tokens.Exists(static token => token.Kind == 'd');

    /// <summary>The text of it that is no digit.</summary>
    internal string Literals => string.Concat(_tokens.Where(static token => token.Kind == 't').Select(static token => token.Text));

    /// <summary>The parts, for dates.</summary>
    internal IReadOnlyList<(char Kind, string Text)> Tokens => _tokens;

    /// <summary>Understands a section.</summary>
    internal static NumberFormatSection Parse(string code)
    {
        List<(char Kind, string Text)> tokens = [];
        bool isKnown = true;
        for (int i = 0; i < code.Length;)
        {
            (char kind, string text, int length) = Token(code, i);
            isKnown &= kind != '!';
            if (text.Length > 0)
            {
                tokens.Add((kind, text));
            }

            i += length;
        }

        bool isDate = tokens.Exists(static token => token.Kind == 'd');
        bool isMixed = tokens.Exists(static token => token.Kind is '0' or '#' or '%' or ',') || tokens.Exists(static token => token.Kind is 'G' or '@');
        return new NumberFormatSection(tokens, isKnown && !(isDate && isMixed) && (isDate || Digits(tokens) is not null));
    }

    /// <summary>A number in this section, without a sign; only where it is known and shows no date.</summary>
    internal string Print(decimal number)
    {
        (int whole, int least, int most, bool hasThousands, int scale) = Digits(_tokens)!.Value;
        StringBuilder text = new();
        bool isDone = false;
        foreach ((char kind, string token) in _tokens)
        {
            if (kind is 't' or '%')
            {
                text.Append(token);
            }
            else if (!isDone)
            {
                isDone = true;
                text.Append(kind is 'G' or '@' ? NumberFormat.General(number) : Print(Scaled(number, scale), whole, least, most, hasThousands));
            }
        }

        return text.ToString();
    }

    private static decimal Scaled(decimal number, int scale)
    {
        for (; scale > 0; scale--)
        {
            number *= 100;
        }

        for (; scale < 0; scale++)
        {
            number /= 1000;
        }

        return number;
    }

    private static string Print(decimal number, int whole, int least, int most, bool hasThousands)
    {
        decimal rounded = Math.Round(number, Math.Min(most, 28), MidpointRounding.AwayFromZero);
        string digits = rounded.ToString("F" + most.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        string before = (point < 0 ? digits : digits[..point]).TrimStart('0').PadLeft(whole, '0');
        string after = point < 0 ? "" : digits[(point + 1)..];
        while (after.Length > least && after[^1] == '0')
        {
            after = after[..^1];
        }

        for (int i = before.Length - 3; hasThousands && i > 0; i -= 3)
        {
            before = before.Insert(i, ",");
        }

        return most == 0 ? before : $"{before}.{after}";
    }

    /// <summary>
    /// What the places for digits say: least digits before the point, least and most behind it, thousands, and the scale (hundreds for
    /// percent, less than 0 for thousands). Null where text stands among them.
    /// </summary>
    private static (int Whole, int Least, int Most, bool HasThousands, int Scale)? Digits(List<(char Kind, string Text)> tokens)
    {
        int first = tokens.FindIndex(static token => token.Kind is '0' or '#' or '.');
        int last = tokens.FindLastIndex(static token => token.Kind is '0' or '#' or '.');
        int percent = tokens.Count(static token => token.Kind == '%');
        bool hasPoint = false;
        bool hasThousands = false;
        (int whole, int least, int most) = (0, 0, 0);
        for (int i = Math.Max(first, 0); i <= last; i++)
        {
            switch (tokens[i].Kind)
            {
                case '.' when hasPoint:
                    return null;
                case '.':
                    hasPoint = true;
                    break;
                case ',':
                    hasThousands = true;
                    break;
                case '0' or '#':
                    most += hasPoint ? 1 : 0;
                    least += hasPoint && tokens[i].Kind == '0' ? 1 : 0;
                    whole += !hasPoint && tokens[i].Kind == '0' ? 1 : 0;
                    break;
                default:
                    return null;
            }
        }

        int scaled = 0;
        while (last >= 0 && last + 1 + scaled < tokens.Count && tokens[last + 1 + scaled].Kind == ',')
        {
            scaled++;
        }

        bool isMixed = (scaled > 0 && percent > 0) || most > 28 || scaled > 5 || percent > 2;
        return isMixed ? null : (whole, least, most, hasThousands, percent > 0 ? percent : -scaled);
    }

    /// <summary>The next token: its kind, its text, and how long it is in the code. Kind <c>!</c> is not understood; an empty text says nothing.</summary>
    private static (char Kind, string Text, int Length) Token(string code, int i)
    {
        char next = code[i];
        switch (next)
        {
            case '"':
                int end = code.IndexOf('"', i + 1);
                return end < 0 ? ('!', "", code.Length - i) : ('t', code[(i + 1)..end], end - i + 1);
            case '\\' or '!' when i + 1 < code.Length:
                return ('t', code[i + 1].ToString(), 2);
            case '_' or '*' when i + 1 < code.Length:
                return ('t', "", 2);
            case '[':
                return Bracket(code, i);
            case '0' or '#' or '.' or ',' or '%' or '@':
                return (next, next.ToString(), 1);
            case '?':
                return ('#', "#", 1);
            default:
                break;
        }

        if (code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase))
        {
            return ('G', "General", 7);
        }

        char letter = char.ToLowerInvariant(next);
        if (letter is 'y' or 'm' or 'd' or 'h' or 's')
        {
            int length = 1;
            while (i + length < code.Length && char.ToLowerInvariant(code[i + length]) == letter)
            {
                length++;
            }

            return ('d', new string(letter, length), length);
        }

        return char.IsAsciiLetter(next) || (next == '/' && IsFraction(code, i)) ? ('!', "", 1) : ('t', next.ToString(), 1);
    }

    private static bool IsFraction(string code, int i) => code[..i].TrimEnd().EndsWith('?') || code[..i].TrimEnd().EndsWith('#') || code[..i].TrimEnd().EndsWith('0');

    private static (char Kind, string Text, int Length) Bracket(string code, int i)
    {
        int end = code.IndexOf(']', i);
        if (end < 0)
        {
            return ('!', "", code.Length - i);
        }

        string inside = code[(i + 1)..end];
        int length = end - i + 1;
        if (inside.StartsWith('$'))
        {
            int dash = inside.IndexOf('-', StringComparison.Ordinal);
            return ('t', dash < 0 ? inside[1..] : inside[1..dash], length);
        }

        // A colour changes nothing; elapsed times, conditions and Chinese digits do.
        bool isColour = inside.Length > 2 && inside.All(static letter => char.IsLetterOrDigit(letter)) && !inside.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase);
        return (isColour ? 't' : '!', "", length);
    }
}
