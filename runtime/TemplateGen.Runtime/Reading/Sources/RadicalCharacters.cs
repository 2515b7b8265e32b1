namespace TemplateGen.Reading.Sources;

/// <summary>
/// Radicals in place of the characters that look the same: programs that write PDF say ⽣ or ⻓ where a font draws both with one glyph, so that text copied from such a page is read as written.
/// </summary>
/// <remarks>The characters are those that Unicode's <c>EquivalentUnifiedIdeograph.txt</c> gives, 青 in its usual form, of the supplement those that are whole characters of today's print.</remarks>
internal static class RadicalCharacters
{
    private const char First = '\u2E80';
    private const char FirstKangxi = '\u2F00';
    private const char Last = '\u2FD5';

    /// <summary>The characters of U+2F00 to U+2FD5, in order.</summary>
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日" +
        "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行" +
        "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>Pairs: a radical of the supplement and its character.</summary>
    private const string Supplement = "⺁厂⺄乙⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺮竹⺴网⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    /// <summary>A text with characters in place of radicals; the same text where it has none.</summary>
    internal static string Replace(string text) => text.AsSpan().IndexOfAnyInRange(First, Last) is >= 0 and var first ? Replace(text, first) : text;

    private static string Replace(string text, int first) => string.Create(text.Length, (text, first), static (characters, source) =>
    {
        source.text.CopyTo(characters);
        for (int i = source.first; i < characters.Length; i++)
        {
            characters[i] = Character(characters[i]);
        }
    });

    private static char Character(char radical) => radical is < First or > Last ? radical
        : radical >= FirstKangxi ? Kangxi[radical - FirstKangxi]
        : Supplement.IndexOf(radical, StringComparison.Ordinal) is >= 0 and var place ? Supplement[place + 1] : radical;
}
