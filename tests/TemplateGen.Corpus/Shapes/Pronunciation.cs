namespace TemplateGen.Corpus.Shapes;

/// <summary>Pronunciations behind characters, as mirrors of web pages print them: 項(xiàng), 政(zheng)(zheng).</summary>
internal static class Pronunciation
{
    private static readonly Dictionary<char, string> _syllables = new()
    {
        ['项'] = "xiàng",
        ['规'] = "guī",
        ['数'] = "shù",
        ['发'] = "fā",
        ['现'] = "xiàn",
        ['处'] = "chǔ",
        ['请'] = "qǐng",
        ['业'] = "yè",
        ['总'] = "zǒng",
        ['结'] = "jié",
        ['开'] = "kāi",
        ['政'] = "zheng",
        ['府'] = "fu",
        ['年'] = "nian",
        ['度'] = "du",
        ['其'] = "qi",
    };

    /// <summary>A text with them.</summary>
    public static string Of(string text) =>
        string.Concat(text.Select(character => _syllables.TryGetValue(character, out string? syllable) ? character + string.Concat(Enumerable.Repeat($"({syllable})", character is '政' or '府' ? 2 : 1)) : character.ToString()));
}
