namespace TemplateGen.Reading.Alignment;

/// <summary>Labels that say the same in two languages, one behind the other, told by their scripts: <c>자연인（自然人）</c>, <c>规章 / Regulations</c>.</summary>
internal static class TwoLanguages
{
    // Letters such as GDP or PM belong to what a label says.
    private const int FewestLatin = 4;
    private const int FewestOthers = 2;
    private const char FullWidthA = '\uFF21';
    private const char FullWidthSmallZ = '\uFF5A';

    private static readonly char[] _around = [.. " \t\n\u00A0\u3000/／|｜()（）[]【】·-–—,，、:："];

    private enum Script
    {
        None,
        Latin,
        Chinese,
        Other,
    }

    /// <summary>The two parts of such a label; null where a text is none.</summary>
    internal static (string First, string Second)? Parts(ReadOnlySpan<char> text)
    {
        Script first = Script.None;
        Script second = Script.None;
        int last = 0;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            Script script = Of(text[i]);
            if (script == Script.None || script == (second == Script.None ? first : second))
            {
                last = script == Script.None ? last : i;
                continue;
            }

            if (first == Script.None)
            {
                (first, last) = (script, i);
            }
            else if (second == Script.None)
            {
                (second, start, last) = (script, i, i);
                start = Start(text, start);
            }
            else
            {
                return null;
            }
        }

        return second != Script.None && Fewest(text[..start], first) && Fewest(text[start..], second) ? (text[..start].Trim(_around).ToString(), text[start..].Trim(_around).ToString()) : null;
    }

    /// <summary>Where what begins with a letter begins: behind the first space or mark before it.</summary>
    private static int Start(ReadOnlySpan<char> text, int letter)
    {
        int start = letter;
        for (int i = letter - 1; i >= 0 && Of(text[i]) == Script.None; i--)
        {
            start = _around.Contains(text[i]) ? i : start;
        }

        return start;
    }

    private static bool Fewest(ReadOnlySpan<char> part, Script script)
    {
        int letters = 0;
        bool hasSmall = script != Script.Latin;
        foreach (char character in part)
        {
            letters += Of(character) == script ? 1 : 0;
            hasSmall |= char.IsLower(character);
        }

        return hasSmall && letters >= (script == Script.Latin ? FewestLatin : FewestOthers);
    }

    /// <summary>The script of a letter; kana stand among Chinese characters.</summary>
    private static Script Of(char character) => character switch
    {
        < '\u0080' => char.IsAsciiLetter(character) ? Script.Latin : Script.None,
        >= '\u3400' and <= '\u9FFF' or >= '\u3041' and <= '\u30FF' or >= '\uF900' and <= '\uFAFF' => Script.Chinese,
        _ when !char.IsLetter(character) => Script.None,
        < '\u0250' or >= FullWidthA and <= FullWidthSmallZ => Script.Latin,
        _ => Script.Other,
    };
}
