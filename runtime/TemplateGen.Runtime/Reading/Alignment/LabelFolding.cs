using System.Text;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>Takes from a label what carries no meaning: white space, width of characters, kinds of quotation marks and brackets, traditional characters.</summary>
/// <remarks>An own table and not <see cref="string.Normalize()"/>, which changes nothing where globalization is invariant.</remarks>
internal static class LabelFolding
{
    /// <summary>Stands for a year of four digits, in a label with a slot and in what it is compared with.</summary>
    internal const char AnyYear = '\uE000';

    private const int StackedLetters = 512;

    private static readonly char[] _ascii = [.. Enumerable.Range(0, 128).Select(static code => FoldOther((char)code))];

    /// <summary>What is left of a character, or NUL where nothing is.</summary>
    internal static char Fold(char character) =>
        character is >= '\u4E00' and <= '\u9FFF' ? TraditionalCharacters.Simplify(character)
        : character < 128 ? _ascii[character]
        : FoldOther(character);

    private static char FoldOther(char character)
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
            _ => char.ToUpperInvariant(narrow),
        };
    }

    /// <summary>A label without what carries no meaning, its number apart.</summary>
    /// <param name="label">The label as printed or found.</param>
    internal static FoldedLabel Fold(string label)
    {
        FoldedWording folded = FoldedWording.Of(label, label.Length < StackedLetters ? stackalloc char[label.Length + 1] : new char[label.Length + 1]);
        return new FoldedLabel(folded.Whole[..folded.NumberLength].ToString(), folded.Whole[folded.NumberLength..].ToString());
    }

    /// <summary>The characters that carry meaning.</summary>
    internal static string FoldText(string text)
    {
        Span<char> buffer = text.Length <= StackedLetters ? stackalloc char[text.Length] : new char[text.Length];
        Span<char> folded = buffer[..Fold(text, buffer)];
        return folded.SequenceEqual(text) ? text : folded.ToString();
    }

    /// <summary>Writes the characters that carry meaning.</summary>
    /// <returns>How many they are.</returns>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        foreach (char character in text)
        {
            if (Fold(character) is not '\0' and char kept)
            {
                folded[length++] = kept;
            }
        }

        return length;
    }

    /// <summary>A label of the form in which a year may be any: its slots for years stand for <see cref="AnyYear"/>. Other slots stand in titles only.</summary>
    internal static string WithAnyYear(string label)
    {
        int slot = label.IndexOf("{year", StringComparison.Ordinal);
        while (slot >= 0 && label.IndexOf('}', slot) is > 0 and int end)
        {
            label = string.Concat(label.AsSpan(0, slot), [AnyYear], label.AsSpan(end + 1));
            slot = label.IndexOf("{year", slot, StringComparison.Ordinal);
        }

        return label;
    }

    /// <summary>A text with every year of four digits, and every year of an era, replaced by <see cref="AnyYear"/>, or null where it has none.</summary>
    internal static string? WithoutYears(string folded)
    {
        folded = EraYears.InCommonEra(folded);
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

    /// <summary>A text in which <see cref="AnyYear"/> was put for a year, with the word for it that means the year of the report.</summary>
    internal static string WithThisYear(string general) =>
        general.Replace($"{AnyYear}年度", ThisYear.Word, StringComparison.Ordinal).Replace($"{AnyYear}年", ThisYear.Word, StringComparison.Ordinal);

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
}
