using System.Globalization;

namespace TemplateGen.Dsl.Parsing;

/// <summary>What characters are to the language.</summary>
internal static class Characters
{
    internal static bool IsLineEnd(char c) => c is '\n' or '\r';

    internal static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Digits as an input method may write them; read as digits, with a complaint.</summary>
    internal static bool IsFullWidthDigit(char c) => c is >= '０' and <= '９';

    /// <summary>Names become C# identifiers, so what may stand in them is what C# allows, but for invisible characters.</summary>
    internal static bool IsNameStart(char c) => c < 128
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_'
        : char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    internal static bool IsNamePart(char c) => c < 128
        ? IsNameStart(c) || IsDigit(c)
        : IsNameStart(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether a character would not be seen in a message.</summary>
    internal static bool IsInvisible(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;

    /// <summary>The ASCII character that a full-width one stands for; other characters are left as they are.</summary>
    internal static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}
