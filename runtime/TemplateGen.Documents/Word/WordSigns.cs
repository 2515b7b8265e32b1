using System.Globalization;

namespace TemplateGen.Documents.Word;

/// <summary>The text of elements that stand for text.</summary>
internal static class WordSigns
{
    /// <summary>What an element of a run prints; nothing where it is no such one.</summary>
    internal static string Of(WordXml xml) => xml.Name switch
    {
        "t" => xml.Text(),
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "sym" => Symbol(xml),
        _ => "",
    };

    /// <summary>What an element of a formula is in a line; nothing where it only holds others.</summary>
    internal static string OfFormula(WordXml xml) => xml.Name switch
    {
        "t" => xml.Text(),
        "den" => "/",
        "sup" => "^",
        "sub" => "_",
        "rad" => "√",
        _ => "",
    };

    /// <summary>A character of a named font. Fonts of symbols have theirs in the private area; where ASCII stands in both, it is the same.</summary>
    private static string Symbol(WordXml xml)
    {
        bool isCode = int.TryParse(xml.Value("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && code is > 0 and <= 0xFFFF;
        if (!isCode || char.IsSurrogate((char)code))
        {
            return "";
        }

        bool isAscii = code is >= 0xF020 and <= 0xF07E && xml.Value("font") == "Symbol" && "0123456789()+,-./:;=<>% ".Contains((char)(code - 0xF000), StringComparison.Ordinal);
        return ((char)(isAscii ? code - 0xF000 : code)).ToString();
    }
}
