using System.Text;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>Takes from a label what carries no meaning: white space, width of characters, kinds of quotation marks and brackets, traditional characters.</summary>
/// <remarks>An own table and not <see cref="string.Normalize()"/>, which changes nothing where globalization is invariant.</remarks>
internal static class LabelFolding
{
    /// <summary>Stands for a year of four digits, in a label with a slot and in what it is compared with.</summary>
    internal const char AnyYear = '\uE000';

    /// <summary>What is left of a character, or NUL where nothing is.</summary>
    internal static char Fold(char character)
    {
        if (LineReader.IsSpace(character))
        {
            return '\0';
        }

        char narrow = character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;
        return narrow switch
        {
            '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '\'' or '「' or '」' or '『' or '』' or '＂' or '〝' or '〞' or '′' or '″' => '"',
            '[' or '{' or '〔' or '【' or '〖' or '﹝' or '﹙' => '(',
            ']' or '}' or '〕' or '】' or '〗' or '﹞' or '﹚' => ')',
            '\\' or '∕' or '⁄' => '/',
            '–' or '—' or '―' or '−' or '‐' or '‑' or '‒' or '－' or '﹣' => '-',
            '﹐' => ',',
            '﹑' => '、',
            '﹒' or '．' => '.',
            '﹔' => ';',
            '﹕' => ':',
            >= '①' and <= '⑨' => (char)('1' + (narrow - '①')),
            >= '⑴' and <= '⑼' => (char)('1' + (narrow - '⑴')),
            >= '⒈' and <= '⒐' => (char)('1' + (narrow - '⒈')),
            >= '\u4E00' and <= '\u9FFF' => TraditionalCharacters.Simplify(narrow),
            _ => char.ToUpperInvariant(narrow),
        };
    }

    /// <summary>A label without what carries no meaning, its number apart.</summary>
    /// <param name="label">The label as printed or found.</param>
    internal static FoldedLabel Fold(string label)
    {
        string text = FoldText(label);
        int end = text.Length;
        while (end > 0 && text[end - 1] is ':' or '。' or '、' or ';')
        {
            end--;
        }

        text = text[..end];
        (string number, int coreStart) = Number(text);
        return new FoldedLabel(number, text[coreStart..]);
    }

    /// <summary>The characters that carry meaning.</summary>
    internal static string FoldText(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char character in text)
        {
            if (Fold(character) is not '\0' and char kept)
            {
                folded.Append(kept);
            }
        }

        return folded.ToString();
    }

    /// <summary>A text with every year of four digits replaced by <see cref="AnyYear"/>, or null where it has none.</summary>
    internal static string? WithoutYears(string folded)
    {
        StringBuilder? text = null;
        int copied = 0;
        for (int i = 0; i + 4 <= folded.Length; i++)
        {
            bool isRun = (i == 0 || !char.IsAsciiDigit(folded[i - 1])) && (i + 4 == folded.Length || !char.IsAsciiDigit(folded[i + 4]));
            if (isRun && folded.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0 && folded[i] is '1' or '2')
            {
                (text ??= new StringBuilder()).Append(folded, copied, i - copied).Append(AnyYear);
                i += 3;
                copied = i + 1;
            }
        }

        return text?.Append(folded, copied, folded.Length - copied).ToString();
    }

    /// <summary>A label without an explanation in brackets at its end, or null where it has none.</summary>
    internal static string? WithoutBrackets(string core)
    {
        if (!core.EndsWith(')'))
        {
            return null;
        }

        int open = core.LastIndexOf('(');
        return open >= 2 ? core[..open] : null;
    }

    /// <summary>Splits off a number such as 三、 or （一） or 1. at the beginning.</summary>
    private static (string Number, int Length) Number(string text)
    {
        bool isOpen = text.StartsWith('(');
        int start = isOpen ? 1 : 0;
        int end = start;
        while (end < text.Length && end - start < 3 && (char.IsAsciiDigit(text[end]) || "一二三四五六七八九十百".Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        int digits = end;
        if (digits == start)
        {
            return ("", 0);
        }

        bool isClosed = end < text.Length && text[end] == ')';
        if (isClosed)
        {
            end++;
        }

        int marks = end;
        while (end < text.Length && text[end] is '、' or '.' or ',')
        {
            end++;
        }

        bool isNumber = isOpen ? isClosed : isClosed || end > marks;
        bool isDecimal = end < text.Length && char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(text[start]);
        if (!isNumber || isDecimal || end == text.Length)
        {
            return ("", 0);
        }

        return (isOpen ? $"({text[start..digits]})" : text[start..digits] + ".", end);
    }
}
